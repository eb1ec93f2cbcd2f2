import type { AreaCount } from '../../domain/plan/count-plan'
import { countPlan } from '../../domain/plan/count-plan'
import type { CollaborationArea, Plan } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { SourceMark } from '../../ui/source-mark'
import styles from './plan-counts.module.css'

/** What the plan holds, counted as cells and as parts, beside what its own summary states. */
export function PlanCounts({ plan }: { plan: Plan }) {
  const { plan: texts } = useTexts()
  const { counts } = texts
  const rows = countPlan(plan)
  return (
    <section className={styles.counts}>
      <h2 className={styles.heading}>{counts.heading}</h2>
      <p className={styles.lead}>{counts.lead}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{counts.heading}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {counts.area}
            </th>
            <th scope="col" rowSpan={2}>
              {counts.rows}
            </th>
            <th scope="colgroup" colSpan={2}>
              {counts.causes}
            </th>
            <th scope="colgroup" colSpan={2}>
              {counts.actions}
            </th>
            <th scope="col" rowSpan={2}>
              {counts.stated}
            </th>
          </tr>
          <tr>
            {['causes', 'actions'].map((part) => (
              <CountHeads key={part} />
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.areas.map((area) => {
            const count = rows.find((one) => one.area === area.id)
            return count && <AreaRow key={area.id} plan={plan} area={area} count={count} />
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{counts.total}</th>
            {[
              (one: AreaCount) => one.rows,
              (one: AreaCount) => one.causes.cells,
              (one: AreaCount) => one.causes.parts,
              (one: AreaCount) => one.actions.cells,
              (one: AreaCount) => one.actions.parts,
            ].map((read, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed.
              <td key={column}>{rows.reduce((sum, one) => sum + read(one), 0)}</td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function CountHeads() {
  const { counts } = useTexts().plan
  return (
    <>
      <th scope="col">{counts.cells}</th>
      <th scope="col">{counts.parts}</th>
    </>
  )
}

function AreaRow(props: { plan: Plan; area: CollaborationArea; count: AreaCount }) {
  const { counts } = useTexts().plan
  const { area, count } = props
  return (
    <tr>
      <th scope="row" lang="sv">
        {area.name}
      </th>
      <td>{count.rows}</td>
      <td>{count.causes.cells}</td>
      <td>{count.causes.parts}</td>
      <td>{count.actions.cells}</td>
      <td>{count.actions.parts}</td>
      <td>{area.stated ? <Stated {...props} stated={area.stated} /> : counts.ownArea}</td>
    </tr>
  )
}

function Stated(props: { plan: Plan; area: CollaborationArea; count: AreaCount; stated: StatedCounts }) {
  const { counts } = useTexts().plan
  const { plan, area, count } = props
  const { problems, causes, actions } = props.stated
  const agrees = problems === count.rows && causes === count.causes.cells && actions === count.actions.cells
  const quote = `${area.documentHeading} ${problems} ${causes} ${actions}`
  return (
    <>
      {agrees ? counts.agrees : counts.differs(problems, causes, actions)}{' '}
      <SourceMark cited={{ source: plan.source, where: counts.summary, quote }} />
    </>
  )
}

type StatedCounts = NonNullable<CollaborationArea['stated']>
