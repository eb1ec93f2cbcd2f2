import type { Geometry } from '../../domain/geo/feature'
import type { Position } from '../../domain/places/place'
import { createFeatureTable, type WalkFeatures } from '../incidents/feature-table'
import type { OpenTable, ReadFeature } from '../incidents/incident-table'
import type { Attributes, XmlListener } from '../xml/read-xml'
import { walkXml } from '../xml/walk-xml'

/** Old files have no namespace. */
const namespaces = new Set(['', 'http://www.topografix.com/GPX/1/0', 'http://www.topografix.com/GPX/1/1'])

/**
 * GPX 1.0 and 1.1: waypoints are points; routes and tracks are lines, whose points' own times are not read.
 * @throws Refusal intake-empty, intake-damaged, intake-cut-short, intake-too-large
 */
export const openGpxTable: OpenTable = (file, _layout, pace) => {
  const walk: WalkFeatures = (take) => {
    let going = true
    const listener = createGpxListener((feature) => {
      if (going) going = take(feature)
    })
    return walkXml(file, { namespaces, listener, going: () => going, pace })
  }
  return createFeatureTable({
    format: 'gpx',
    layout: { encoding: null, delimiter: null, decimalMark: '.', sheet: null, headerRow: null },
    walk,
    // The format has no other.
    declared: () => 4326,
  })
}

const texts = new Set(['name', 'time', 'type', 'desc', 'cmt', 'sym', 'src'])
const points = new Set(['rtept', 'trkpt'])

type OpenFeature = {
  readonly name: string
  readonly properties: Record<string, string>
  readonly lines: Position[][]
  unreadable: boolean
}

function createGpxListener(found: (feature: ReadFeature) => void): XmlListener {
  let feature: OpenFeature | null = null
  let depth = 0
  let text: string | null = null

  const begin = (name: string) => {
    // A track begins its own lines.
    feature = { name, properties: {}, lines: name === 'trk' ? [] : [[]], unreadable: false }
    depth = 0
  }
  const addPoint = ({ lat, lon }: Attributes) => {
    const position = [number(lon), number(lat)] as const
    if (position.some(Number.isNaN)) {
      if (feature) feature.unreadable = true
    } else feature?.lines[feature.lines.length - 1]?.push(position)
  }

  return {
    open: (name, attributes) => {
      if (!feature) {
        if (name !== 'wpt' && name !== 'rte' && name !== 'trk') return
        begin(name)
        if (name === 'wpt') addPoint(attributes)
        return
      }
      depth += 1
      if (name === 'trkseg') feature.lines.push([])
      else if (points.has(name)) addPoint(attributes)
      else if (depth === 1 && texts.has(name)) text = ''
    },
    text: (piece) => {
      if (text !== null) text += piece
    },
    close: (name) => {
      if (!feature) return
      if (depth > 0) {
        depth -= 1
        if (text !== null && depth === 0) {
          feature.properties[name] = text.trim()
          text = null
        }
        return
      }
      const { properties, unreadable } = feature
      found({ properties, geometries: unreadable ? [] : geometryOf(feature), unreadable })
      feature = null
    },
  }
}

const number = (text: string | undefined) => (text?.trim() ? Number(text) : Number.NaN)

function geometryOf({ name, lines }: OpenFeature): readonly Geometry[] {
  const [first] = lines
  if (name === 'wpt') return first?.[0] ? [{ type: 'Point', coordinates: first[0] }] : []
  const drawn = lines.filter((line) => line.length >= 2)
  return drawn.length > 0 ? [{ type: 'MultiLineString', coordinates: drawn }] : []
}
