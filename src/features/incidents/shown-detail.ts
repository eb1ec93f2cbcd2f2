import { incidentDetail } from '../../domain/edition/incident-detail'

/** Whether this edition may hold single incidents. The one place that decides; every build is the internal one so far. */
export const shownDetail = incidentDetail('intern')
