import type { CollaborationArea } from '../plan/plan'
import { columnNamed, isGuidance, isOtherHeader } from './header-words'
import { findArea, matchArea, withoutNumber } from './match-area'
import type { Sheet, Workbook } from './sheet'
import { type SheetGrid, sheetGrid } from './sheet-grid'
import {
  type AreaChoice,
  type MappableColumn,
  type MappedColumns,
  type MappingDoubt,
  mappableColumns,
  type SheetLook,
  type SheetMapping,
} from './sheet-mapping'

/** A plan's header stands among the first rows; further down it is more likely a table of something else. */
const lastHeaderRow = 20

/** How every sheet of a workbook is understood, in the workbook's order. Nothing is read before the user has seen it. */
export function findPlanSheets(workbook: Workbook, areas: readonly CollaborationArea[]): readonly SheetMapping[] {
  return withoutRivals(workbook.sheets.map((sheet) => proposeMapping(sheet, areas)))
}

/**
 * How one sheet is understood.
 * @param headerRow the row that the user says is the header; left out, it is looked for
 */
export function proposeMapping(sheet: Sheet, areas: readonly CollaborationArea[], headerRow?: number): SheetMapping {
  const grid = sheetGrid(sheet)
  const header = headerRow ?? findHeader(grid)
  if (header === null) return withoutHeader(sheet, grid)
  const { columns: named, twice } = namedColumns(grid, header)
  const belowHeader = Math.max(
    header,
    ...grid.filled(header).map((column) => grid.mergeAt(header, column)?.bottom ?? 0),
  )
  const guides = isGuidance(grid.filled(belowHeader + 1).map((column) => grid.text(belowHeader + 1, column)))
  const firstRow = belowHeader + (guides ? 2 : 1)
  const problem = named.problem ?? problemColumn(grid, header, firstRow, named, areas)
  const columns: MappedColumns = problem === null ? named : { ...named, problem }
  const above = grid.rows
    .filter((row) => row < header)
    .flatMap((row) => grid.filled(row).map((at) => grid.text(row, at)))
  const heading = problem === null || named.problem !== undefined ? '' : grid.text(header, problem)
  const { area, footing, nameDisagrees } = matchArea({ heading, above, sheetName: sheet.name }, areas)
  const hasRows = rowsFrom(grid, firstRow).some((row) => Object.values(columns).some((at) => grid.text(row, at) !== ''))
  const enough = countPlanColumns(columns) >= 3
  const look: SheetLook = !enough ? lookWithoutHeader(sheet, grid) : hasRows ? 'plan' : 'template'
  const doubts: readonly (MappingDoubt | false)[] = [
    !enough && 'few-columns',
    problem === null && 'no-problem-column',
    look === 'plan' && problem !== null && named.problem === undefined && footing === 'none' && 'problem-by-place',
    columns.followUp === undefined && 'no-follow-up-column',
    twice && 'column-twice',
    nameDisagrees && 'name-disagrees',
    sheet.hidden && 'hidden-sheet',
    sheet.protected && 'protected-sheet',
  ]
  return {
    sheet: sheet.name,
    taken: headerRow !== undefined || (look === 'plan' && !sheet.hidden),
    look: headerRow !== undefined && hasRows ? 'plan' : look,
    doubts: doubts.filter((doubt) => doubt !== false),
    headerRow: header,
    guidanceRow: guides ? belowHeader + 1 : null,
    firstRow,
    columns,
    area,
    areaFooting: footing,
  }
}

function withoutHeader(sheet: Sheet, grid: SheetGrid): SheetMapping {
  return {
    sheet: sheet.name,
    taken: false,
    look: lookWithoutHeader(sheet, grid),
    doubts: sheet.hidden ? ['hidden-sheet'] : [],
    headerRow: null,
    guidanceRow: null,
    firstRow: 1,
    columns: {},
    area: { kind: 'own', name: withoutNumber(sheet.name) },
    areaFooting: 'none',
  }
}

function lookWithoutHeader(sheet: Sheet, grid: SheetGrid): SheetLook {
  const { cells } = sheet
  if (cells.length === 0) return 'empty'
  const counts = grid.filled(1).filter((column) => /^antal\b/i.test(grid.text(1, column))).length
  if (counts >= 2 || cells.filter(({ formula }) => formula).length * 2 > cells.length) return 'analysis'
  const widest = Math.max(...grid.rows.map((row) => grid.filled(row).length))
  return widest <= 2 && cells.every(({ value }) => value.kind === 'text') ? 'introduction' : 'other'
}

/** The row that names the most of the plan's columns; of equals the first. Two is the least one can call a header. */
function findHeader(grid: SheetGrid): number | null {
  const rows = grid.rows.filter((row) => row <= lastHeaderRow)
  const counted = rows.map((row) => ({ row, named: countPlanColumns(namedColumns(grid, row).columns) }))
  const best = counted.reduce((most, one) => (one.named > most.named ? one : most), { row: 0, named: 0 })
  return best.named >= 2 ? best.row : null
}

/** Each column by the first header that names it. */
function namedColumns(grid: SheetGrid, row: number): { readonly columns: MappedColumns; readonly twice: boolean } {
  const columns: Partial<Record<MappableColumn, number>> = {}
  let twice = false
  for (const column of grid.filled(row)) {
    const name = columnNamed(grid.text(row, column))
    if (name === null) continue
    twice ||= columns[name] !== undefined
    columns[name] ??= column
  }
  return { columns, twice }
}

function countPlanColumns(columns: MappedColumns): number {
  return mappableColumns.filter((name) => name !== 'status' && name !== 'followedUp' && columns[name] !== undefined)
    .length
}

/** The column that has the area's heading for a header; else the nearest to the left of the others that holds words. */
function problemColumn(
  grid: SheetGrid,
  header: number,
  firstRow: number,
  named: MappedColumns,
  areas: readonly CollaborationArea[],
): number | null {
  const used = new Set(Object.values(named))
  const free = grid.filled(header).filter((column) => !used.has(column) && !isOtherHeader(grid.text(header, column)))
  const headed = free.find((column) => findArea(grid.text(header, column), areas) !== null)
  if (headed !== undefined) return headed
  const first = Math.min(...used)
  for (let column = first - 1; column >= 1; column -= 1) {
    if (isOtherHeader(grid.text(header, column))) continue
    if (free.includes(column) || holdsWords(grid, firstRow, column)) return column
  }
  return null
}

function holdsWords(grid: SheetGrid, firstRow: number, column: number): boolean {
  const cells = rowsFrom(grid, firstRow).flatMap((row) => grid.cell(row, column) ?? [])
  const words = cells.filter(({ value }) => value.kind === 'text' && value.text.trim().length > 3)
  return words.length > 0 && words.length * 2 > cells.length
}

const rowsFrom = (grid: SheetGrid, first: number): readonly number[] => grid.rows.filter((row) => row >= first)

/** Of sheets for one area the surest is taken; the others wait for the user. */
function withoutRivals(mappings: readonly SheetMapping[]): readonly SheetMapping[] {
  const order = { user: 0, 'same-words': 1, 'similar-words': 2, none: 3 } as const
  const chosen = new Map<string, SheetMapping>()
  for (const mapping of mappings.filter(({ taken }) => taken)) {
    const rival = chosen.get(areaKey(mapping.area))
    if (!rival || order[mapping.areaFooting] < order[rival.areaFooting]) chosen.set(areaKey(mapping.area), mapping)
  }
  return mappings.map((mapping) => {
    if (!mapping.taken || chosen.get(areaKey(mapping.area)) === mapping) return mapping
    return { ...mapping, taken: false, doubts: [...mapping.doubts, 'area-twice'] }
  })
}

/** The same text for the same area. */
export const areaKey = (area: AreaChoice): string => (area.kind === 'known' ? area.area : `own:${area.name}`)
