import type { Inspection } from '../../domain/incidents/intake/inspection'
import { type ColumnRole, columnRoles, importedRoles } from '../../domain/incidents/intake/intake-mapping'
import { middleMark } from '../../domain/incidents/intake/read-position'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { useOverflows } from '../../ui/use-overflows'
import { columnName } from './column-name'
import styles from './intake.module.css'
import table from './preview-table.module.css'

const shownRows = 6

/** The file's first rows as they stand there, with what each column is taken for above it. */
export function PreviewTable(props: { inspection: Inspection; onRole: (column: number, role: ColumnRole) => void }) {
  const { seen: texts } = useWorkspaceTexts().intake
  const { columns, rows, mapping, whole, doubts } = props.inspection
  const { ref, overflows } = useOverflows()
  const roleAt = (index: number) => mapping.roles[index] ?? 'ignored'
  const leftOut = doubts.flatMap((doubt) =>
    doubt.code === 'free-text-left-out'
      ? [texts.doubt['free-text-left-out'](columnName(columns, doubt.column, texts.column))]
      : [],
  )
  const imported = (index: number) => importedRoles.includes(roleAt(index))
  return (
    <div className={styles.stack}>
      {overflows && <p className={styles.soft}>{texts.sideways(columns.length)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reached by keyboard */}
      <section ref={ref} className={table.scroll} tabIndex={0} aria-label={texts.preview}>
        <table className={table.preview}>
          <caption>{texts.preview}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.previewRow}</th>
              {columns.map(({ index, letter, name }) => (
                <th key={index} scope="col" data-imported={imported(index)}>
                  <span className={table.columnName}>{texts.column(letter, name)}</span>
                  <select
                    aria-label={texts.roleOf(columnName(columns, index, texts.column))}
                    value={roleAt(index)}
                    onChange={({ target }) => {
                      const role = columnRoles.find((one) => one === target.value)
                      if (role) props.onRole(index, role)
                    }}
                  >
                    {columnRoles.map((role) => (
                      <option key={role} value={role}>
                        {texts.roles[role]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang="sv">
            {rows.slice(0, shownRows).map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {columns.map(({ index }) => (
                  <td key={index} data-imported={imported(index)}>
                    {shown(cells[index] ?? '', texts.middle)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.soft}>{texts.more(Math.min(shownRows, rows.length), whole, rows.length)}</p>
      {mapping.roles.includes('text') && (
        <p className={styles.soft}>
          {leftOut.map((words) => `${words} `)}
          {texts.freeText}
        </p>
      )}
    </div>
  )
}

/** A line or an area stands in its cell as the middle that is used for it. */
const shown = (cell: string, middle: (numbers: string) => string): string =>
  cell.startsWith(`${middleMark} (`) ? middle(cell.slice(middleMark.length + 2, -1)) : cell
