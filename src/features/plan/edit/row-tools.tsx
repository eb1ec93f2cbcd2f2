import { useId, useState } from 'react'
import { useJournal } from '../../../data/journal/use-journal'
import { readField } from '../../../domain/journal/read-field'
import type { Change } from '../../../domain/journal/write-events'
import type { Plan, PlanRow } from '../../../domain/plan/plan'
import { moveRow } from '../../../domain/plan/row-order'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import { DeedStatus } from './deed-status'
import { EditForm } from './edit-form'
import { EditSlot, type Opened } from './edit-slot'
import form from './form.module.css'
import { justRetired } from './just-retired'
import styles from './row-tools.module.css'
import { useDeed } from './use-deed'
import { useFormDraft } from './use-form-draft'

const retireKey = (row: string): string => `plan-row/${row}/retired`

/** The row's place among the others of its area, and its end. */
export function RowTools({ plan, row }: { plan: Plan; row: PlanRow }) {
  const { row: texts } = useTexts().planEdit
  const { journal } = useJournal()
  const deed = useDeed()
  const step = (by: -1 | 1): readonly Change[] =>
    moveRow(
      plan.rows.filter(({ area }) => area === row.area),
      { row: row.id, by, after: (id) => readField(journal, 'plan-row', id, 'after'), shown: () => true },
    ).map(({ id, after }) => ({ kind: 'plan-row', id, field: 'after', value: after }))
  const [up, down] = [step(-1), step(1)]
  return (
    <section className={styles.tools} aria-label={texts.tools}>
      <div className={styles.moves}>
        <Button disabled={up.length === 0} onClick={() => void deed.write(up)}>
          {texts.up}
        </Button>
        <Button disabled={down.length === 0} onClick={() => void deed.write(down)}>
          {texts.down}
        </Button>
        <DeedStatus deed={deed} />
      </div>
      <EditSlot
        draftKey={retireKey(row.id)}
        action={texts.retire}
        offered
        form={(opened) => <RetireForm row={row} opened={opened} />}
      />
    </section>
  )
}

function RetireForm({ row, opened }: { row: PlanRow; opened: Opened }) {
  const { row: texts } = useTexts().planEdit
  const draft = useFormDraft(retireKey(row.id), { reason: '' })
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const save = () => {
    const reason = draft.form.reason.trim()
    setFault(reason === '' ? texts.needsReason : null)
    if (reason !== '')
      opened.save([{ kind: 'plan-row', id: row.id, field: 'retired', value: { reason } }], () => justRetired(row.id))
  }
  return (
    <EditForm
      label={texts.retire}
      saveText={texts.confirmRetire}
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
          aria-describedby={`${id}note`}
          onChange={(event) => draft.set({ reason: event.target.value })}
        />
        <span id={`${id}note`} className={form.hint}>
          {texts.retireNote}
        </span>
      </p>
    </EditForm>
  )
}
