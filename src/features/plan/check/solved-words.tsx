import { useJournal } from '../../../data/journal/use-journal'
import { registerAt } from '../../../domain/journal/read-field'
import { cellField } from '../../../domain/journal/subjects'
import type { PlanFinding } from '../../../domain/plan/check/check-plan'
import { type Plan, type PlanRow, planColumns } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import type { Deed } from '../edit/use-deed'
import { useWritten } from '../edit/written'
import styles from './finding-item.module.css'
import { WordDiff } from './word-diff'

/** How the plan was changed so that a finding of the document's no longer holds: by whom, and word by word. */
export function SolvedWords(props: { plan: Plan; finding: PlanFinding; deed: Deed; onTouched: () => void }) {
  const { plan, finding } = props
  const rows = [...plan.rows, ...plan.retired].filter(({ id }) => finding.rows.includes(id))
  return (
    <>
      {rows.map((row) => (
        <ChangedCells key={row.id} {...props} row={row} />
      ))}
    </>
  )
}

function ChangedCells(props: { row: PlanRow; finding: PlanFinding; deed: Deed; onTouched: () => void }) {
  const { check: texts } = useTexts().planViews
  const { row, finding, deed } = props
  const { journal } = useJournal()
  const columns = (finding.column ? [finding.column] : planColumns).filter(
    (column) => row.document !== null && row.cells[column] !== row.document[column],
  )
  const written = useWritten('plan-row', row.id, columns.map(cellField))
  if (!written) return null
  return (
    <>
      {columns.map((column) => (
        <WordDiff key={column} before={row.document?.[column] ?? ''} after={row.cells[column]} />
      ))}
      <p className={styles.verdict}>{texts.changedBy(written.role, written.moment)}</p>
      <div className={styles.actions}>
        {columns.map((column) => {
          const made = registerAt(journal, 'plan-row', row.id, cellField(column))?.stands.deed
          return (
            made && (
              <Button
                key={column}
                kind="quiet"
                onClick={() => {
                  props.onTouched()
                  void deed.undo(made)
                }}
              >
                {texts.undoChange}
              </Button>
            )
          )
        })}
      </div>
    </>
  )
}
