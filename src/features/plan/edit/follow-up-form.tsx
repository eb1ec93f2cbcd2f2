import { useId, useState } from 'react'
import type { Change } from '../../../domain/journal/write-events'
import { type FollowUpStatus, followUpStatuses, type PlanRow } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { useToday } from '../../../state/today'
import { StatusSign } from '../status-mark'
import { EditForm } from './edit-form'
import type { Opened } from './edit-slot'
import styles from './follow-up-form.module.css'
import form from './form.module.css'
import { useFormDraft } from './use-form-draft'

export const followUpKey = (row: string): string => `plan-row/${row}/followUp`

type FollowUp = { readonly status: FollowUpStatus | null; readonly text: string; readonly date: string }

/** How far the row has come, what was done, and when: one deed. */
export function FollowUpForm({ row, opened }: { row: PlanRow; opened: Opened }) {
  const { followUp: texts } = useTexts().planEdit
  const today = useToday()
  const draft = useFormDraft<FollowUp>(followUpKey(row.id), {
    status: row.status,
    text: row.cells.followUp,
    date: today,
  })
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const { status, text, date } = draft.form
  const save = () => {
    const words = text.trim()
    const wrong = status === null && words === '' ? texts.empty : Number.isNaN(Date.parse(date)) ? texts.badDate : null
    setFault(wrong)
    if (wrong === null) opened.save(changesOf(row.id, { status, text: words, date }))
  }
  return (
    <EditForm label={texts.heading} saveText={texts.save} opened={opened} draft={draft} fault={fault} onSave={save}>
      <fieldset className={form.field}>
        <legend>{texts.status}</legend>
        <div className={styles.statuses}>
          {followUpStatuses.map((one) => (
            <label key={one} className={styles.status}>
              <input
                type="radio"
                name={`${id}status`}
                checked={status === one}
                onChange={() => draft.set({ status: one })}
              />
              <StatusSign status={one} />
              {texts.statuses[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <p className={form.field}>
        <label htmlFor={`${id}text`}>{texts.text}</label>
        <textarea
          id={`${id}text`}
          className={form.input}
          lang="sv"
          rows={3}
          value={text}
          onChange={(event) => draft.set({ text: event.target.value })}
        />
        {row.cells.followUp.trim() !== '' && <span className={form.hint}>{texts.earlier}</span>}
      </p>
      <p className={form.field}>
        <label htmlFor={`${id}date`}>{texts.date}</label>
        <input
          id={`${id}date`}
          type="date"
          className={form.input}
          value={date}
          onChange={(event) => draft.set({ date: event.target.value })}
        />
      </p>
    </EditForm>
  )
}

/** All three together also when one is as it was, so that nobody's follow-up is a mix of two. */
function changesOf(id: string, { status, text, date }: FollowUp): readonly Change[] {
  return [
    { kind: 'plan-row', id, field: 'followUp.status', value: status },
    { kind: 'plan-row', id, field: 'cells.followUp', value: text },
    { kind: 'plan-row', id, field: 'followUp.date', value: date },
  ]
}
