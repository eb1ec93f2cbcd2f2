import { useId, useState } from 'react'
import type { Change } from '../../../domain/journal/write-events'
import type { Indicator, PlanRow } from '../../../domain/plan/plan'
import { useLanguage, useTexts } from '../../../i18n/language'
import { printDate } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { Missing } from '../../../ui/example-mark'
import { EditForm } from './edit-form'
import { EditSlot, type Opened } from './edit-slot'
import form from './form.module.css'
import styles from './indicator.module.css'
import { Rivals } from './rivals'
import { useFormDraft } from './use-form-draft'
import { useWritten } from './written'

const indicatorKey = (row: string): string => `plan-row/${row}/indicator`

/** What shows that the goal is met, set by the users: the document has none. */
export function RowIndicator({ row, editing }: { row: PlanRow; editing: boolean }) {
  const { indicator: texts } = useTexts().planEdit
  return (
    <div data-editable>
      <EditSlot
        draftKey={indicatorKey(row.id)}
        action={row.indicator ? texts.change : texts.add}
        offered={editing}
        form={(opened) => <IndicatorForm row={row} opened={opened} />}
      >
        {row.indicator && <Shown row={row} indicator={row.indicator} />}
      </EditSlot>
      <Rivals
        row={row.id}
        fields={['indicator']}
        show={(values) => <Values indicator={(values.get('indicator') ?? null) as Indicator | null} />}
      />
    </div>
  )
}

function Shown({ row, indicator }: { row: PlanRow; indicator: Indicator }) {
  const { planEdit } = useTexts()
  const written = useWritten('plan-row', row.id, ['indicator'])
  return (
    <div className={styles.shown}>
      <Values indicator={indicator} />
      {written && <p className={form.hint}>{planEdit.followUp.by(written.role, written.moment)}</p>}
    </div>
  )
}

const fields = ['text', 'baseline', 'target', 'by'] as const satisfies readonly (keyof Indicator)[]

function Values({ indicator }: { indicator: Indicator | null }) {
  const { indicator: texts, rivals } = useTexts().planEdit
  const language = useLanguage()
  if (!indicator) return <p>{rivals.empty}</p>
  return (
    <dl className={styles.values}>
      {fields.map((field) => (
        <div key={field} className={styles[field]}>
          <dt>{field === 'text' ? texts.heading : texts[field]}</dt>
          <dd lang="sv">{printDate(indicator[field], language) || <Missing />}</dd>
        </div>
      ))}
    </dl>
  )
}

const empty: Indicator = { text: '', baseline: '', target: '', by: '' }

function IndicatorForm({ row, opened }: { row: PlanRow; opened: Opened }) {
  const { indicator: texts } = useTexts().planEdit
  const draft = useFormDraft<Indicator>(indicatorKey(row.id), row.indicator ?? empty)
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const write = (value: Indicator | null): readonly Change[] =>
    JSON.stringify(value) === JSON.stringify(row.indicator)
      ? []
      : [{ kind: 'plan-row', id: row.id, field: 'indicator', value }]
  const save = () => {
    const [text, baseline, target, by] = fields.map((field) => draft.form[field].trim())
    if (!text) return setFault(texts.needsText)
    setFault(null)
    opened.save(write({ text, baseline: baseline ?? '', target: target ?? '', by: by ?? '' }))
  }
  return (
    <EditForm label={texts.heading} saveText={texts.save} opened={opened} draft={draft} fault={fault} onSave={save}>
      <div className={styles.fields}>
        {fields.map((field) => (
          <p key={field} className={`${form.field} ${styles[field] ?? ''}`}>
            <label htmlFor={id + field}>{texts[field]}</label>
            <input
              id={id + field}
              className={form.input}
              lang="sv"
              value={draft.form[field]}
              aria-describedby={field === 'by' ? `${id}hint` : undefined}
              onChange={(event) => draft.set({ [field]: event.target.value })}
            />
            {field === 'by' && (
              <span id={`${id}hint`} className={form.hint}>
                {texts.byHint}
              </span>
            )}
          </p>
        ))}
      </div>
      {row.indicator && (
        <p>
          <Button kind="quiet" onClick={() => opened.save(write(null))}>
            {texts.remove}
          </Button>
        </p>
      )}
    </EditForm>
  )
}
