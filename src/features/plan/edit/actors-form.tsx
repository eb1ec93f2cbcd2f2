import { useId, useState } from 'react'
import { newEventId } from '../../../data/journal/event-id'
import type { Change } from '../../../domain/journal/write-events'
import {
  type ActorKind,
  type ActorRole,
  actorKinds,
  actorRoles,
  type Plan,
  type PlanRow,
} from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { bySwedishOrder } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import styles from './actors-form.module.css'
import { EditForm } from './edit-form'
import type { Opened } from './edit-slot'
import form from './form.module.css'
import { useFormDraft } from './use-form-draft'

export const actorsKey = (row: string): string => `plan-row/${row}/actors`

/** One line of the form. `actor` '' is not chosen yet; `own` is a new one by name. */
type Line = {
  readonly key: string
  readonly actor: string
  readonly role: ActorRole
  readonly text: string
  readonly own: { readonly name: string; readonly kind: ActorKind } | null
}

/** Who stands in which role, and the words of the cell that say so. */
export function ActorsForm(props: { plan: Plan; row: PlanRow; opened: Opened }) {
  const { actors: texts } = useTexts().planEdit
  const { plan, row, opened } = props
  const draft = useFormDraft<{ lines: readonly Line[] }>(actorsKey(row.id), {
    lines: row.actors.map((one, index) => ({ ...one, key: `${index}`, own: null })),
  })
  const [fault, setFault] = useState<string | null>(null)
  const { lines } = draft.form
  const setLine = (key: string, change: Partial<Line>) =>
    draft.set({ lines: lines.map((line) => (line.key === key ? { ...line, ...change } : line)) })
  const save = () => {
    const complete = lines.every(({ actor, own }) => (own ? own.name.trim() !== '' : actor !== ''))
    setFault(complete ? null : texts.incomplete)
    if (complete) opened.save(changesOf(row, lines))
  }
  return (
    <EditForm label={texts.label} saveText={texts.save} opened={opened} draft={draft} fault={fault} onSave={save}>
      {lines.length === 0 && <p className={form.hint}>{texts.none}</p>}
      <ol role="list" className={styles.lines}>
        {lines.map((line) => (
          <ActorLine
            key={line.key}
            plan={plan}
            line={line}
            onChange={(change) => setLine(line.key, change)}
            onRemove={() => draft.set({ lines: lines.filter(({ key }) => key !== line.key) })}
          />
        ))}
      </ol>
      <p>
        <Button
          data-first={lines.length === 0 || undefined}
          onClick={() =>
            draft.set({ lines: [...lines, { key: newEventId(), actor: '', role: 'ansvarar', text: '', own: null }] })
          }
        >
          {texts.add}
        </Button>
      </p>
    </EditForm>
  )
}

const ownValue = '*'

function ActorLine(props: { plan: Plan; line: Line; onChange: (change: Partial<Line>) => void; onRemove: () => void }) {
  const { actors: texts } = useTexts().planEdit
  const { roles } = useTexts().plan
  const { plan, line, onChange } = props
  const id = useId()
  const name = line.own?.name || (plan.actors.find((actor) => actor.id === line.actor)?.name ?? texts.actor)
  const chosen = line.own ? ownValue : line.actor
  const listed = plan.actors.toSorted((a, b) => bySwedishOrder(a.name, b.name))
  return (
    <li className={styles.line}>
      <p className={form.field}>
        <label htmlFor={`${id}actor`}>{texts.actor}</label>
        <select
          id={`${id}actor`}
          className={form.input}
          value={chosen}
          onChange={({ target: { value } }) =>
            onChange(value === ownValue ? { actor: '', own: { name: '', kind: 'enhet' } } : { actor: value, own: null })
          }
        >
          <option value="">{texts.choose}</option>
          {listed.map((actor) => (
            <option key={actor.id} value={actor.id} lang="sv">
              {actor.name}
            </option>
          ))}
          <option value={ownValue}>{texts.own}</option>
        </select>
      </p>
      <p className={form.field}>
        <label htmlFor={`${id}role`}>{texts.role}</label>
        <select
          id={`${id}role`}
          className={form.input}
          value={line.role}
          onChange={(event) => onChange({ role: actorRoles.find((role) => role === event.target.value) ?? line.role })}
        >
          {actorRoles.map((role) => (
            <option key={role} value={role}>
              {roles[role]}
            </option>
          ))}
        </select>
      </p>
      {line.own && (
        <div className={styles.own}>
          <p className={form.field}>
            <label htmlFor={`${id}name`}>{texts.name}</label>
            <input
              id={`${id}name`}
              className={form.input}
              lang="sv"
              value={line.own.name}
              aria-describedby={`${id}person`}
              onChange={(event) => line.own && onChange({ own: { ...line.own, name: event.target.value } })}
            />
            <span id={`${id}person`} className={form.hint}>
              {texts.noPerson}
            </span>
          </p>
          <p className={form.field}>
            <label htmlFor={`${id}kind`}>{texts.kind}</label>
            <select
              id={`${id}kind`}
              className={form.input}
              value={line.own.kind}
              onChange={(event) => {
                const kind = actorKinds.find((one) => one === event.target.value)
                if (kind && line.own) onChange({ own: { ...line.own, kind } })
              }}
            >
              {actorKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {texts.kinds[kind]}
                </option>
              ))}
            </select>
          </p>
        </div>
      )}
      <p className={`${form.field} ${styles.words}`}>
        <label htmlFor={`${id}text`}>{texts.words}</label>
        <input
          id={`${id}text`}
          className={form.input}
          lang="sv"
          value={line.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </p>
      <Button kind="quiet" aria-label={texts.remove(name)} onClick={props.onRemove}>
        {texts.removeShort}
      </Button>
    </li>
  )
}

/** New actors and the row's list are one deed. */
function changesOf(row: PlanRow, lines: readonly Line[]): readonly Change[] {
  const made = lines.map((line) => ({ ...line, actor: line.own ? `aktor-${newEventId().slice(0, 12)}` : line.actor }))
  const actors = made.map(({ actor, role, text }) => ({ actor, role, text: text.trim() }))
  if (JSON.stringify(actors) === JSON.stringify(row.actors)) return []
  return [
    ...made.flatMap(({ actor, own }): readonly Change[] =>
      own ? [{ kind: 'plan-actor', id: actor, field: 'added', value: { name: own.name.trim(), kind: own.kind } }] : [],
    ),
    { kind: 'plan-row', id: row.id, field: 'actors', value: actors },
  ]
}
