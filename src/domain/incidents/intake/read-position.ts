import { toDegrees } from '../../geo/coordinate-system'
import { localMetric } from '../../geo/local-metric'
import type { Cells } from './cells'
import type { IntakeMapping } from './intake-mapping'
import { readNumber, readPlainNumber } from './read-number'
import type { RowReason } from './row-reason'

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]

/** A position in WGS 84; filled anew for each row. NaN, NaN where there is none. */
export type Spot = { lng: number; lat: number; fault: RowReason | null; notAPoint: boolean }
export type ReadSpot = (cells: Cells, into: Spot) => void

/** -1 for a column that there is none of. */
export type PositionColumns = { readonly north: number; readonly east: number; readonly position: number }

export function createSpotReader(
  { position: layout, layout: { decimalMark } }: IntakeMapping,
  columns: PositionColumns,
  bounds: Bounds,
): ReadSpot {
  const convert = toDegrees(layout.system)
  const distance = createDistance(bounds)
  const widthMetres = siteWidthMetres(bounds)
  const pair = new Float64Array(2)
  const other = new Float64Array(2)
  const isNear = (place: Float64Array) => distance(place[0] as number, place[1] as number) <= widthMetres

  function place(east: number, north: number, into: Spot) {
    if (east === 0 && north === 0) {
      into.fault = 'zero-position'
      return
    }
    convert(east, north, pair, 0)
    into.lng = pair[0] as number
    into.lat = pair[1] as number
    if (isNear(pair)) return
    convert(north, east, other, 0)
    if (isNear(other)) into.fault = 'swapped-axes'
    else into.fault = Number.isNaN(into.lng) ? 'outside-world' : 'far-away'
  }

  function number(cells: Cells, column: number): number {
    const plain = readPlainNumber(cells, column)
    return !Number.isNaN(plain) ? plain : readNumber(cells.text(column), decimalMark)
  }

  return (cells, into) => {
    into.lng = Number.NaN
    into.lat = Number.NaN
    into.fault = null
    into.notAPoint = false
    const { north, east, position } = columns
    if (north >= 0 && east >= 0) {
      const empty = isBlank(cells, north) && isBlank(cells, east)
      const northing = number(cells, north)
      const easting = number(cells, east)
      if (!Number.isNaN(northing) && !Number.isNaN(easting)) place(easting, northing, into)
      else into.fault = empty ? 'missing-position' : 'unreadable-position'
      return
    }
    if (position < 0 || isBlank(cells, position)) {
      into.fault = 'missing-position'
      return
    }
    const read = readPair(cells.text(position))
    if (!read) {
      into.fault = 'unreadable-position'
      return
    }
    into.notAPoint = read.notAPoint
    if (layout.order === 'east-north') place(read.first, read.second, into)
    else place(read.second, read.first, into)
  }
}

const isBlank = (cells: Cells, column: number): boolean => {
  for (let at = 0; at < cells.length(column); at += 1) if (cells.unit(column, at) !== 0x20) return false
  return true
}

/** Before the middle of a line or an area, where a reader of geometry found one. */
export const middleMark = 'MIDDLE'

/** "59.36, 17.84", "59,36; 17,84", "POINT (17.84 59.36)", "SRID=4326;POINT Z (17.84 59.36 3)". */
export function readPair(
  text: string,
): { readonly first: number; readonly second: number; readonly notAPoint: boolean } | null {
  const bare = text.trim().replace(/^SRID=\d+;\s*/i, '')
  const known = /^(POINT|MIDDLE)\s*Z?M?\s*\(\s*(\S+)\s+([^\s)]+)(?:\s+[^\s)]+){0,2}\s*\)$/i.exec(bare)
  const [first, second] = known ? [known[2], known[3]] : splitPair(bare)
  if (first === undefined || second === undefined) return null
  const [one, other] = [readNumber(first, '.'), readNumber(second, '.')]
  if (Number.isNaN(one) || Number.isNaN(other)) return null
  return { first: one, second: other, notAPoint: known?.[1]?.toUpperCase() === middleMark }
}

function splitPair(text: string): readonly (string | undefined)[] {
  const bare = text.replace(/^[([]|[)\]]$/g, '')
  for (const border of [/\s*;\s*/, /,\s+/, /\s+/, /,/]) {
    const parts = bare.split(border)
    if (parts.length === 2) return parts
  }
  return []
}

/** Metres from the nearest point of the bounds, 0 within them; NaN for no position. Good for telling near from far. */
export function createDistance([west, south, east, north]: Bounds): (lng: number, lat: number) => number {
  const metric = localMetric((south + north) / 2)
  return (lng, lat) => {
    const across = lng < west ? west - lng : lng > east ? lng - east : 0
    const along = lat < south ? south - lat : lat > north ? lat - north : 0
    if (Number.isNaN(lng) || Number.isNaN(lat)) return Number.NaN
    const x = across * metric.metresPerDegreeLng
    const y = along * metric.metresPerDegreeLat
    return Math.sqrt(x * x + y * y)
  }
}

export function siteWidthMetres([west, south, east, north]: Bounds): number {
  const metric = localMetric((south + north) / 2)
  return Math.max((east - west) * metric.metresPerDegreeLng, (north - south) * metric.metresPerDegreeLat)
}
