import type { ActorRole, Plan, PlanRow } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import styles from './chain.module.css'
import { VerbatimCell } from './chain-step'
import type { CellOfRow } from './use-cited-cell'

const roleOrder: readonly ActorRole[] = ['leder', 'ansvarar', 'deltar', 'bjuds in']

/** The cell as it stands; split, also who stands in which role. */
export function WhoCell(props: CellOfRow & { split: boolean }) {
  const { plan: texts } = useTexts()
  const roles = roleOrder
    .map((role) => ({ role, names: namesInRole(props.plan, props.row, role) }))
    .filter(({ names }) => names.length > 0)
  return (
    <>
      <VerbatimCell {...props} />
      {props.split && roles.length > 0 && (
        <dl className={styles.roles} aria-label={texts.chain.roles}>
          {roles.map(({ role, names }) => (
            <div key={role} className={styles.role}>
              <dt>{texts.roleHeadings[role]}</dt>
              <dd lang="sv">{names.join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function namesInRole(plan: Plan, row: PlanRow, role: ActorRole): readonly string[] {
  const inRole = new Set(row.actors.filter((one) => one.role === role).map(({ actor }) => actor))
  return [...inRole].map((id) => plan.actors.find((actor) => actor.id === id)?.name ?? id)
}
