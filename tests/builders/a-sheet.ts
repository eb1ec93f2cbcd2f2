import { type Plan, planColumns } from '../../src/domain/plan/plan'
import type { Cell, CellValue, Sheet, Workbook } from '../../src/domain/workbook/sheet'

/** A cell as one would type it: text, a number, a value of another kind, or nothing. */
export type Typed = string | number | CellValue | null

/** A sheet as it was read, from rows of what is typed, the first being row 1. */
export function aSheet(rows: readonly (readonly Typed[])[], change: Partial<Sheet> = {}): Sheet {
  const cells = rows.flatMap((row, above) =>
    row.flatMap((typed, left): readonly Cell[] =>
      typed === null || typed === ''
        ? []
        : [{ row: above + 1, column: left + 1, value: valueTyped(typed), formula: false }],
    ),
  )
  return {
    name: 'Blad1',
    hidden: false,
    protected: false,
    hiddenRows: [],
    merges: [],
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    ...change,
    cells: change.cells ?? cells,
  }
}

/** The headers of the city's workbook after the area's heading. */
export const cityHeaders = ['Orsak', 'Åtgärd', 'Operativa mål', 'När', 'Vem', 'Uppföljning'] as const

export const cityGuidance: readonly string[] = [
  'Ange identifierat problemområde eller utmaning här',
  'Beskriv orsaken till problemet, kan vara flera, gör då flera separata åtgärder.',
  'Koppla åtgärd mot respektive orsak. Beskriv tydligt vad som ska göras och hur det ska utföras.',
  'Koppla operativa mål till varje åtgärd.',
  'Ange tid för när åtgärden ska vara genomförd (alt linjearbete).',
  'Ange vem som ansvarar för åtgärden.',
  'Beskriv vad som har genomförts. Hur har parterna uppfyllt sina åtaganden. Denna kolumn fylls i i samband med uppföljning.',
]

/** The plan as the city's workbook has it: a sheet per area, heading, guidance and each row where the plan says. */
export function workbookOf(plan: Plan): Workbook {
  return {
    sheets: plan.areas.map((area, index) => {
      const rows: Typed[][] = [[area.heading, ...cityHeaders], [...cityGuidance]]
      for (const row of plan.rows.filter(({ area: id }) => id === area.id))
        rows[row.sheetRow - 1] = planColumns.map((column) => row.cells[column])
      return aSheet(
        Array.from(rows, (row) => row ?? []),
        { name: `${index + 1}. ${area.name}`.slice(0, 31) },
      )
    }),
  }
}

function valueTyped(typed: string | number | CellValue): CellValue {
  if (typeof typed === 'string') return { kind: 'text', text: typed }
  return typeof typed === 'number' ? { kind: 'number', number: typed } : typed
}
