import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useCatalog, useMaterial } from '../../data/material'
import type { Feature } from '../../domain/geo/feature'
import type { LocalText } from '../../domain/sources/source'

type SubjectNames = {
  readonly places: ReadonlyMap<string, string>
  /** Every area that statements speak of, by id. */
  readonly areas: ReadonlyMap<string, Feature>
  /** The police area lies in the material as its parts; the whole goes by the dataset's title. */
  readonly policeArea: LocalText | null
}

const none: SubjectNames = { places: new Map(), areas: new Map(), policeArea: null }
const NamesContext = createContext<SubjectNames>(none)

export const useSubjectNames = (): SubjectNames => useContext(NamesContext)

/** Reads places and areas once for all the subjects below: a source may have hundreds. */
export function SubjectNamesProvider({ children }: { children: ReactNode }) {
  const catalog = useCatalog().value
  const places = useMaterial('places').value
  const districts = useMaterial('areas', 'stadsdelar').value
  const baseAreas = useMaterial('areas', 'basomraden').value
  const borough = useMaterial('areas', 'stadsdelsomrade').value
  const police = useMaterial('areas', 'lokalpolisomrade').value
  const names = useMemo(() => {
    const areas = [districts, baseAreas, borough, police].flatMap((collection) => collection?.features ?? [])
    return {
      places: new Map(places?.map(({ id, name }) => [id, name])),
      areas: new Map(areas.map((feature) => [String(feature.properties.id), feature])),
      policeArea: catalog?.datasets.find(({ id }) => id === 'lokalpolisomrade')?.title ?? null,
    }
  }, [catalog, places, districts, baseAreas, borough, police])
  return <NamesContext value={names}>{children}</NamesContext>
}
