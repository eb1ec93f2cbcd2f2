import { useId, useState } from 'react'
import { newEventId } from '../../../data/journal/event-id'
import type { Place } from '../../../domain/places/place'
import type { CollaborationArea, Plan } from '../../../domain/plan/plan'
import { foldText } from '../../../domain/selection/fold-text'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import { AddRow } from './add-row'
import { DeedStatus } from './deed-status'
import { EditForm } from './edit-form'
import { EditSlot, type Opened } from './edit-slot'
import form from './form.module.css'
import styles from './own-areas.module.css'
import { RetiredRows } from './retired-rows'
import { useDeed } from './use-deed'
import { useFormDraft } from './use-form-draft'
import { useWritten } from './written'

/** Areas without rows, each saying what belongs there and how to begin; then a new area. */
export function MoreAreas(props: { plan: Plan; places: readonly Place[]; onArrive: (row: string) => void }) {
  const { add: texts } = useTexts().planEdit
  const { plan } = props
  const removal = useDeed()
  const empty = plan.areas.filter(({ id }) => !plan.rows.some(({ area }) => area === id))
  return (
    <div className={styles.areas}>
      {empty.map((area) => (
        <EmptyArea
          key={area.id}
          {...props}
          area={area}
          onRemove={() =>
            void removal.write([{ kind: 'plan-area', id: area.id, field: 'retired', value: { reason: '' } }])
          }
        />
      ))}
      <DeedStatus deed={removal} />
      <EditSlot
        draftKey={addAreaKey}
        action={texts.area}
        offered
        form={(opened) => <AreaForm plan={plan} area={null} draftKey={addAreaKey} opened={opened} />}
      />
    </div>
  )
}

const addAreaKey = 'plan-area/nytt'

function EmptyArea(props: {
  plan: Plan
  area: CollaborationArea
  places: readonly Place[]
  onArrive: (row: string) => void
  onRemove: () => void
}) {
  const { add: texts } = useTexts().planEdit
  const { plan, area, places, onArrive } = props
  const retired = plan.retired.filter((row) => row.area === area.id)
  return (
    <section className={styles.empty}>
      <h2 lang="sv">{area.name}</h2>
      <OwnArea plan={plan} area={area} />
      <p className={styles.begin}>{texts.emptyArea}</p>
      <div className={form.actions}>
        <div className={styles.add}>
          <AddRow area={area} places={places} onAdded={onArrive} />
        </div>
        {area.documentHeading === null && (
          <Button kind="quiet" onClick={props.onRemove}>
            {texts.removeArea}
          </Button>
        )}
      </div>
      <RetiredRows rows={retired} places={places} onBack={onArrive} />
    </section>
  )
}

/** Who added the area, and its name to change; nothing for those of the document. */
export function OwnArea({ plan, area }: { plan: Plan; area: CollaborationArea }) {
  const { add: texts } = useTexts().planEdit
  const written = useWritten('plan-area', area.id, ['added'])
  if (area.documentHeading !== null) return null
  const key = `plan-area/${area.id}/namn`
  return (
    <EditSlot
      draftKey={key}
      action={texts.rename}
      offered
      form={(opened) => <AreaForm plan={plan} area={area} draftKey={key} opened={opened} />}
    >
      {written && <p className={styles.by}>{texts.ownArea(written.role, written.day)}</p>}
    </EditSlot>
  )
}

/** @param area null: a new one */
function AreaForm(props: { plan: Plan; area: CollaborationArea | null; draftKey: string; opened: Opened }) {
  const { add: texts } = useTexts().planEdit
  const { plan, area, opened } = props
  const draft = useFormDraft(props.draftKey, { name: area?.name ?? '' })
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const save = () => {
    const name = draft.form.name.trim()
    const taken = plan.areas.some((other) => other.id !== area?.id && foldText(other.name) === foldText(name))
    const wrong = name === '' ? texts.needsName : taken ? texts.sameName : null
    setFault(wrong)
    if (wrong !== null) return
    if (name === area?.name) return opened.save([])
    const areaId = area?.id ?? `eget-${newEventId().slice(0, 12)}`
    opened.save([{ kind: 'plan-area', id: areaId, field: 'added', value: { name } }])
  }
  return (
    <EditForm
      label={area ? texts.rename : texts.area}
      saveText={area ? texts.saveName : texts.saveArea}
      opened={opened}
      draft={draft}
      fault={fault}
      onSave={save}
    >
      <p className={form.field}>
        <label htmlFor={id}>{texts.areaName}</label>
        <input
          id={id}
          className={form.input}
          lang="sv"
          value={draft.form.name}
          onChange={(event) => draft.set({ name: event.target.value })}
        />
      </p>
    </EditForm>
  )
}
