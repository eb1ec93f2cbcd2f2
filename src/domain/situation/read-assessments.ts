import { compareWeeks, type IsoWeek, weekOfDate } from '../time/iso-week'
import { assessmentKey } from './assessment'
import {
  type AssessmentFault,
  deepestHeader,
  type FoundAssessment,
  type LevelCell,
  saysExample,
  type TableContext,
  type TextTable,
  textAt,
} from './assessment-table'
import { type CellFault, cellFault } from './cell-fault'
import { findLongHeader, readLongTable } from './read-long-table'
import { findWideHeader, readWideTable } from './read-wide-table'

export type ReadAssessments = {
  /** One assessment a row, or areas down and weeks across; null: neither was found. */
  readonly form: 'lång' | 'bred' | null
  readonly found: readonly FoundAssessment[]
  /** Cells that hold something where a level should be and were not taken. */
  readonly leftOut: number
  /** In the table's order. Absences are told, too, as `upplysning`. */
  readonly faults: readonly AssessmentFault[]
}

/**
 * Assessments from a table, cell by cell: what cannot be read is left out and told, and nothing is guessed. A blank cell
 * takes no assessment away.
 */
export function readAssessments(table: TextTable, context: TableContext): ReadAssessments {
  const long = findLongHeader(table)
  const wide = long ? null : findWideHeader(table, context)
  const headerRow = long?.row ?? wide?.row
  if (headerRow === undefined) {
    const fault = cellFault(
      'no-header',
      { row: 0, column: 0, given: textAt(table, 0, 0) },
      { details: { deepestHeader } },
    )
    return { form: null, found: [], leftOut: 0, faults: [fault] }
  }
  const form = long ? 'lång' : 'bred'
  const read = long ? readLongTable(table, long, context) : wide ? readWideTable(table, wide, context) : null
  const { cells = [], faults = [] } = read ?? {}
  const title = markedTitle(table, headerRow)
  if (title) return { form, found: [], leftOut: cells.length, faults: [title] }
  const { found, faults: between } = settle(cells, context.today)
  return {
    form,
    found,
    leftOut: cells.length - found.length - countOf(between, 'assessed-again'),
    faults: inOrder([...faults, ...between]),
  }
}

/** A table whose title says Exempeldata is invented throughout. */
function markedTitle(table: TextTable, headerRow: number): AssessmentFault | null {
  for (let row = 0; row < headerRow; row += 1) {
    const column = (table[row] ?? []).findIndex(saysExample)
    if (column >= 0) return cellFault('example', { row, column, given: textAt(table, row, column) })
  }
  return null
}

function settle(cells: readonly LevelCell[], today: string) {
  const thisWeek = weekOfDate(today)
  const faults: AssessmentFault[] = []
  const groups = new Map<string, Whole[]>()
  for (const cell of cells) {
    if (!isWhole(cell)) continue
    if (thisWeek !== null && compareWeeks(cell.week, thisWeek) > 0) {
      faults.push(cellFault('week-future', cell, { details: { week: cell.week } }))
      continue
    }
    const key = assessmentKey(cell.area, cell.week)
    groups.set(key, [...(groups.get(key) ?? []), cell])
  }
  const found = [...groups.values()].flatMap((group) => settled(group, faults))
  return { found, faults }
}

type Whole = LevelCell & {
  readonly area: string
  readonly week: IsoWeek
  readonly level: NonNullable<LevelCell['level']>
}

const isWhole = (cell: LevelCell): cell is Whole => cell.area !== null && cell.week !== null && cell.level !== null

/** @param group all that assess one area and week, at least one */
function settled(group: readonly Whole[], faults: AssessmentFault[]): readonly FoundAssessment[] {
  const [first, ...others] = group
  if (!first) return []
  const { area, week, level, note } = first
  const details = { area, week }
  if (others.some((other) => other.level !== level || other.note !== note)) {
    const cellsOf = (cell: Whole) =>
      group.filter((other) => other !== cell).map((other) => cellFault('assessed-twice', other).cell)
    faults.push(
      ...group.map((cell) =>
        cellFault('assessed-twice', cell, { details: { ...details, others: cellsOf(cell).join(', ') } }),
      ),
    )
    return []
  }
  faults.push(...others.map((cell) => cellFault('assessed-again', cell, { weight: 'upplysning', details })))
  return [{ area, week, level, note, row: first.row + 1, column: first.column + 1 }]
}

const countOf = (faults: readonly AssessmentFault[], code: AssessmentFault['code']): number =>
  faults.filter((fault) => fault.code === code).length

const inOrder = <Code extends string>(faults: readonly CellFault<Code>[]): readonly CellFault<Code>[] =>
  faults.toSorted((a, b) => a.row - b.row || a.column - b.column)
