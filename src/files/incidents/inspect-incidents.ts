import { columnLetter, createTextCells } from '../../domain/incidents/intake/cells'
import { fingerprintOf, guessMapping } from '../../domain/incidents/intake/guess-mapping'
import { type Inspection, type PersonFinding, previewRows } from '../../domain/incidents/intake/inspection'
import { type IntakeMapping, importedRoles, type TableLayout } from '../../domain/incidents/intake/intake-mapping'
import { createPersonTally, mayPointOutPerson } from '../../domain/incidents/intake/person-tally'
import { shownValue } from '../../domain/incidents/intake/reason-ledger'
import type { Problem } from '../../domain/problems/problem'
import { createPace, type PaceOptions } from '../pace'
import { orRefused, Refusal } from '../refusal'
import type { FirstRow } from './first-rows'
import type { IncidentTable } from './incident-table'
import { openTable } from './open-table'
import { type IntakeSetting, takeRows } from './read-incidents'

/** Rows in which persons are looked for, and those of them that the guess rests on. */
const rowsLookedAt = 2000
const rowsGuessedBy = 300

/**
 * Looks at a file's beginning and says how it seems to be meant.
 * @param layout what the user has corrected of where the table stands
 * @param mapping instead of a guess: one that is remembered, or corrected
 */
export function inspectIncidents(
  file: Blob,
  {
    name,
    setting,
    layout = {},
    mapping,
    ...pacing
  }: PaceOptions & {
    readonly name: string
    readonly setting: IntakeSetting
    readonly layout?: Partial<TableLayout>
    readonly mapping?: IntakeMapping
  },
): Promise<{ readonly inspection: Inspection } | { readonly refused: Problem }> {
  return orRefused(name, async () => {
    const table = await openTable(file, { ...mapping?.layout, ...layout }, createPace(pacing))
    const { rows, whole, shapes } = await firstRows(table)
    if (rows.length === 0) throw new Refusal('intake-empty')
    const guessed = guessMapping({
      format: table.format,
      layout: table.layout,
      names: table.names,
      rows: rows.slice(0, rowsGuessedBy).map(({ cells }) => cells),
      bounds: setting.bounds,
      declared: table.declared,
    })
    // One that was made for another number of columns would give every column another's role.
    const fits = mapping?.roles.length === table.names.length
    const used = mapping && fits ? { ...mapping, layout: table.layout } : guessed.mapping
    const { outcome } = await takeRows(table, { name, mapping: used, setting, repeats: 'kept', most: previewRows })
    const { columns, kinds, places, report } = outcome
    return {
      inspection: {
        file: name,
        format: table.format,
        bytes: file.size,
        fingerprint: fingerprintOf(table.format, table.names),
        sheets: table.sheets,
        columns: table.names.map((header, index) => ({ index, name: header, letter: columnLetter(index) })),
        rows: rows.slice(0, previewRows).map(({ row, cells }) => ({ row, cells: cells.map(shownValue) })),
        whole: whole && rows.length <= previewRows,
        mapping: used,
        doubts: guessed.doubts,
        persons: personsIn(rows, used),
        sample: {
          set: { id: '', name, status: 'källa', source: null, read: setting.today, kinds, places, columns },
          report,
        },
        shapes,
      },
    }
  })
}

async function firstRows(
  table: IncidentTable,
): Promise<{ readonly rows: readonly FirstRow[]; readonly whole: boolean; readonly shapes: number }> {
  const rows: FirstRow[] = []
  const { whole, shapes } = await table.read((cells, row) => {
    if (rows.length === rowsLookedAt) return false
    const count = Math.max(cells.count(), table.names.length)
    rows.push({ row, cells: Array.from({ length: count }, (_, column) => cells.text(column)) })
    return true
  })
  return { rows, whole, shapes }
}

/** Cells of times and positions are numbers; a name or a text may hold anything. */
function personsIn(rows: readonly FirstRow[], mapping: IntakeMapping): readonly PersonFinding[] {
  const tally = createPersonTally()
  const { cells, show } = createTextCells()
  for (const { row, cells: texts } of rows) {
    show(texts)
    mapping.roles.forEach((role, column) => {
      if (role !== 'kind' && role !== 'place' && role !== 'text' && role !== 'ignored') return
      if (mayPointOutPerson(cells, column))
        tally.look(cells.text(column), { column, row, imported: importedRoles.includes(role) })
    })
  }
  return tally.found()
}
