/** A row near the top, header or not. */
export type FirstRow = { readonly row: number; readonly cells: readonly string[] }

/**
 * Headers by column; '' for columns that have none. A table that is wider than its header has more columns than headers
 * when most of its rows are.
 */
export function namesUnder(rows: readonly FirstRow[], headerRow: number | null): readonly string[] {
  const header = rows.find(({ row }) => row === headerRow)?.cells ?? []
  const widths = rows.filter(({ row }) => headerRow === null || row > headerRow).map(({ cells }) => cells.length)
  const width = Math.max(header.length, mostCommon(widths))
  return Array.from({ length: width }, (_, column) => (header[column] ?? '').trim())
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0
}
