import { useState } from 'react'
import type { Change } from '../../../domain/journal/write-events'
import { placeParts } from '../../../domain/plan/place-parts'
import type { Plan, PlanRow } from '../../../domain/plan/plan'
import { changeParts, type PartChange, partsOfRow, type RowParts, rowOfParts } from '../../../domain/plan/split-parts'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import { namesOf } from '../part-names'
import { EditForm } from './edit-form'
import type { Opened } from './edit-slot'
import form from './form.module.css'
import { PartEntry } from './part-entry'
import styles from './parts-form.module.css'
import { useFormDraft } from './use-form-draft'
import { WordText } from './word-text'

export const partsKey = (row: string): string => `plan-row/${row}/parts`

/** How the cells of causes and actions are split, and what each action is: its kind, its actors, what it answers. */
export function PartsForm(props: { plan: Plan; row: PlanRow; number: string | undefined; opened: Opened }) {
  const { planEdit } = useTexts()
  const texts = planEdit.parts
  const { row, opened } = props
  const draft = useFormDraft<{ parts: RowParts }>(partsKey(row.id), { parts: partsOfRow(row) })
  const [past, setPast] = useState<readonly RowParts[]>([])
  const [told, setTold] = useState('')
  const parts = onCells(draft.form.parts, row)
  const names = namesOf(rowOfParts(parts), props.number)

  const change = (asked: PartChange) => {
    const next = changeParts(parts, asked)
    if (next === parts) return
    setPast((before) => [...before, parts])
    setTold(texts.changed[asked.do])
    draft.set({ parts: next })
  }
  const undo = () => {
    const last = past.at(-1)
    if (!last) return
    setPast((before) => before.slice(0, -1))
    setTold(texts.changed.undone)
    draft.set({ parts: last })
  }
  return (
    <EditForm
      label={texts.heading}
      saveText={texts.save}
      opened={opened}
      draft={draft}
      onSave={() => opened.save(changesOf(row, parts))}
    >
      <div className={form.hint}>
        <p>{texts.lead}</p>
        <p className={styles.keys}>{texts.keys}</p>
      </div>
      {(['causes', 'actions'] as const).map((of) => (
        <section key={of} className={styles.list} aria-label={texts.listOf[of]}>
          <p className={form.label}>{texts.listOf[of]}</p>
          <WordText of={of} split={parts[of]} names={names[of]} onChange={change} />
          <ol role="list" className={styles.parts}>
            {parts[of].parts.map(({ part }) => (
              <PartEntry
                key={part.id}
                plan={props.plan}
                of={of}
                parts={parts}
                id={part.id}
                names={names}
                onChange={change}
              />
            ))}
          </ol>
        </section>
      ))}
      <p className="visually-hidden" role="status">
        {told}
      </p>
      {past.length > 0 && (
        <p>
          <Button onClick={undo}>{texts.undo}</Button>
        </p>
      )}
    </EditForm>
  )
}

/** A draft that was left before somebody else corrected the cells finds its words in them anew. */
function onCells(parts: RowParts, { cells }: PlanRow): RowParts {
  if (parts.causes.cell === cells.cause && parts.actions.cell === cells.action) return parts
  const { causes, actions } = rowOfParts(parts)
  return { causes: placeParts(cells.cause, causes), actions: placeParts(cells.action, actions) }
}

function changesOf(row: PlanRow, parts: RowParts): readonly Change[] {
  const { causes, actions } = rowOfParts(parts)
  const on = { kind: 'plan-row', id: row.id } as const
  return [
    ...(same(causes, row.causes) ? [] : [{ ...on, field: 'causes', value: causes } as const]),
    ...(same(actions, row.actions) ? [] : [{ ...on, field: 'actions', value: actions } as const]),
  ]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
