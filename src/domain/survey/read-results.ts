import { matchAreaName } from '../situation/area-name'
import { saysExample, type TextTable, textAt } from '../situation/assessment-table'
import { cellFault } from '../situation/cell-fault'
import { readGroup } from './read-group'
import { columnOfShares, readCount, readPercent } from './read-percent'
import { readYears, resultKey, type SurveyResult } from './survey-result'
import { hasValue, type SurveyColumn, type SurveyContext, type SurveyFault, type SurveyMapping } from './survey-table'

export type ReadResults = {
  readonly found: readonly SurveyResult[]
  /** Rows that hold something and were not taken. */
  readonly leftOut: number
  /** In the table's order. */
  readonly faults: readonly SurveyFault[]
}

/** Survey results from a table, row by row, by a mapping that a person has seen. A row with a fault is left out and told. */
export function readResults(table: TextTable, mapping: SurveyMapping, context: SurveyContext): ReadResults {
  const { headerRow, columns } = mapping
  if (columns.area === undefined || !hasValue(columns)) {
    const missing = columns.area === undefined ? 'area' : 'value'
    const at = { row: headerRow, column: 0, given: textAt(table, headerRow, 0) }
    return { found: [], leftOut: 0, faults: [cellFault('column-missing', at, { details: { missing } })] }
  }
  const rows = Array.from({ length: Math.max(0, table.length - headerRow - 1) }, (_, index) => headerRow + 1 + index)
  const held = rows.filter((row) => (table[row] ?? []).some((text) => text.trim() !== ''))
  const faults: SurveyFault[] = []
  const shares = sharesIn(table, held, mapping, faults)
  const marked = table.slice(0, headerRow).some((texts) => texts.some(saysExample))
  const read = held.flatMap((row) => {
    const own: SurveyFault[] = []
    const result = readRow({ table, row, columns, context, shares, marked, faults: own })
    faults.push(...own)
    return result ? [{ row, result }] : []
  })
  const found = settle(read, columns.area, table, faults)
  const again = faults.filter(({ code }) => code === 'stated-again').length
  return {
    found,
    leftOut: held.length - found.length - again,
    faults: faults.toSorted((a, b) => a.row - b.row || a.column - b.column),
  }
}

/** Says once, at the column's head, that its numbers were read as shares. */
function sharesIn(
  table: TextTable,
  rows: readonly number[],
  { headerRow, columns: { value } }: SurveyMapping,
  faults: SurveyFault[],
): boolean {
  if (value === undefined || !columnOfShares(rows.map((row) => readPercent(textAt(table, row, value))))) return false
  const at = { row: headerRow, column: value, given: textAt(table, headerRow, value) }
  faults.push(cellFault('values-as-shares', at, { weight: 'upplysning' }))
  return true
}

type Row = {
  readonly table: TextTable
  readonly row: number
  readonly columns: SurveyMapping['columns']
  readonly context: SurveyContext
  /** Whether bare numbers of the value column are shares of one. */
  readonly shares: boolean
  /** The table's title says Exempeldata. */
  readonly marked: boolean
  /** The row's own, added to as it is read. */
  readonly faults: SurveyFault[]
}

/** null when something in the row is wrong; what, stands among the faults. */
function readRow(given: Row): SurveyResult | null {
  const { table, row, context, marked, faults } = given
  const example = (table[row] ?? []).findIndex(saysExample)
  if (marked || example >= 0) {
    const column = Math.max(0, example)
    faults.push(cellFault('example', { row, column, given: textAt(table, row, column) }))
    return null
  }
  const areaCell = cellOf(given, 'area')
  const match = matchAreaName(areaCell.given, context.areas, context.choices)
  if (areaCell.given === '') faults.push(cellFault('area-blank', areaCell))
  else if (match.kind === 'unknown') faults.push(cellFault('area-unknown', areaCell, { candidates: match.candidates }))
  const questionCell = cellOf(given, 'question')
  const question = questionCell.given || context.question
  if (question === '') faults.push(cellFault('question-blank', questionCell))
  const groupCell = cellOf(given, 'group')
  const group = readGroup(groupCell.given)
  if (group === null) faults.push(cellFault('group-unknown', groupCell))
  const years = yearsOf(given)
  const numbers = numbersOf(given)
  if (faults.some(({ weight }) => weight === 'fel') || match.kind === 'unknown' || group === null) return null
  const source = cellOf(given, 'source').given || context.source
  return { origin: 'egen', area: match.id, question, years, group, ...numbers, source, citation: null }
}

function cellOf({ table, row, columns }: Row, name: SurveyColumn) {
  const column = columns[name]
  return { row, column: column ?? 0, given: column === undefined ? '' : textAt(table, row, column) }
}

function yearsOf(given: Row): readonly number[] {
  const { context, faults } = given
  const cell = cellOf(given, 'years')
  const years = cell.given === '' ? context.years : readYears(cell.given)
  if (!years || years.length === 0) {
    faults.push(cellFault('years-unreadable', cell))
    return []
  }
  const thisYear = Number(context.today.slice(0, 4))
  const future = years.find((year) => year > thisYear)
  if (future !== undefined) faults.push(cellFault('years-future', cell, { details: { year: future } }))
  return years
}

function numbersOf(given: Row): Pick<SurveyResult, 'value' | 'answers'> {
  const { faults } = given
  const [answersCell, countCell] = [cellOf(given, 'answers'), cellOf(given, 'count')]
  const [answers, count] = [readCount(answersCell.given), readCount(countCell.given)]
  if (answers === undefined || answers === 0) faults.push(cellFault('answers-unreadable', answersCell))
  if (count === undefined) faults.push(cellFault('count-unreadable', countCell))
  const known = answers && typeof count === 'number' ? { answers, count } : null
  if (known && known.answers < known.count)
    faults.push(cellFault('answers-below-count', answersCell, { details: { count: known.count } }))
  const stated = percentOf(given)
  const counted = known ? (100 * known.count) / known.answers : null
  // Rounding to whole per cent is the widest that tables do.
  if (stated !== null && counted !== null && known && known.count <= known.answers && Math.abs(stated - counted) > 0.5)
    faults.push(
      cellFault('value-differs-from-count', cellOf(given, 'value'), {
        details: { count: known.count, answers: known.answers },
      }),
    )
  return { value: stated ?? counted, answers: answers ?? null }
}

function percentOf(given: Row): number | null {
  const { shares, columns, faults } = given
  const cell = cellOf(given, 'value')
  const read = readPercent(cell.given)
  if (read.kind === 'unreadable') faults.push(cellFault('value-unreadable', cell))
  if (read.kind === 'blank' && columns.count === undefined)
    faults.push(cellFault('value-blank', cell, { weight: 'upplysning' }))
  if (read.kind !== 'number') return null
  const { number, signed } = read
  if (!signed && !shares && number > 0 && number < 1) {
    faults.push(cellFault('value-share-or-percent', cell))
    return null
  }
  // Rounded so that 0,47 becomes 47, not 46.99999999999999.
  const percent = !signed && shares ? Number((100 * number).toPrecision(12)) : number
  if (percent < 0 || percent > 100) {
    faults.push(cellFault('value-out-of-range', cell))
    return null
  }
  return percent
}

function settle(
  read: readonly { readonly row: number; readonly result: SurveyResult }[],
  areaColumn: number,
  table: TextTable,
  faults: SurveyFault[],
): readonly SurveyResult[] {
  const groups = new Map<string, typeof read>()
  for (const one of read) {
    const key = resultKey(one.result)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group
    if (!first) return []
    const at = (row: number) => ({ row, column: areaColumn, given: textAt(table, row, areaColumn) })
    const differ = others.some(
      ({ result }) => result.value !== first.result.value || result.answers !== first.result.answers,
    )
    if (differ) {
      const rows = group.map(({ row }) => row + 1).join(', ')
      faults.push(...group.map(({ row }) => cellFault('stated-twice', at(row), { details: { rows } })))
      return []
    }
    faults.push(...others.map(({ row }) => cellFault('stated-again', at(row), { weight: 'upplysning' })))
    return [first.result]
  })
}
