/** Where in the grid the focus stands: row -1 is the row of weeks. */
export type GridSpot = { readonly row: number; readonly column: number }

/** Where a key leads; null when it is not one of the grid's. Stops at the edges. */
export function walk(
  { row, column }: GridSpot,
  key: { readonly key: string; readonly ctrlKey: boolean },
  size: { readonly rows: number; readonly columns: number },
): GridSpot | null {
  const within = (spot: GridSpot): GridSpot => ({
    row: Math.min(Math.max(spot.row, -1), size.rows - 1),
    column: Math.min(Math.max(spot.column, 0), size.columns - 1),
  })
  switch (key.key) {
    case 'ArrowLeft':
      return within({ row, column: column - 1 })
    case 'ArrowRight':
      return within({ row, column: column + 1 })
    case 'ArrowUp':
      return within({ row: row - 1, column })
    case 'ArrowDown':
      return within({ row: row + 1, column })
    case 'PageUp':
      return within({ row, column: column - 4 })
    case 'PageDown':
      return within({ row, column: column + 4 })
    case 'Home':
      return within({ row: key.ctrlKey ? 0 : row, column: 0 })
    case 'End':
      return within({ row: key.ctrlKey ? size.rows - 1 : row, column: size.columns - 1 })
    default:
      return null
  }
}
