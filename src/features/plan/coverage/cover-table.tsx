import { useId } from 'react'
import type { Cover, CoverageLine } from '../../../domain/plan/coverage'
import { useTexts } from '../../../i18n/language'
import type { Filter } from '../../../state/url/filter'
import { addressTo, useAddress } from '../../../state/url/use-address'
import { noneValue } from '../plan-filter'
import styles from './cover-table.module.css'
import { EffectSquares } from './effect-squares'

export type CoverColumn = {
  readonly key: string
  readonly label: string
  readonly of: (line: CoverageLine) => Cover
  /** What the rows of the column have in the address. */
  readonly filter: Filter
}

/** A line for each place and area, a column for each kind or side; an empty one says so. Each cell leads to its rows. */
export function CoverTable(props: {
  heading: string
  lines: readonly CoverageLine[]
  columns: readonly CoverColumn[]
  nameOf: (line: CoverageLine) => string
}) {
  const { coverage } = useTexts().planViews
  const { columns, lines } = props
  const id = useId()
  const groups = [
    { heading: null, lines: lines.filter(({ place }) => place !== null) },
    { heading: coverage.elsewhere, lines: lines.filter(({ place }) => place === null) },
  ].filter((group) => group.lines.length > 0)

  // Roles are said outright: on a narrow screen the table is laid out as blocks, which would else undo them.
  return (
    <div className={styles.room}>
      <h3 id={id} className={styles.caption}>
        {props.heading}
      </h3>
      <table className={styles.table} role="table" aria-labelledby={id}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {coverage.place}
            </th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" role="columnheader">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.heading} role="rowgroup">
            {group.heading && (
              <tr role="row">
                <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
                  {group.heading}
                </th>
              </tr>
            )}
            {group.lines.map((line) => (
              <tr key={line.place ?? line.area} role="row">
                <th scope="row" role="rowheader" lang="sv" className={styles.name}>
                  {props.nameOf(line)}
                </th>
                {columns.map((column) => (
                  <CoverCell key={column.key} line={line} column={column} name={props.nameOf(line)} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function CoverCell({ line, column, name }: { line: CoverageLine; column: CoverColumn; name: string }) {
  const { coverage } = useTexts().planViews
  const { address } = useAddress()
  const { rows, actions } = column.of(line)
  const label = (
    <span className={styles.label} aria-hidden="true">
      {column.label}
    </span>
  )
  if (actions.length === 0)
    return (
      <td role="cell" className={styles.missing}>
        {label}
        <span className={styles.none}>{coverage.missing}</span>
      </td>
    )
  const where: Filter =
    line.place === null ? { omrade: [line.area ?? noneValue], plats: [noneValue] } : { plats: [line.place] }
  return (
    <td role="cell">
      {label}
      <a
        className={styles.count}
        aria-label={coverage.link(name, column.label, actions.length, rows.length)}
        href={addressTo(address, {
          view: line.place === null ? 'omrade' : 'plats',
          row: null,
          filter: { ...address.filter, ...where, ...column.filter },
        })}
      >
        {coverage.actions(actions.length)}
      </a>
      <span className={styles.rows}>{coverage.inRows(rows.length)}</span>
      <EffectSquares actions={actions} />
    </td>
  )
}
