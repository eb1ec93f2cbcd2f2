import { countPlan } from '../../domain/plan/count-plan'
import type { Plan } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { SourceMark } from '../../ui/source-mark'
import styles from './plan-summary.module.css'

/** How the plan divides into areas, counted in rows and in parts, and how far its follow-up has come. */
export function PlanSummary(props: { plan: Plan }) {
  const { now } = useTexts().start
  const { address } = useAddress()
  const { plan } = props
  const counts = countPlan(plan)
  const followed = plan.rows.filter((row) => row.status !== null || row.cells.followUp.trim() !== '').length
  const sum = (of: (count: (typeof counts)[number]) => number) => counts.reduce((total, one) => total + of(one), 0)
  return (
    <section aria-labelledby="planen">
      <h3 id="planen">
        <a href={addressTo(address, { workspace: 'plan', place: null, spot: null, view: 'omrade' })}>
          {now.plan(plan.rows.length, plan.areas.length)}
        </a>
      </h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{now.area}</th>
            <th scope="col">{now.rows}</th>
            <th scope="col">{now.causes}</th>
            <th scope="col">{now.actions}</th>
          </tr>
        </thead>
        <tbody>
          {plan.areas.map((area, index) => (
            <tr key={area.id}>
              <th scope="row" lang="sv">
                {area.name}{' '}
                {area.stated && (
                  <SourceMark cited={{ source: plan.source, where: summaryHeading, quote: summaryLine(area) }} />
                )}
              </th>
              <td>{counts[index]?.rows}</td>
              <td>{counts[index]?.causes.parts}</td>
              <td>{counts[index]?.actions.parts}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{now.total}</th>
            <td>{sum((one) => one.rows)}</td>
            <td>{sum((one) => one.causes.parts)}</td>
            <td>{sum((one) => one.actions.parts)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.note}>{now.followUp(followed, plan.rows.length)}</p>
      <p className={styles.note}>{now.partsNote}</p>
    </section>
  )
}

const summaryHeading = 'Sammanställning över prioriterade områden'

/** The line of the plan's own summary table, which a test compares with the document. */
function summaryLine({ documentHeading, stated }: Plan['areas'][number]): string {
  return `${documentHeading} ${stated?.problems} ${stated?.causes} ${stated?.actions}`
}
