import type { IsoWeek } from '../time/iso-week'
import { matchAreaName } from './area-name'
import {
  type AssessmentFault,
  columnCalled,
  deepestHeader,
  type LevelCell,
  type ReadCells,
  saysExample,
  type TableContext,
  type TextTable,
  textAt,
  yearTold,
} from './assessment-table'
import { cellFault } from './cell-fault'
import { readLevel } from './read-level'
import { areaAt } from './read-long-table'
import { readWeek } from './read-week'

export type WideHeader = {
  readonly row: number
  readonly areaColumn: number
  /** Columns that name a week, readable or not. */
  readonly weekColumns: readonly number[]
}

/**
 * The header of a table with areas down and weeks across: the first row that has two weeks, or one beside a column called
 * område, and that is not itself an area's row ("Råcksta, 3, 2, 2").
 */
export function findWideHeader(table: TextTable, { areas, choices }: TableContext): WideHeader | null {
  for (const [row, header] of table.slice(0, deepestHeader).entries()) {
    const weekColumns = header.flatMap((text, column) => (looksLikeWeek(text) ? [column] : []))
    const [first] = weekColumns
    if (first === undefined) continue
    const called = columnCalled(header, 'area')
    if (called === null && weekColumns.length < 2) continue
    if (header.some((text) => matchAreaName(text, areas, choices).kind === 'found')) continue
    return { row, areaColumn: called ?? Math.max(0, first - 1), weekColumns }
  }
  return null
}

export function readWideTable(table: TextTable, header: WideHeader, context: TableContext): ReadCells {
  const faults: AssessmentFault[] = []
  const weeks = weeksOf(table, header, context, faults)
  const cells: LevelCell[] = []
  for (let row = header.row + 1; row < table.length; row += 1) {
    const levels = header.weekColumns.map((column) => ({ row, column, given: textAt(table, row, column) }))
    const areaCell = { row, column: header.areaColumn, given: textAt(table, row, header.areaColumn) }
    if (areaCell.given === '' && levels.every(({ given }) => given === '')) continue
    const marked = (table[row] ?? []).findIndex(saysExample)
    if (marked >= 0) {
      faults.push(cellFault('example', { row, column: marked, given: textAt(table, row, marked) }))
      const held = levels.filter(({ given }) => 'level' in readLevel(given))
      cells.push(...held.map((cell) => ({ ...cell, area: null, week: null, level: null, note: '' })))
      continue
    }
    const area = areaAt(areaCell, context, faults)
    for (const cell of levels) {
      const level = readLevel(cell.given)
      if ('absent' in level) faults.push(cellFault(level.absent, cell, { weight: 'upplysning' }))
      else {
        if ('fault' in level) faults.push(cellFault(level.fault, cell, { details: level.details }))
        const known = 'level' in level ? level.level : null
        cells.push({ ...cell, area, week: weeks.get(cell.column) ?? null, level: known, note: '' })
      }
    }
  }
  return { cells, faults }
}

function weeksOf(
  table: TextTable,
  { row, weekColumns }: WideHeader,
  context: TableContext,
  faults: AssessmentFault[],
): ReadonlyMap<number, IsoWeek> {
  const besides = (table[row] ?? []).filter((_, column) => !weekColumns.includes(column))
  const year = yearTold([...table.slice(0, row).flat(), ...besides]) ?? context.year
  const weeks = new Map<number, IsoWeek>()
  for (const column of weekColumns) {
    const given = textAt(table, row, column)
    const read = readWeek(given, year)
    if ('week' in read) weeks.set(column, read.week)
    else faults.push(cellFault(read.fault, { row, column, given }, { details: read.details }))
  }
  return weeks
}

function looksLikeWeek(text: string): boolean {
  const read = readWeek(text, null)
  return 'week' in read || read.fault !== 'week-unreadable'
}
