import type { Position } from '../../domain/places/place'
import type { Frame, Part } from './area-parts'

/** The sides of every part, by the row of cells they reach into: those of part p in row r from start[r · parts + p]. */
export type SidesByBand = {
  readonly partCount: number
  readonly start: Uint32Array
  /** Longitude and latitude of the lower end, then of the upper; four numbers a side. */
  readonly ends: Float64Array
}

export function bandSides(parts: readonly Part[], { south, rowsPerDegree, size }: Frame): SidesByBand {
  const partCount = parts.length
  const start = new Uint32Array(size * partCount + 1)
  // The same arithmetic as for a position: it never decreases northwards, so no side is missed.
  const rowOf = (lat: number) => ((lat - south) * rowsPerDegree) | 0
  const eachBand = (visit: (bucket: number, lower: Position, upper: Position) => void) => {
    parts.forEach(({ rings }, part) => {
      for (const ring of rings)
        for (let index = 1; index < ring.length; index += 1) {
          const [one, other] = [ring[index - 1] as Position, ring[index] as Position]
          // One direction for both neighbours of a border, so that rounding is the same for both.
          const [lower, upper] = one[1] < other[1] ? [one, other] : [other, one]
          if (lower[1] === upper[1]) continue
          for (let row = rowOf(lower[1]); row <= rowOf(upper[1]); row += 1) visit(row * partCount + part, lower, upper)
        }
    })
  }
  eachBand((bucket) => {
    start[bucket + 1] = (start[bucket + 1] as number) + 1
  })
  for (let bucket = 1; bucket < start.length; bucket += 1)
    start[bucket] = (start[bucket] as number) + (start[bucket - 1] as number)
  const ends = new Float64Array(4 * (start.at(-1) as number))
  const next = start.slice()
  eachBand((bucket, [lowLng, lowLat], [highLng, highLat]) => {
    const side = next[bucket] as number
    next[bucket] = side + 1
    ends.set([lowLng, lowLat, highLng, highLat], 4 * side)
  })
  return { partCount, start, ends }
}

export type Asked = { readonly part: number; readonly band: number; readonly lng: number; readonly lat: number }

/** Whether a line due east from a position in a row crosses the part's sides an odd number of times. */
export function holdsByBand({ partCount, start, ends }: SidesByBand, { part, band, lng, lat }: Asked): boolean {
  const bucket = band * partCount + part
  const end = 4 * (start[bucket + 1] as number)
  let inside = false
  for (let at = 4 * (start[bucket] as number); at < end; at += 4) {
    const lowLat = ends[at + 1] as number
    const highLat = ends[at + 3] as number
    if (lat < lowLat || lat >= highLat) continue
    const lowLng = ends[at] as number
    const crossing = lowLng + ((lat - lowLat) / (highLat - lowLat)) * ((ends[at + 2] as number) - lowLng)
    if (lng < crossing) inside = !inside
  }
  return inside
}
