import { matchAreaName } from './area-name'
import {
  type AssessmentFault,
  columnCalled,
  deepestHeader,
  type LevelCell,
  type NamedColumn,
  type ReadCells,
  saysExample,
  type TableContext,
  type TextTable,
  textAt,
  yearTold,
} from './assessment-table'
import { cellFault } from './cell-fault'
import { readLevel } from './read-level'
import { readWeek } from './read-week'

type Columns = { readonly [Column in NamedColumn]: number | null }
export type LongHeader = {
  readonly row: number
  readonly columns: Columns & { readonly area: number; readonly week: number; readonly level: number }
}

/** The header of a table with one assessment a row: columns for area, week and level, in any order. */
export function findLongHeader(table: TextTable): LongHeader | null {
  for (const [row, header] of table.slice(0, deepestHeader).entries()) {
    const [area, week, level] = [
      columnCalled(header, 'area'),
      columnCalled(header, 'week'),
      columnCalled(header, 'level'),
    ]
    if (area !== null && week !== null && level !== null)
      return {
        row,
        columns: { area, week, level, note: columnCalled(header, 'note'), year: columnCalled(header, 'year') },
      }
  }
  return null
}

export function readLongTable(table: TextTable, header: LongHeader, context: TableContext): ReadCells {
  const above = yearTold(table.slice(0, header.row).flat())
  const cells: LevelCell[] = []
  const faults: AssessmentFault[] = []
  for (let row = header.row + 1; row < table.length; row += 1) {
    const texts = table[row] ?? []
    if (texts.every((text) => text.trim() === '')) continue
    const read = readRow(table, row, header.columns, { ...context, year: above ?? context.year })
    faults.push(...read.faults)
    cells.push(...read.cells)
  }
  return { cells, faults }
}

function readRow(table: TextTable, row: number, columns: LongHeader['columns'], context: TableContext): ReadCells {
  const at = (column: number) => ({ row, column, given: textAt(table, row, column) })
  const levelCell = at(columns.level)
  const marked = (table[row] ?? []).findIndex(saysExample)
  if (marked >= 0) {
    const nothing = { area: null, week: null, level: null, note: '' }
    return { cells: [{ ...levelCell, ...nothing }], faults: [cellFault('example', at(marked))] }
  }
  const faults: AssessmentFault[] = []
  const area = areaAt(at(columns.area), context, faults)
  const yearCell = columns.year === null ? null : yearTold([textAt(table, row, columns.year)])
  const weekCell = at(columns.week)
  const read = readWeek(weekCell.given, yearCell ?? context.year)
  if (weekCell.given === '') faults.push(cellFault('week-blank', weekCell))
  else if ('fault' in read) faults.push(cellFault(read.fault, weekCell, { details: read.details }))
  const level = readLevel(levelCell.given)
  if ('absent' in level) {
    // Of a row without a level nothing was to be taken, whatever else is wrong with it.
    return { cells: [], faults: [cellFault(level.absent, levelCell, { weight: 'upplysning' })] }
  }
  if ('fault' in level) faults.push(cellFault(level.fault, levelCell, { details: level.details }))
  const note = columns.note === null ? '' : textAt(table, row, columns.note)
  const week = 'week' in read ? read.week : null
  return { cells: [{ ...levelCell, area, week, level: 'level' in level ? level.level : null, note }], faults }
}

/** The area that a cell names; a fault is added when it names none. */
export function areaAt(
  cell: { readonly row: number; readonly column: number; readonly given: string },
  { areas, choices }: TableContext,
  faults: AssessmentFault[],
): string | null {
  if (cell.given === '') {
    faults.push(cellFault('area-blank', cell))
    return null
  }
  const match = matchAreaName(cell.given, areas, choices)
  if (match.kind === 'found') return match.id
  faults.push(cellFault('area-unknown', cell, { candidates: match.candidates }))
  return null
}
