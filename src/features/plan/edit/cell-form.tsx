import { useId } from 'react'
import { newEventId } from '../../../data/journal/event-id'
import { correctCell } from '../../../domain/plan/correct-cell'
import type { PlanColumn, PlanRow } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import { EditForm } from './edit-form'
import type { Opened } from './edit-slot'
import form from './form.module.css'
import { useFormDraft } from './use-form-draft'

export const cellKey = (row: string, column: PlanColumn): string => `plan-row/${row}/cells.${column}`

/** The words of one cell as a correction, with the document's own beside them when they differ. */
export function CellForm(props: { row: PlanRow; column: PlanColumn; opened: Opened }) {
  const { planEdit: texts, plan } = useTexts()
  const { row, column, opened } = props
  const draft = useFormDraft(cellKey(row.id, column), { text: row.cells[column] })
  const id = useId()
  const words = row.document?.[column] ?? ''
  const hasParts = column === 'cause' || column === 'action'
  const hint = !hasParts ? null : row.cells[column].trim() === '' ? texts.cell.newLines : texts.cell.partsFollow
  return (
    <EditForm
      label={texts.cell.label(plan.columns[column])}
      saveText={texts.save}
      opened={opened}
      draft={draft}
      onSave={() => opened.save(correctCell(row, { column, text: draft.form.text }, newPartId))}
    >
      <div className={form.field}>
        {/* The step's own heading stands right above, except for the two cells that are shown as parts. */}
        <label htmlFor={id} className={hasParts ? undefined : 'visually-hidden'}>
          {plan.columns[column]}
        </label>
        <textarea
          id={id}
          className={`${form.input} ${form.words}`}
          lang="sv"
          rows={Math.min(10, Math.max(2, Math.ceil(draft.form.text.length / 70)))}
          value={draft.form.text}
          aria-describedby={hint ? `${id}hint` : undefined}
          onChange={(event) => draft.set({ text: event.target.value })}
        />
        {hint && (
          <p id={`${id}hint`} className={form.hint}>
            {hint}
          </p>
        )}
        {row.document !== null && draft.form.text.trim() !== words.trim() && (
          <div className={form.hint}>
            <p>{words.trim() === '' ? texts.documentEmpty : texts.documentSays}</p>
            <p className={form.words} lang="sv">
              {words}
            </p>
            <Button kind="quiet" className={form.flush} onClick={() => draft.set({ text: words })}>
              {texts.cell.useDocument}
            </Button>
          </div>
        )}
      </div>
    </EditForm>
  )
}

/** Ids of parts are unique among all devices, as what stands in the journal must be. */
export const newPartId = (): string => `del-${newEventId().slice(0, 16)}`
