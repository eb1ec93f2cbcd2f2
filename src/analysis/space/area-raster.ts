import type { Geometry } from '../../domain/geo/feature'
import type { Position } from '../../domain/places/place'
import type { Frame, Part } from './area-parts'
import type { Bounds } from './position-bounds'
import { bandSides, holdsByBand, type SidesByBand } from './sides-by-band'

/**
 * Areas drawn into cells. A cell that no side touches lies wholly in one area or in none, so its label holds for every
 * position in it. Only the positions of the other cells are tested against the outlines themselves.
 *
 *   0 0 0 ? 1 1     0, 1: the area's index
 *   0 0 ? ? 1 1     −1: in none
 *   ? ? ? 1 1 1     ?: −2, an edge cell, with a number of its own and parts that may hold a position there
 */
export type AreaRaster = Frame & {
  readonly cells: Int16Array
  /** The number of each edge cell, 0 for other cells. */
  readonly edgeAt: Uint32Array
  readonly parts: readonly Part[]
  readonly sides: SidesByBand
  /** Parts that may hold a position of edge cell k: from start[k] to start[k + 1]. */
  readonly candidates: { readonly start: Uint32Array; readonly part: Uint32Array }
}

export const inNone = -1
const onEdge = -2

/**
 * How many cells along each side pay for themselves: a million positions are served best by 256, a handful by hardly any.
 */
export const sizeFor = (positionCount: number): number =>
  Math.max(8, Math.min(256, Math.ceil(Math.sqrt(positionCount) / 2)))

/**
 * @param areas polygons and multipolygons in WGS 84 degrees; other geometries hold nothing
 * @param size cells along each side: more cost more once and save later
 */
export function buildAreaRaster(areas: readonly Geometry[], size: number): AreaRaster {
  const parts = areas.flatMap(partsOf)
  const west = Math.min(...parts.map((part) => part.west))
  const south = Math.min(...parts.map((part) => part.south))
  const east = Math.max(...parts.map((part) => part.east))
  const north = Math.max(...parts.map((part) => part.north))
  // A cell's margin all round, so that rounding loses nobody on the outermost outline.
  const columnsPerDegree = (size - 2) / (east - west || 1)
  const rowsPerDegree = (size - 2) / (north - south || 1)
  const frame = {
    west: west - 1 / columnsPerDegree,
    south: south - 1 / rowsPerDegree,
    columnsPerDegree,
    rowsPerDegree,
    size,
  }
  const sides = bandSides(parts, frame)
  const cells = markedCells(parts, frame)
  const edgeAt = new Uint32Array(cells.length)
  const candidates = labelled({ ...frame, cells, edgeAt, parts, sides })
  return { ...frame, cells, edgeAt, parts, sides, candidates }
}

/**
 * The area that holds each position, −1 where none does. Where areas overlap it is the first. Sides count by the half-open
 * rule (a line due east crosses them), the same for both neighbours of a border, so a position on it is in exactly one.
 */
export function areaOfEach(raster: AreaRaster, positions: Float64Array): Int16Array {
  const { west, south, columnsPerDegree, rowsPerDegree, size, cells, edgeAt } = raster
  const areas = new Int16Array(positions.length >> 1)
  for (let row = 0; row < areas.length; row += 1) {
    const lng = positions[2 * row] as number
    const lat = positions[2 * row + 1] as number
    const x = (lng - west) * columnsPerDegree
    const y = (lat - south) * rowsPerDegree
    // What is no number fails each of these.
    if (x >= 0 && y >= 0 && x < size && y < size) {
      const cell = (y | 0) * size + (x | 0)
      const label = cells[cell] as number
      areas[row] = label >= inNone ? label : exactArea(raster, { edge: edgeAt[cell] as number, band: y | 0, lng, lat })
    } else areas[row] = inNone
  }
  return areas
}

/** The one label of all cells that a box meets, with a hair's width of margin for rounding; null where they differ. */
export function labelWithin(
  { west, south, columnsPerDegree, rowsPerDegree, size, cells }: AreaRaster,
  box: Bounds,
): number | null {
  const hair = 1e-6
  const [left, right] = [(box.west - west) * columnsPerDegree - hair, (box.east - west) * columnsPerDegree + hair]
  const [low, high] = [(box.south - south) * rowsPerDegree - hair, (box.north - south) * rowsPerDegree + hair]
  const [first, last] = [Math.max(0, Math.floor(left)), Math.min(size - 1, Math.floor(right))]
  // All around the raster is nobody's.
  let label = left < 0 || low < 0 || right >= size || high >= size ? inNone : null
  for (let row = Math.max(0, Math.floor(low)); row <= Math.min(size - 1, Math.floor(high)); row += 1)
    for (let column = first; column <= last; column += 1) {
      const here = cells[row * size + column] as number
      label ??= here
      if (here !== label || here === onEdge) return null
    }
  return label
}

function exactArea(
  { candidates, parts, sides }: AreaRaster,
  {
    edge,
    band,
    lng,
    lat,
  }: { readonly edge: number; readonly band: number; readonly lng: number; readonly lat: number },
): number {
  const end = candidates.start[edge + 1] as number
  for (let at = candidates.start[edge] as number; at < end; at += 1) {
    const part = candidates.part[at] as number
    if (holdsByBand(sides, { part, band, lng, lat })) return (parts[part] as Part).area
  }
  return inNone
}

function partsOf(geometry: Geometry, area: number): readonly Part[] {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return polygons
    .filter(([outline]) => outline && outline.length > 0)
    .map((rings) => {
      const outline = rings[0] as readonly Position[]
      const [lngs, lats] = [outline.map(([lng]) => lng), outline.map(([, lat]) => lat)]
      return {
        area,
        rings,
        west: Math.min(...lngs),
        south: Math.min(...lats),
        east: Math.max(...lngs),
        north: Math.max(...lats),
      }
    })
}

/** Cells that a side touches hold `onEdge`, with a hair's width of margin for rounding. */
function markedCells(
  parts: readonly Part[],
  { west, south, columnsPerDegree, rowsPerDegree, size }: Frame,
): Int16Array {
  const cells = new Int16Array(size * size).fill(inNone)
  const margin = 1e-6
  for (const ring of parts.flatMap(({ rings }) => rings)) {
    for (let index = 1; index < ring.length; index += 1) {
      const [[lng1, lat1], [lng2, lat2]] = [ring[index - 1] as Position, ring[index] as Position]
      const [x1, x2] = [(lng1 - west) * columnsPerDegree, (lng2 - west) * columnsPerDegree]
      const [y1, y2] = [(lat1 - south) * rowsPerDegree, (lat2 - south) * rowsPerDegree]
      const [low, high] = [Math.min(y1, y2) - margin, Math.max(y1, y2) + margin]
      for (let row = Math.floor(low); row <= high; row += 1) {
        const [from, to] = [Math.max(row, low), Math.min(row + 1, high)].map((y) => xAt(x1, y1, x2, y2, y)) as [
          number,
          number,
        ]
        const flat = high - low < 1e-3
        const left = (flat ? Math.min(x1, x2) : Math.min(from, to)) - margin
        const right = (flat ? Math.max(x1, x2) : Math.max(from, to)) + margin
        for (let column = Math.floor(left); column <= right; column += 1) cells[row * size + column] = onEdge
      }
    }
  }
  return cells
}

/** Where a side stands at a height, kept within its ends. */
function xAt(x1: number, y1: number, x2: number, y2: number, y: number): number {
  const share = y1 === y2 ? 0 : Math.min(1, Math.max(0, (y - y1) / (y2 - y1)))
  return x1 + share * (x2 - x1)
}

/** Gives cells without a side their label, numbers the others, and lists which parts' boxes meet each of those. */
function labelled(raster: Omit<AreaRaster, 'candidates'>): AreaRaster['candidates'] {
  const { west, south, columnsPerDegree, rowsPerDegree, size, cells, edgeAt, parts, sides } = raster
  const start: number[] = [0]
  const part: number[] = []
  for (let row = 0; row < size; row += 1) {
    const [low, high] = [south + (row - 0.01) / rowsPerDegree, south + (row + 1.01) / rowsPerDegree]
    const here = parts.flatMap((one, index) => (one.south <= high && one.north >= low ? [{ ...one, index }] : []))
    const lat = south + (row + 0.5) / rowsPerDegree
    let label: number | null = null
    for (let column = 0; column < size; column += 1) {
      const cell = row * size + column
      if (cells[cell] === onEdge) {
        const [left, right] = [west + (column - 0.01) / columnsPerDegree, west + (column + 1.01) / columnsPerDegree]
        edgeAt[cell] = start.length - 1
        for (const one of here) if (one.west <= right && one.east >= left) part.push(one.index)
        start.push(part.length)
        label = null
      } else {
        const lng = west + (column + 0.5) / columnsPerDegree
        label ??= here.find(({ index }) => holdsByBand(sides, { part: index, band: row, lng, lat }))?.area ?? inNone
        cells[cell] = label
      }
    }
  }
  return { start: Uint32Array.from(start), part: Uint32Array.from(part) }
}
