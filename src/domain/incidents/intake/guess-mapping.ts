import type { CoordinateSystem } from '../../geo/coordinate-system'
import { type GuessedPosition, guessPosition } from './guess-position'
import {
  guessDateOrder,
  guessKind,
  guessPlace,
  guessTimes,
  isFreeText,
  isId,
  type JudgedColumn,
  plainHeader,
} from './guess-roles'
import type { MappingDoubt } from './inspection'
import type { ColumnRole, FileFormat, IntakeMapping, TableLayout } from './intake-mapping'
import type { Bounds } from './read-position'

type PositionRole = 'north' | 'east' | 'position'

export type GuessInput = {
  readonly format: FileFormat
  readonly layout: TableLayout
  readonly names: readonly string[]
  /** The first rows beneath the header, cells by column. */
  readonly rows: readonly (readonly string[])[]
  readonly bounds: Bounds
  /** The coordinate system that the file itself says it has; null: it says nothing. */
  readonly declared: CoordinateSystem | null
}

/** How a table seems to be meant, by its headers and its first rows, and what the user should look at. */
export function guessMapping({ format, layout, names, rows, bounds, declared }: GuessInput): {
  readonly mapping: IntakeMapping
  readonly doubts: readonly MappingDoubt[]
} {
  const all = names.map(
    (name, index): JudgedColumn => ({
      index,
      header: plainHeader(name),
      values: rows.map((cells) => cells[index] ?? '').filter((cell) => cell.trim() !== ''),
    }),
  )
  const roles = new Map<number, ColumnRole>()
  const doubts: MappingDoubt[] = []
  const rest = () => all.filter(({ index }) => !roles.has(index))

  // Pairs of numbers must stay in step, empty cells and all.
  const stepped = all.map((column) => ({ ...column, values: rows.map((cells) => cells[column.index] ?? '') }))
  const filled = stepped.filter(({ values }) => values.some((value) => value.trim() !== ''))
  const position = guessPosition(
    filled.filter((column) => !isId(column)),
    { bounds, declared, decimalMark: layout.decimalMark },
  )
  for (const [role, index] of Object.entries(position?.columns ?? {})) roles.set(index, role as PositionRole)
  doubts.push(...positionDoubts(position))

  for (const column of rest()) if (isId(column)) roles.set(column.index, 'id')
  const { order, ambiguous } = guessDateOrder(rest())
  const times = guessTimes(rest(), order)
  for (const [index, role] of times.roles) roles.set(index, role)
  if (ambiguous !== null && roles.has(ambiguous)) doubts.push({ code: 'ambiguous-date-order', column: ambiguous })
  doubts.push(...times.twice.map((column) => ({ code: 'role-twice', column }) as const))
  if (![...roles.values()].some((role) => role === 'from' || role === 'from-date'))
    doubts.push({ code: 'no-time-column' })

  for (const column of rest()) {
    if (!isFreeText(column)) continue
    roles.set(column.index, 'text')
    doubts.push({ code: 'free-text-left-out', column: column.index })
  }
  const kind = guessKind(rest())
  if (kind !== null) roles.set(kind, 'kind')
  else doubts.push({ code: 'no-kind-column' })
  const place = guessPlace(rest())
  if (place !== null) roles.set(place, 'place')
  if (names.every((name) => name === '')) doubts.push({ code: 'no-header' })

  return {
    mapping: {
      version: 1,
      format,
      layout,
      roles: names.map((_, index) => roles.get(index) ?? 'ignored'),
      position: position?.layout ?? { system: 4326, order: 'north-east' },
      time: { order, unzoned: 'wall' },
    },
    doubts,
  }
}

function positionDoubts(position: GuessedPosition | null): readonly MappingDoubt[] {
  if (!position) return [{ code: 'no-position-column' }]
  const { named, layout, near, inSweden, swapped } = position
  const doubts: MappingDoubt[] = []
  if (named === null) doubts.push({ code: near + inSweden < 0.3 ? 'system-unknown' : 'system-by-values' })
  else if (named !== layout.system) doubts.push({ code: 'system-disagrees', named })
  if (swapped) doubts.push({ code: 'axes-swapped' })
  if (near < 0.5) doubts.push({ code: 'far-from-site' })
  return doubts
}

/** The same for files of the same shape: format and headers; the number of columns where there are no headers. */
export const fingerprintOf = (format: FileFormat, names: readonly string[]): string =>
  `${format} ${JSON.stringify(names.some((name) => name !== '') ? names.map(plainHeader) : names.length)}`
