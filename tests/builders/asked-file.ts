import { fromDegrees } from '../../src/domain/geo/coordinate-system'
import type { FeatureCollection } from '../../src/domain/geo/feature'
import type { Position } from '../../src/domain/places/place'
import { readMaterial } from './read-material'

export type AskedRow = {
  readonly date: string
  /** "" where the system did not know. */
  readonly time: string
  readonly kind: string
  /** Metres north of the place. */
  readonly metres: number
}

/**
 * A file as a Swedish system exports it: semicolons, decimal commas, SWEREF 99 18 00, Windows-1252. Positions lie straight
 * north of a place of the shipped material.
 */
export function askedFile(place: string, rows: readonly AskedRow[]): Buffer {
  const pair = new Float64Array(2)
  fromDegrees(3011)(...positionOf(place), pair, 0)
  const [east = Number.NaN, north = Number.NaN] = pair
  const head = 'Diarienr;Brottsdatum;Klockslag;Brottsrubricering;Nord (SWEREF 99 18 00);Öst (SWEREF 99 18 00);Notering'
  const lines = rows.map(({ date, time, kind, metres }, index) =>
    [`0105-K${100_000 + index}`, date, time, kind, written(north + metres), written(east), ''].join(';'),
  )
  return Buffer.from(`${[head, ...lines].join('\r\n')}\r\n`, 'latin1')
}

const written = (metres: number) => metres.toFixed(2).replace('.', ',')

/** All dates of a year that fall on a weekday, Sunday 0. */
export function datesOf(year: number, weekday: number): readonly string[] {
  return Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)))
    .filter((date) => date.getUTCFullYear() === year && date.getUTCDay() === weekday)
    .map((date) => date.toISOString().slice(0, 10))
}

function positionOf(place: string): Position {
  const { features } = readMaterial<FeatureCollection>('osm-platslagen.geojson')
  const found = features.find(({ properties }) => properties.place === place && properties.spot === null)
  if (found?.geometry.type !== 'Point') throw new Error(`no position: ${place}`)
  return found.geometry.coordinates as Position
}
