import type { SheetNote, SheetPlanRow } from '../../domain/workbook/read-plan-rows'
import { mappableColumns } from '../../domain/workbook/sheet-mapping'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { ReadSheet } from './read-sheet'
import { firstWords } from './row-name'
import styles from './sheet-list.module.css'

const shownRows = 3
const shownNotes = 12

/** The first rows as they are read, and what was not as plainly read as the rest. */
export function SheetPreview({ read }: { read: ReadSheet }) {
  const { exchange } = useWorkspaceTexts()
  const { sheets: texts, columns } = exchange
  const { mapping, rows, notes } = read
  const shown = mappableColumns.filter((name) => mapping.columns[name] !== undefined)
  if (rows.length === 0) return <p className={styles.note}>{texts.noRows}</p>
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={texts.preview(mapping.sheet)}>
        <table className={styles.preview}>
          <caption className="visually-hidden">{texts.preview(mapping.sheet)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.previewRow}</th>
              {shown.map((name) => (
                <th key={name} scope="col">
                  {columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang="sv">
            {rows.slice(0, shownRows).map((row) => (
              <tr key={row.sheetRow}>
                <th scope="row">{row.sheetRow}</th>
                {shown.map((name) => (
                  <td key={name}>{firstWords(textOf(row, name), 140)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.length > 0 && <Notes notes={notes} />}
    </>
  )
}

function Notes({ notes }: { notes: readonly SheetNote[] }) {
  const { sheets: texts } = useWorkspaceTexts().exchange
  return (
    <div className={styles.notes}>
      <p className={styles.notesHeading}>{texts.notes}</p>
      <ul>
        {notes.slice(0, shownNotes).map(({ code, row, column, text }) => (
          <li key={`${code} ${row} ${column}`}>{texts.note[code](row, firstWords(text, 80))}</li>
        ))}
        {notes.length > shownNotes && <li>+ {notes.length - shownNotes}</li>}
      </ul>
    </div>
  )
}

function textOf(row: SheetPlanRow, name: (typeof mappableColumns)[number]): string {
  if (name === 'status') return row.status ?? ''
  return name === 'followedUp' ? (row.followedUp ?? '') : row.cells[name]
}
