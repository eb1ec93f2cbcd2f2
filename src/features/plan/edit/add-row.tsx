import { useId, useState } from 'react'
import { newEventId } from '../../../data/journal/event-id'
import type { Place } from '../../../domain/places/place'
import type { CollaborationArea } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { EditForm } from './edit-form'
import { EditSlot, type Opened } from './edit-slot'
import form from './form.module.css'
import { useFormDraft } from './use-form-draft'

const addRowKey = (area: string): string => `plan-area/${area}/ny-rad`

/** A row of the users' own: it begins with its problem and, where there is one, its place. */
export function AddRow(props: {
  area: CollaborationArea
  places: readonly Place[]
  /** Told the new row's id when it is stored. */
  onAdded: (row: string) => void
}) {
  const { add: texts } = useTexts().planEdit
  return (
    <EditSlot
      draftKey={addRowKey(props.area.id)}
      action={texts.row}
      actionLabel={texts.rowTo(props.area.name)}
      offered
      form={(opened) => <AddRowForm {...props} opened={opened} />}
    />
  )
}

function AddRowForm(props: Parameters<typeof AddRow>[0] & { opened: Opened }) {
  const { add: texts } = useTexts().planEdit
  const { area, places, opened } = props
  const draft = useFormDraft(addRowKey(area.id), { problem: '', place: '', spot: '' })
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const { problem, place, spot } = draft.form
  const spots = places.find((one) => one.id === place)?.spots ?? []
  const save = () => {
    const text = problem.trim()
    setFault(text === '' ? texts.needsProblem : null)
    if (text === '') return
    const row = `egen-${newEventId().slice(0, 12)}`
    const on = { kind: 'plan-row', id: row } as const
    opened.save(
      [
        { ...on, field: 'added', value: { area: area.id, place: place || null, spot: spot || null } },
        { ...on, field: 'cells.problem', value: text },
      ],
      () => props.onAdded(row),
    )
  }
  return (
    <EditForm
      label={texts.rowTo(area.name)}
      saveText={texts.saveRow}
      opened={opened}
      draft={draft}
      fault={fault}
      onSave={save}
    >
      <p className={form.field}>
        <label htmlFor={`${id}problem`}>{texts.problem}</label>
        <textarea
          id={`${id}problem`}
          className={`${form.input} ${form.words}`}
          lang="sv"
          rows={2}
          value={problem}
          aria-describedby={`${id}hint`}
          onChange={(event) => draft.set({ problem: event.target.value })}
        />
        <span id={`${id}hint`} className={form.hint}>
          {texts.problemHint}
        </span>
      </p>
      <div className={form.row}>
        <p className={form.field}>
          <label htmlFor={`${id}place`}>{texts.place}</label>
          <select
            id={`${id}place`}
            className={form.input}
            value={place}
            onChange={(event) => draft.set({ place: event.target.value, spot: '' })}
          >
            <option value="">{texts.noPlace}</option>
            {places.map((one) => (
              <option key={one.id} value={one.id} lang="sv">
                {one.name}
              </option>
            ))}
          </select>
        </p>
        {spots.length > 0 && (
          <p className={form.field}>
            <label htmlFor={`${id}spot`}>{texts.spot}</label>
            <select
              id={`${id}spot`}
              className={form.input}
              value={spot}
              onChange={(event) => draft.set({ spot: event.target.value })}
            >
              <option value="">{texts.noSpot}</option>
              {spots.map((one) => (
                <option key={one.id} value={one.id} lang="sv">
                  {one.name}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
    </EditForm>
  )
}
