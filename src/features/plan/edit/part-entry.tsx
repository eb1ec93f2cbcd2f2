import { useId, useState } from 'react'
import { type ActionPart, type Actor, actionEffects, actionKinds, type Plan } from '../../../domain/plan/plan'
import { neighbourOf, type PartChange, type PartList, type RowParts } from '../../../domain/plan/split-parts'
import { useTexts } from '../../../i18n/language'
import { bySwedishOrder } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import type { PartNames } from '../part-names'
import { firstWords } from '../row-title'
import form from './form.module.css'
import styles from './part-entry.module.css'

type EntryProps = {
  plan: Plan
  of: PartList
  parts: RowParts
  id: string
  names: PartNames
  onChange: (change: PartChange) => void
}

/** One part among the others: its place in their order, whether it is one, and for an action what it is. */
export function PartEntry(props: EntryProps) {
  const { parts: texts } = useTexts().planEdit
  const { of, parts, id, names, onChange } = props
  const list = parts[of].parts
  const index = list.findIndex(({ part }) => part.id === id)
  const placed = list[index]
  if (!placed) return null
  const name = names[of].get(id) ?? ''
  const called = texts.name[of](name)
  const action = of === 'actions' ? (placed.part as ActionPart) : null
  return (
    <li className={styles.entry}>
      <span className={styles.name} data-of={of}>
        <span className="visually-hidden">{called}</span>
        <span aria-hidden="true">{name}</span>
      </span>
      <div className={styles.what}>
        <p className={styles.words} lang="sv">
          {firstWords(placed.part.text, 90)}
        </p>
        {placed.stretch === null && <p className={form.fault}>{texts.lost}</p>}
        {action && <ActionFields {...props} action={action} called={called} />}
        <p className={styles.moves}>
          <button
            type="button"
            aria-label={texts.up(called)}
            disabled={index === 0}
            onClick={() => onChange({ do: 'move', of, part: id, by: -1 })}
          >
            {texts.short.up}
          </button>
          <button
            type="button"
            aria-label={texts.down(called)}
            disabled={index === list.length - 1}
            onClick={() => onChange({ do: 'move', of, part: id, by: 1 })}
          >
            {texts.short.down}
          </button>
          <button
            type="button"
            aria-label={texts.join(called)}
            disabled={neighbourOf(parts[of], id, 'next') === null}
            onClick={() => onChange({ do: 'merge', of, part: id, with: 'next' })}
          >
            {texts.short.join}
          </button>
          <button
            type="button"
            aria-label={texts.leaveOut(called)}
            onClick={() => onChange({ do: 'leave-out', of, part: id })}
          >
            {texts.short.leaveOut}
          </button>
        </p>
      </div>
    </li>
  )
}

function ActionFields(props: EntryProps & { action: ActionPart; called: string }) {
  const { planEdit, plan: planTexts } = useTexts()
  const texts = planEdit.parts
  const { action, parts, names, plan, called } = props
  const key = useId()
  const describe = (as: Partial<ActionPart>) => props.onChange({ do: 'describe', part: action.id, as })
  const others = plan.actors
    .filter(({ id }) => !action.actors.includes(id))
    .toSorted((a, b) => bySwedishOrder(a.name, b.name))
  return (
    <div className={styles.fields}>
      <p className={styles.field}>
        <label htmlFor={`${key}kind`}>{texts.kind}</label>
        <select
          id={`${key}kind`}
          className={form.input}
          value={action.kind ?? ''}
          onChange={(event) => describe({ kind: actionKinds.find((kind) => kind === event.target.value) ?? null })}
        >
          <option value="">{texts.noKind}</option>
          {actionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {planTexts.kinds[kind]}
            </option>
          ))}
        </select>
      </p>
      <p className={styles.field}>
        <label htmlFor={`${key}effect`}>{texts.effect}</label>
        <select
          id={`${key}effect`}
          className={form.input}
          value={action.effect ?? ''}
          onChange={(event) =>
            describe({ effect: actionEffects.find((effect) => effect === event.target.value) ?? null })
          }
        >
          <option value="">{texts.noEffect}</option>
          {actionEffects.map((effect) => (
            <option key={effect} value={effect}>
              {texts.effects[effect]}
            </option>
          ))}
        </select>
      </p>
      {parts.causes.parts.length > 0 && (
        <fieldset className={styles.field}>
          <legend>{texts.answers}</legend>
          <div className={styles.causes}>
            {parts.causes.parts.map(({ part }) => (
              <label key={part.id} className={styles.cause}>
                <input
                  type="checkbox"
                  checked={action.answers.includes(part.id)}
                  onChange={(event) =>
                    describe({
                      answers: parts.causes.parts
                        .map(({ part: { id } }) => id)
                        .filter((id) => (id === part.id ? event.target.checked : action.answers.includes(id))),
                    })
                  }
                />
                <span className={styles.number}>{names.causes.get(part.id)}</span>{' '}
                <span lang="sv">{firstWords(part.text, 42)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className={styles.field}>
        <label htmlFor={`${key}actor`}>{texts.actors}</label>
        <div className={styles.actors}>
          {action.actors.map((id) => {
            const name = plan.actors.find((actor) => actor.id === id)?.name ?? id
            return (
              <Button
                key={id}
                kind="chip"
                aria-label={texts.removeActor(name, called)}
                onClick={() => describe({ actors: action.actors.filter((other) => other !== id) })}
              >
                <span lang="sv">{name}</span> <span aria-hidden="true">×</span>
              </Button>
            )
          })}
          <AddActor
            id={`${key}actor`}
            called={called}
            actors={others}
            onAdd={(actor) => describe({ actors: [...action.actors, actor] })}
          />
        </div>
      </div>
    </div>
  )
}

/** Chosen first and added then: arrows in a closed list choose at once. */
function AddActor(props: { id: string; called: string; actors: readonly Actor[]; onAdd: (actor: string) => void }) {
  const { parts: texts } = useTexts().planEdit
  const [chosen, setChosen] = useState('')
  return (
    <>
      <select
        id={props.id}
        className={`${form.input} ${styles.add}`}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{texts.chooseActor}</option>
        {props.actors.map(({ id, name }) => (
          <option key={id} value={id} lang="sv">
            {name}
          </option>
        ))}
      </select>
      <Button
        kind="chip"
        aria-label={texts.addActor(props.called)}
        disabled={chosen === ''}
        onClick={() => {
          props.onAdd(chosen)
          setChosen('')
        }}
      >
        {texts.addShort}
      </Button>
    </>
  )
}
