import { useMemo } from 'react'
import { useCatalog, useMaterial } from '../../data/material'
import { boundsOf, type Feature } from '../../domain/geo/feature'
import type { Subject } from '../../domain/sources/statement'
import { useLocal, useTexts } from '../../i18n/language'
import type { Camera } from '../../state/url/camera'
import { addressTo, useAddress } from '../../state/url/use-address'

/** The place or area that something is about, as a link to it on the map; nothing for subjects without a position. */
export function SubjectLink(props: { subject: Subject }) {
  const { subject } = props
  const { sources } = useTexts()
  const { address } = useAddress()
  const areas = useAreas()
  const places = useMaterial('places').value ?? []
  const local = useLocal()
  // The police area lies in the material as its parts; the whole goes by the dataset's title.
  const wholePoliceArea = useCatalog().value?.datasets.find(
    ({ id }) => subject.id.startsWith('lpo-') && id === 'lokalpolisomrade',
  )
  if (subject.kind === 'other') return null
  if (subject.kind === 'place') {
    const place = places.find(({ id }) => id === subject.id)
    return (
      <a href={addressTo(address, { workspace: 'karta', place: subject.id, spot: null })} lang="sv">
        {place?.name ?? subject.id}
      </a>
    )
  }
  const area = areas.get(subject.id)
  if (!area)
    return (
      <span>
        {subject.id === 'stockholm' ? sources.city : wholePoliceArea ? local(wholePoliceArea.title) : subject.id}
      </span>
    )
  const name = String(area.properties.name)
  return (
    <a href={addressTo(address, { workspace: 'karta', place: null, spot: null, camera: cameraOn(area) })} lang="sv">
      {area.properties.kind === 'stadsdelsomrade' ? sources.boroughAsWhole(name) : name}
    </a>
  )
}

/** Every area that statements speak of, by id. */
export function useAreas(): ReadonlyMap<string, Feature> {
  const districts = useMaterial('areas', 'stadsdelar').value
  const baseAreas = useMaterial('areas', 'basomraden').value
  const borough = useMaterial('areas', 'stadsdelsomrade').value
  const police = useMaterial('areas', 'lokalpolisomrade').value
  return useMemo(() => {
    const all = [districts, baseAreas, borough, police].flatMap((collection) => collection?.features ?? [])
    return new Map(all.map((feature) => [String(feature.properties.id), feature]))
  }, [districts, baseAreas, borough, police])
}

/** Looks at the middle of the area, close enough to hold its width in a window of ordinary size. */
function cameraOn(area: Feature): Camera | null {
  const bounds = boundsOf([area.geometry])
  if (!bounds) return null
  const [west, south, east, north] = bounds
  // A window of 800 px shows 360 degrees × 800 / 512 at zoom 0, and half as much for each step.
  const zoom = Math.log2((360 * 800) / 512 / Math.max(east - west, 2 * (north - south))) - 0.2
  return { zoom: Math.min(16, Math.max(9, zoom)), lat: (south + north) / 2, lng: (west + east) / 2 }
}
