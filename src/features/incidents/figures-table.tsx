import type { ChartTable } from './chart-table'

/** Figures with their names in the first row and column; where it is wider than the page it scrolls by keyboard too. */
export function FiguresTable(props: {
  label: string
  table: ChartTable
  styles: { readonly scroller?: string | undefined; readonly table?: string | undefined }
  /** Which cells stand out, by row and column among the figures. */
  isSure?: (row: number, column: number) => boolean
  /** Cells of several figures may break on a narrow screen. */
  wrapped?: boolean
}) {
  const { label, styles, isSure } = props
  const { head, rows } = props.table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={label}>
      <table className={styles.table} data-wrapped={props.wrapped || undefined}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: other rows in the same places are written over, not made anew
            <tr key={row}>
              <th scope="row">{first}</th>
              {rest.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                <td key={column} data-sure={isSure?.(row, column) || undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
