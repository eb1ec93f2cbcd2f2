import type { SourceColumn } from '../../domain/incidents/intake/inspection'

/** A column by letter and header, as the language says them. */
export function columnName(
  columns: readonly SourceColumn[],
  index: number,
  say: (letter: string, name: string) => string,
): string {
  const column = columns.find((one) => one.index === index)
  return column ? say(column.letter, column.name) : String(index + 1)
}
