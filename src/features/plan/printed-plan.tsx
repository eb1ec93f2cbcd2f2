import { type Plan, type PlanRow, planColumns } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { SourceMark } from '../../ui/source-mark'
import styles from './printed-plan.module.css'

/** The rows on paper, with every cell as the plan has it. Nothing of it shows on screen. */
export function PrintedPlan(props: { plan: Plan; rows: readonly PlanRow[] }) {
  const { plan: texts } = useTexts()
  const { plan } = props
  return (
    <div className={styles.plan}>
      {plan.areas.map((area) => {
        const rows = props.rows.filter((row) => row.area === area.id)
        if (rows.length === 0) return null
        return (
          <table key={area.id} className={styles.table}>
            <caption className={styles.caption} lang="sv">
              {area.name}{' '}
              <SourceMark cited={{ source: plan.source, where: area.documentHeading ?? area.heading, quote: null }} />
            </caption>
            <thead>
              <tr>
                <th scope="col">{texts.rowColumn}</th>
                {planColumns.map((column) => (
                  <th key={column} scope="col">
                    {texts.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.sheetRow}</th>
                  {planColumns.map((column) => (
                    <td key={column} lang="sv">
                      {row.cells[column]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )
      })}
    </div>
  )
}
