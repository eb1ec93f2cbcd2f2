import type { Edition } from './edition'

/** What an edition may hold of incidents: every position, or counts by area alone. Positions never leave the internal one. */
export const incidentDetail = (edition: Edition): 'points' | 'counts' => (edition === 'intern' ? 'points' : 'counts')
