import type { Dataset } from '../catalog/catalog'
import type { Edition } from './edition'
import { incidentDetail } from './incident-detail'

/**
 * Whether the map of an edition may draw a dataset as it is: the catalog lists it for that edition, and where it holds incidents
 * one by one, whatever the catalog says, the edition may hold their positions.
 */
export const drawnIn = (edition: Edition, { editions, kind }: Pick<Dataset, 'editions' | 'kind'>): boolean =>
  editions.includes(edition) && (kind !== 'incidents' || incidentDetail(edition) === 'points')
