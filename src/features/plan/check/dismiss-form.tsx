import { useId, useState } from 'react'
import type { PlanFinding } from '../../../domain/plan/check/check-plan'
import { useTexts } from '../../../i18n/language'
import { EditForm } from '../edit/edit-form'
import type { Opened } from '../edit/edit-slot'
import form from '../edit/form.module.css'
import { useFormDraft } from '../edit/use-form-draft'

export const dismissKey = (finding: string): string => `plan-finding/${finding}/verdict`

/** Why a finding is dismissed: nobody is without a reason. */
export function DismissForm({ finding, opened }: { finding: PlanFinding; opened: Opened }) {
  const { check: texts } = useTexts().planViews
  const draft = useFormDraft(dismissKey(finding.id), { reason: '' })
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const save = () => {
    const reason = draft.form.reason.trim()
    setFault(reason === '' ? texts.reasonMissing : null)
    if (reason !== '')
      opened.save([{ kind: 'plan-finding', id: finding.id, field: 'verdict', value: { verdict: 'avfärdad', reason } }])
  }
  return (
    <EditForm
      label={texts.dismissForm}
      saveText={texts.dismissSave}
      opened={opened}
      draft={draft}
      fault={fault}
      onSave={save}
    >
      <p className={form.field}>
        <label htmlFor={id}>{texts.reason}</label>
        <textarea
          id={id}
          className={form.input}
          lang="sv"
          rows={2}
          value={draft.form.reason}
          onChange={({ target }) => draft.set({ reason: target.value })}
        />
      </p>
    </EditForm>
  )
}
