import { type Plan, type PlanRow, planColumns } from '../../domain/plan/plan'

/** The headers of the city's workbook beside the area's own heading, and what it says of how to fill in each column. */
const cityColumns = [
  { header: null, widthCharacters: 42, guidance: 'Ange identifierat problemområde eller utmaning här' },
  {
    header: 'Orsak',
    widthCharacters: 42,
    guidance: 'Beskriv orsaken till problemet, kan vara flera, gör då flera separata åtgärder.',
  },
  {
    header: 'Åtgärd',
    widthCharacters: 42,
    guidance: 'Koppla åtgärd mot respektive orsak. Beskriv tydligt vad som ska göras och hur det ska utföras.',
  },
  { header: 'Operativa mål', widthCharacters: 34, guidance: 'Koppla operativa mål till varje åtgärd.' },
  {
    header: 'När',
    widthCharacters: 20,
    guidance: 'Ange tid för när åtgärden ska vara genomförd (alt linjearbete).',
  },
  { header: 'Vem', widthCharacters: 34, guidance: 'Ange vem som ansvarar för åtgärden.' },
  {
    header: 'Uppföljning',
    widthCharacters: 42,
    guidance:
      'Beskriv vad som har genomförts. Hur har parterna uppfyllt sina åtaganden. Denna kolumn fylls i i samband med uppföljning.',
  },
] as const

/** A sheet an area, in the columns of the city's workbook, so that it reads as one of the city's. */
export function citySheets(plan: Plan) {
  return plan.areas.map((area, index) => ({
    name: `${index + 1}. ${area.name}`,
    columns: cityColumns.map(({ header, ...column }) => ({ ...column, header: header ?? area.heading })),
    rows: rowsOf(plan, area.id).map(({ cells }) => planColumns.map((column) => cells[column])),
  }))
}

export type TableHeaders = Readonly<
  Record<(typeof planColumns)[number] | 'area' | 'row' | 'status' | 'followedUp', string>
>

/** All areas in one table, headers first. */
export function planTable(plan: Plan, headers: TableHeaders): readonly (readonly string[])[] {
  return [
    [headers.area, headers.row, ...planColumns.map((column) => headers[column]), headers.status, headers.followedUp],
    ...plan.areas.flatMap((area) =>
      rowsOf(plan, area.id).map((row) => [
        area.name,
        String(row.sheetRow),
        ...planColumns.map((column) => row.cells[column]),
        row.status ?? '',
        row.followedUp ?? '',
      ]),
    ),
  ]
}

const rowsOf = (plan: Plan, area: string): readonly PlanRow[] => plan.rows.filter((row) => row.area === area)
