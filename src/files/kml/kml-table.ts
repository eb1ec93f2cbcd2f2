import type { Geometry } from '../../domain/geo/feature'
import type { Position } from '../../domain/places/place'
import { createFeatureTable, type WalkFeatures } from '../incidents/feature-table'
import type { OpenTable, ReadFeature } from '../incidents/incident-table'
import type { Attributes, XmlListener } from '../xml/read-xml'
import { walkXml } from '../xml/walk-xml'

const namespaces = new Set([
  '',
  'http://www.opengis.net/kml/2.2',
  'http://earth.google.com/kml/2.0',
  'http://earth.google.com/kml/2.1',
  'http://earth.google.com/kml/2.2',
])

/**
 * KML 2.x: placemarks with their points, lines and areas, times, and extended data. Styles, views and links are not read.
 * @throws Refusal intake-empty, intake-damaged, intake-cut-short, intake-too-large
 */
export const openKmlTable: OpenTable = (file, _layout, pace) => {
  const walk: WalkFeatures = (take) => {
    let going = true
    const listener = createKmlListener((feature) => {
      if (going) going = take(feature)
    })
    return walkXml(file, { namespaces, listener, going: () => going, pace })
  }
  return createFeatureTable({
    format: 'kml',
    layout: { encoding: null, delimiter: null, decimalMark: '.', sheet: null, headerRow: null },
    walk,
    // The format has no other.
    declared: () => 4326,
  })
}

/** Elements whose text is an attribute, and what the attribute is called. */
const attributes: Readonly<Record<string, string>> = {
  name: 'name',
  description: 'description',
  address: 'address',
  when: 'when',
  begin: 'begin',
  end: 'end',
}

type OpenPlacemark = {
  readonly properties: Record<string, string>
  readonly geometries: Geometry[]
  unreadable: boolean
  /** Rings of the area that is open. */
  rings: (readonly Position[])[] | null
  /** The name of the extended datum that is open. */
  datum: string | null
  shape: 'Point' | 'LineString' | 'LinearRing' | null
}

function createKmlListener(found: (feature: ReadFeature) => void): XmlListener {
  let placemark: OpenPlacemark | null = null
  let text: string | null = null

  function open(name: string, given: Attributes) {
    if (name === 'Placemark')
      placemark = { properties: {}, geometries: [], unreadable: false, rings: null, datum: null, shape: null }
    if (!placemark) return
    if (name === 'Data' || name === 'SimpleData') placemark.datum = given.name ?? ''
    else if (name === 'Polygon') placemark.rings = []
    else if (name === 'Point' || name === 'LineString' || name === 'LinearRing') placemark.shape = name
    if (name === 'coordinates' || name === 'value' || name === 'SimpleData' || Object.hasOwn(attributes, name))
      text = ''
  }

  function close(name: string) {
    if (!placemark) return
    const said = text?.trim() ?? ''
    if (name === 'coordinates') addCoordinates(placemark, said)
    else if (name === 'value' || name === 'SimpleData') {
      if (placemark.datum) placemark.properties[placemark.datum] = said
    } else if (name === 'Data') placemark.datum = null
    else if (name === 'Polygon') {
      if (placemark.rings?.[0]) placemark.geometries.push({ type: 'Polygon', coordinates: placemark.rings })
      placemark.rings = null
    } else if (name === 'Placemark') {
      const { properties, geometries, unreadable } = placemark
      found({ properties, geometries: unreadable ? [] : geometries, unreadable })
      placemark = null
    } else {
      const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined
      if (attribute && text !== null) placemark.properties[attribute] ??= said
    }
    text = null
  }

  return {
    open,
    close,
    text: (piece) => {
      if (text !== null) text += piece
    },
  }
}

function addCoordinates(placemark: OpenPlacemark, text: string): void {
  const positions = text
    .split(/\s+/)
    .filter((tuple) => tuple !== '')
    .map((tuple): Position => {
      const [lng = Number.NaN, lat = Number.NaN] = tuple
        .split(',')
        .map((part) => (part === '' ? Number.NaN : Number(part)))
      return [lng, lat]
    })
  const [first] = positions
  if (!first) return
  if (positions.some((position) => position.some((value) => !Number.isFinite(value)))) placemark.unreadable = true
  else if (placemark.rings) placemark.rings.push(positions)
  else if (placemark.shape === 'Point') placemark.geometries.push({ type: 'Point', coordinates: first })
  else placemark.geometries.push({ type: 'LineString', coordinates: positions })
}
