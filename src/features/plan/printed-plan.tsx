import { type Plan, type PlanColumn, type PlanRow, planColumns } from '../../domain/plan/plan'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { SourceMark } from '../../ui/source-mark'
import { useWritten } from './edit/written'
import styles from './printed-plan.module.css'
import { StatusMark } from './status-mark'

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
              {area.documentHeading !== null && (
                <SourceMark cited={{ source: plan.source, where: area.documentHeading, quote: null }} />
              )}
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
                      {column === 'followUp' && <PrintedStatus row={row} />}
                      {row.cells[column]}
                      <Changed row={row} column={column} />
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

function PrintedStatus({ row }: { row: PlanRow }) {
  const language = useLanguage()
  if (!row.status && !row.followedUp) return null
  return (
    <p className={styles.status}>
      {row.status && <StatusMark status={row.status} />} {row.followedUp && printDate(row.followedUp, language)}
    </p>
  )
}

/** Who wrote it and when, under words that are not the document's. */
function Changed({ row, column }: { row: PlanRow; column: PlanColumn }) {
  const { planEdit: texts } = useTexts()
  const fields =
    column === 'followUp' ? (['cells.followUp', 'followUp.status'] as const) : ([`cells.${column}`] as const)
  const written = useWritten('plan-row', row.id, fields)
  const documents = row.document !== null && row.cells[column] === row.document[column]
  if (!written || (documents && (column !== 'followUp' || row.status === null))) return null
  const say = row.document === null || column === 'followUp' ? texts.writtenBy : texts.changedBy
  return <p className={styles.by}>{say(written.role, written.day)}</p>
}
