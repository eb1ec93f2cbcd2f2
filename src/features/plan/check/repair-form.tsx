import { useId, useState } from 'react'
import { applyRepair } from '../../../domain/plan/check/apply-repair'
import type { PlanFinding } from '../../../domain/plan/check/check-plan'
import { correctCell } from '../../../domain/plan/correct-cell'
import type { Plan } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { newPartId } from '../edit/cell-form'
import { EditForm } from '../edit/edit-form'
import type { Opened } from '../edit/edit-slot'
import form from '../edit/form.module.css'
import styles from './finding-item.module.css'
import { WordDiff } from './word-diff'

/** The choices of what should stand, and the cell before and after the chosen one. None is chosen beforehand. */
export function RepairForm(props: { plan: Plan; finding: PlanFinding; opened: Opened }) {
  const { plan: planTexts, planViews } = useTexts()
  const { check: texts } = planViews
  const { plan, finding, opened } = props
  const [chosen, setChosen] = useState<number | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const repair = chosen === null ? undefined : finding.repairs[chosen]
  const row = plan.rows.find((one) => one.id === repair?.row)
  const before = repair && row ? row.cells[repair.column] : ''
  const after = repair ? applyRepair(before, repair) : ''
  const several = new Set(finding.repairs.map((one) => one.row + one.column)).size > 1

  const save = () => {
    if (!repair || !row) return setFault(texts.chooseFirst)
    if (after === before) return setFault(texts.notThere)
    opened.save(correctCell(row, { column: repair.column, text: after }, newPartId))
  }
  return (
    <EditForm
      label={texts.repairForm}
      saveText={texts.repairSave}
      opened={opened}
      draft={{ typed: false, kept: true }}
      fault={fault}
      onSave={save}
    >
      <fieldset className={form.field}>
        <legend>{texts.choose}</legend>
        {finding.repairs.map((one, index) => (
          <label key={`${one.row} ${one.column} ${one.to}`} className={styles.choice}>
            <input
              type="radio"
              name={`${id}repair`}
              checked={chosen === index}
              onChange={() => {
                setChosen(index)
                setFault(null)
              }}
            />
            <span lang="sv">
              {one.to.trim() === '' ? texts.removal(one.from) : texts.choice(one.from, one.to)}
              {several && `, ${texts.row(plan.rows.find((other) => other.id === one.row)?.sheetRow ?? 0)}`}
            </span>
          </label>
        ))}
      </fieldset>
      {repair && (
        <div className={form.field} aria-live="polite">
          <p className={form.label}>
            {texts.after}: {planTexts.columns[repair.column]}
          </p>
          {after === before ? (
            <p className={form.hint}>{texts.notThere}</p>
          ) : (
            <WordDiff before={before} after={after} />
          )}
        </div>
      )}
    </EditForm>
  )
}
