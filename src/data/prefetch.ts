import type { QueryClient } from '@tanstack/react-query'
import type { DatasetKind } from '../domain/catalog/catalog'
import { drawnIn } from '../domain/edition/drawn-in'
import { catalogQuery, datasetQuery } from './material'

/** Kinds that the map draws from the start. */
const drawn: ReadonlySet<DatasetKind> = new Set([
  'base',
  'areas',
  'place-extents',
  'places',
  'stops',
  'survey',
  'incidents',
])

/**
 * Asks for what the map opens with while the map's own code is on its way. A failure is left for whoever shows the
 * dataset to meet and tell.
 */
export async function prefetchOpening(cache: QueryClient): Promise<void> {
  const catalog = await cache.fetchQuery(catalogQuery).catch(() => null)
  const { datasets = [], edition = 'intern' } = catalog?.value ?? {}
  for (const dataset of datasets)
    if (dataset.visible && drawn.has(dataset.kind) && drawnIn(edition, dataset))
      void cache.prefetchQuery(datasetQuery(dataset))
}
