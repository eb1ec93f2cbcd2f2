import type { ActorRole, Plan, PlanRow, RowActor } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import styles from './chain.module.css'
import { VerbatimCell } from './chain-step'
import { ActorsForm, actorsKey } from './edit/actors-form'
import { EditSlot } from './edit/edit-slot'
import { EditableCell } from './edit/editable-cell'
import { Rivals } from './edit/rivals'
import { useWritten } from './edit/written'
import type { CellOfRow } from './use-cited-cell'

const roleOrder: readonly ActorRole[] = ['leder', 'ansvarar', 'samverkar', 'deltar', 'bjuds in']

/** The cell as it stands; split, also who stands in which role. */
export function WhoCell(props: CellOfRow & { split: boolean; editing: boolean }) {
  const { actors: texts } = useTexts().planEdit
  const { plan, row, split, editing } = props
  return (
    <>
      <EditableCell {...props}>
        <VerbatimCell {...props} />
      </EditableCell>
      <div data-editable>
        <EditSlot
          draftKey={actorsKey(row.id)}
          action={texts.change}
          offered={editing}
          form={(opened) => <ActorsForm plan={plan} row={row} opened={opened} />}
        >
          {split && <Roles plan={plan} row={row} actors={row.actors} />}
        </EditSlot>
        <Rivals
          row={row.id}
          fields={['actors']}
          show={(values) => (
            <Roles plan={plan} row={row} actors={(values.get('actors') ?? []) as readonly RowActor[]} />
          )}
        />
      </div>
    </>
  )
}

function Roles(props: { plan: Plan; row: PlanRow; actors: readonly RowActor[] }) {
  const { plan: texts, planEdit } = useTexts()
  const written = useWritten('plan-row', props.row.id, ['actors'])
  const roles = roleOrder
    .map((role) => ({ role, names: namesInRole(props.plan, props.actors, role) }))
    .filter(({ names }) => names.length > 0)
  return (
    <>
      {roles.length > 0 && (
        <dl className={styles.roles} aria-label={written ? planEdit.actors.label : texts.chain.roles}>
          {roles.map(({ role, names }) => (
            <div key={role} className={styles.role}>
              <dt>{texts.roleHeadings[role]}</dt>
              <dd lang="sv">{names.join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {written && props.actors === props.row.actors && (
        <p className={styles.note}>{planEdit.rolesBy(written.role, written.day)}</p>
      )}
    </>
  )
}

function namesInRole(plan: Plan, actors: readonly RowActor[], role: ActorRole): readonly string[] {
  const inRole = new Set(actors.filter((one) => one.role === role).map(({ actor }) => actor))
  return [...inRole].map((id) => plan.actors.find((actor) => actor.id === id)?.name ?? id)
}
