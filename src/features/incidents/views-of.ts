import type { IncidentFilter } from '../../domain/incidents/incident-filter'
import type { Views } from '../../workers/incidents-query'
import type { Shown } from './linked-views'

/** The latest answer, whichever filter it answers. */
export const viewsOf = ({ answer }: Shown<Views>): Views | null => answer?.views ?? null

/** The filter that was answered last: what follows the views asks for this one, so it never runs ahead of them. */
export const answeredOf = ({ answer, filter }: Shown<Views>): IncidentFilter => answer?.filter ?? filter
