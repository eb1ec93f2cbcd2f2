import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createSetStore, type SetStore } from '../../src/data/incidents/set-store'
import { provideSets } from '../../src/data/incidents/use-kept-sets'
import { createMaterialCache } from '../../src/data/material'
import type { FeatureCollection } from '../../src/domain/geo/feature'
import type { Position } from '../../src/domain/places/place'
import { IncidentsWorkspace } from '../../src/features/incidents/incidents-workspace'
import { LanguageProvider } from '../../src/i18n/language'
import { aDisk, type Disk } from './a-disk'
import { keptJournal } from './a-journal'
import { memorySets } from './memory-sets'
import { readMaterial } from './read-material'

/** The workspace Händelser at an address, without its map, or with something else in its place. @returns what its journal writes to */
export function showIncidents(
  hash: string,
  sets: SetStore = createSetStore({ database: memorySets(), channel: null }),
  { map = null, disk = aDisk() }: { readonly map?: ReactNode; readonly disk?: Disk } = {},
): Disk {
  const cache = createMaterialCache()
  provideSets(cache, sets)
  keptJournal(cache, 'Samordnare', disk)
  window.location.hash = hash
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  render(
    <QueryClientProvider client={cache}>
      <LanguageProvider language="sv">
        <IncidentsWorkspace map={map} />
      </LanguageProvider>
    </QueryClientProvider>,
  )
  return disk
}

/** Where the shipped material has a place. */
export function placePosition(place: string): Position {
  const { features } = readMaterial('osm-platslagen.geojson') as FeatureCollection
  const found = features.find(({ properties }) => properties.place === place && properties.spot === null)
  if (found?.geometry.type !== 'Point') throw new Error(`no position: ${place}`)
  return found.geometry.coordinates as Position
}
