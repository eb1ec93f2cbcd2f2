import { boundsOf, type Feature } from '../../domain/geo/feature'
import type { Subject } from '../../domain/sources/statement'
import { useLocal, useTexts } from '../../i18n/language'
import type { Camera } from '../../state/url/camera'
import { addressTo, useAddress } from '../../state/url/use-address'
import { useSubjectNames } from './subject-names'

/** The place or area that something is about, as a link to it on the map; nothing for subjects without a position. */
export function SubjectLink(props: { subject: Subject }) {
  const { subject } = props
  const { sources } = useTexts()
  const { address } = useAddress()
  const { places, areas, policeArea } = useSubjectNames()
  const local = useLocal()
  if (subject.kind === 'other') return null
  if (subject.kind === 'place') {
    return (
      <a href={addressTo(address, { workspace: 'karta', place: subject.id, spot: null })} lang="sv">
        {places.get(subject.id) ?? subject.id}
      </a>
    )
  }
  const area = areas.get(subject.id)
  if (!area) {
    const named =
      subject.id === 'stockholm' ? sources.city : subject.id.startsWith('lpo-') && policeArea && local(policeArea)
    return <span>{named || subject.id}</span>
  }
  const name = String(area.properties.name)
  return (
    <a href={addressTo(address, { workspace: 'karta', place: null, spot: null, camera: cameraOn(area) })} lang="sv">
      {area.properties.kind === 'stadsdelsomrade' ? sources.boroughAsWhole(name) : name}
    </a>
  )
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
