import { type CoordinateSystem, coordinateSystems, toDegrees } from '../../geo/coordinate-system'
import type { JudgedColumn } from './guess-roles'
import type { PositionLayout } from './intake-mapping'
import { readNumber } from './read-number'
import { type Bounds, createDistance, readPair, siteWidthMetres } from './read-position'

export type GuessedPosition = {
  readonly columns: { readonly north: number; readonly east: number } | { readonly position: number }
  readonly layout: PositionLayout
  /** Shares of the positions, 0 to 1. */
  readonly near: number
  readonly inSweden: number
  /** The system that the headers name; null: none. */
  readonly named: number | null
  /** North stands where the headers say east. */
  readonly swapped: boolean
}

const northWords = /^(n|nord|norr|north|northing|lat|latitud|latitude|y lat)( |$)|(^| )(northing|latitude|latitud)( |$)/
const eastWords =
  /^(e|ö|öst|ost|east|easting|lng|lon|long|longitud|longitude)( |$)|(^| )(easting|longitude|longitud)( |$)/
const axisWords = /^[xy]( |$)|koord|coord|^(lat|lng|lon)/
const positionWords = /wkt|geom|koordinat|coordinate|position|läge|latlng|lat lng|lat long|point/

/** West, south, east, north of Sweden. */
const sweden: Bounds = [10.5, 55, 24.5, 69.5]

export type PositionContext = {
  readonly bounds: Bounds
  /** The system that the file itself says it has; null: none. */
  readonly declared: CoordinateSystem | null
  readonly decimalMark: ',' | '.'
}

/**
 * Which columns hold the position, in which system and order: what puts most rows near the site. What the headers say
 * decides where the values do not.
 */
export function guessPosition(
  columns: readonly JudgedColumn[],
  { bounds, declared, decimalMark }: PositionContext,
): GuessedPosition | null {
  const judge = createJudge(bounds)
  const options = [...pairs(columns, decimalMark), ...singles(columns)].flatMap((option) =>
    coordinateSystems.map((system) => {
      const { near, inSweden } = judge(option.values, system)
      const words = (option.north ? 0.5 : 0) + (option.east ? 0.5 : 0) + (option.position ? 0.5 : 0)
      const said = declared === system || option.named === system ? 0.6 : 0
      return { ...option, system, near, inSweden, score: 10 * near + inSweden + words + said, said }
    }),
  )
  const best = options
    .filter(({ inSweden, said, north, east, position }) => inSweden >= 0.3 || said > 0 || (north && east) || position)
    .sort((one, other) => other.score - one.score)[0]
  if (!best) return null
  return {
    columns: best.columns,
    layout: { system: best.system, order: best.order },
    near: best.near,
    inSweden: best.inSweden,
    named: declared ?? best.named,
    swapped: best.swapped,
  }
}

type Option = {
  readonly columns: GuessedPosition['columns']
  readonly order: PositionLayout['order']
  /** (east, north) as they would be read. */
  readonly values: readonly (readonly [number, number])[]
  readonly north: boolean
  readonly east: boolean
  readonly position: boolean
  readonly named: number | null
  readonly swapped: boolean
}

const mostCandidates = 8
const leastNumbers = 0.5

function pairs(columns: readonly JudgedColumn[], mark: ',' | '.'): readonly Option[] {
  const numeric = columns
    .map((column) => ({ ...column, numbers: column.values.map((value) => readNumber(value, mark)) }))
    .filter(
      ({ numbers }) => numbers.length > 0 && numbers.filter(Number.isFinite).length >= leastNumbers * numbers.length,
    )
  const hinted = numeric.filter(
    ({ header }) => northWords.test(header) || eastWords.test(header) || axisWords.test(header),
  )
  const candidates = (hinted.length >= 2 ? hinted : numeric).slice(0, mostCandidates)
  return candidates.flatMap((one) =>
    candidates
      .filter((other) => other.index !== one.index)
      .map((other): Option => {
        const length = Math.min(one.numbers.length, other.numbers.length)
        return {
          columns: { north: one.index, east: other.index },
          order: 'north-east',
          values: Array.from({ length }, (_, row) => [
            other.numbers[row] ?? Number.NaN,
            one.numbers[row] ?? Number.NaN,
          ]),
          north: northWords.test(one.header),
          east: eastWords.test(other.header),
          position: false,
          named: namedSystem(`${one.header} ${other.header}`),
          swapped: northWords.test(other.header) && eastWords.test(one.header),
        }
      }),
  )
}

function singles(columns: readonly JudgedColumn[]): readonly Option[] {
  return columns.flatMap(({ index, header, values }) => {
    const read = values.map(readPair)
    if (values.length === 0 || read.filter(Boolean).length < leastNumbers * values.length) return []
    // "2024-03-05 18:00" is no pair; "5 3" is one, and stands in no column of positions.
    const named = positionWords.test(header) || values.some((value) => /^\s*(SRID=\d+;)?\s*(POINT|MIDDLE)/i.test(value))
    return (['east-north', 'north-east'] as const).map(
      (order): Option => ({
        columns: { position: index },
        order,
        values: read.map((pair) => {
          if (!pair) return [Number.NaN, Number.NaN]
          return order === 'east-north' ? [pair.first, pair.second] : [pair.second, pair.first]
        }),
        north: false,
        east: false,
        position: named,
        named: namedSystem(header),
        swapped: false,
      }),
    )
  })
}

/** An EPSG number, or the name of one of the systems, as headers have it. */
export function namedSystem(header: string): CoordinateSystem | null {
  const bare = header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  if (/\b3011\b|sweref ?99 ?18 ?00|18 00/.test(bare)) return 3011
  if (/\b3006\b|sweref ?99 ?tm/.test(bare)) return 3006
  if (/\b(3857|900913)\b|web ?mercator|pseudo ?mercator/.test(bare)) return 3857
  if (/\b4326\b|wgs ?84|crs ?84|\blat|\blng|\blon/.test(bare)) return 4326
  return null
}

/** Shares of positions that lie near the site, and in Sweden. */
function createJudge(bounds: Bounds) {
  const [fromSite, fromSweden] = [createDistance(bounds), createDistance(sweden)]
  const width = siteWidthMetres(bounds)
  const pair = new Float64Array(2)
  return (values: Option['values'], system: CoordinateSystem) => {
    const convert = toDegrees(system)
    let [near, inSweden, filled] = [0, 0, 0]
    for (const [east, north] of values) {
      if (Number.isNaN(east) || Number.isNaN(north) || (east === 0 && north === 0)) continue
      filled += 1
      convert(east, north, pair, 0)
      const [lng = Number.NaN, lat = Number.NaN] = pair
      if (fromSite(lng, lat) <= width) near += 1
      if (fromSweden(lng, lat) === 0) inSweden += 1
    }
    const of = Math.max(1, filled)
    return { near: near / of, inSweden: inSweden / of }
  }
}
