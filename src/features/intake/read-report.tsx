import { type ReactNode, useId, useState } from 'react'
import type { ReasonCount } from '../../domain/incidents/intake/intake-report'
import { rowReasons } from '../../domain/incidents/intake/row-reason'
import { type Problem, problem } from '../../domain/problems/problem'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { downloadFile } from '../../ui/download-file'
import { ProblemNotice } from '../../ui/problem-notice'
import { askFiles } from '../../workers/files'
import { findingWords } from './finding-words'
import styles from './intake.module.css'
import table from './read-report.module.css'
import { type Reported, reportRows } from './report-rows'

/** So many rows are open to begin with; more are folded by reason. */
const openRows = 40

/** How the rows fared: in numbers, what may change a result, and reason by reason with row, column and value. */
export function ReadReport(props: {
  kept: Reported
  level: 'h3' | 'h4'
  /** What can be done about what was found. */
  deed?: ReactNode
}) {
  const { kept, level: Heading, deed } = props
  const texts = useWorkspaceTexts()
  const { report: words } = texts.intake
  const id = useId()
  const [failed, setFailed] = useState<Problem | null>(null)
  const { report } = kept
  const read = report.good + report.doubtful + report.remarked
  const told = report.reasons.reduce((sum, { entries }) => sum + entries.length, 0)

  async function save() {
    const name = `${words.fileName(kept.head.name)}.csv`
    const rows = reportRows(kept, texts)
    const answer = await askFiles('write-csv', { rows }, { signal: new AbortController().signal })
    if (answer.state !== 'done')
      return setFailed(answer.state === 'failed' ? answer.problem : problem('cancelled', name))
    setFailed(null)
    downloadFile(name, answer.value)
  }

  return (
    <div className={styles.step}>
      <p className={table.tally}>
        {[words.read(read), words.skipped(report.skipped), words.doubtful(report.doubtful)].join(', ')}
      </p>
      <p className={styles.soft}>
        {words.explained(report.good, report.doubtful, report.remarked)} {report.blank > 0 && words.blank(report.blank)}
      </p>
      {report.findings.length > 0 && (
        <section className={styles.caution} aria-labelledby={`${id}-fynd`}>
          <Heading id={`${id}-fynd`}>{words.findings}</Heading>
          <ul>
            {report.findings.map((finding) => (
              <li key={JSON.stringify(finding)}>
                {findingWords(finding, texts)} {words.effect[finding.effect]}
              </li>
            ))}
          </ul>
          {deed && <p>{deed}</p>}
        </section>
      )}
      <div className={table.reasonsHead}>
        <Heading>{words.reasons}</Heading>
        {report.reasons.length > 0 && <Button onClick={() => void save()}>{words.save}</Button>}
      </div>
      {failed && <ProblemNotice problems={[failed]} />}
      {report.reasons.length === 0 && <p>{words.noReasons}</p>}
      <ul role="list" className={table.reasons}>
        {report.reasons.map((reason) => (
          <li key={reason.reason}>
            <Reason reason={reason} open={told <= openRows} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Reason({ reason: { reason, count, entries }, open }: { reason: ReasonCount; open: boolean }) {
  const { report: texts } = useWorkspaceTexts().intake
  const { outcome } = rowReasons[reason]
  return (
    <details open={open}>
      <summary>
        <strong>{texts.reason[reason]}</strong>{' '}
        <span className={table.outcome} data-outcome={outcome}>
          {texts.rows(count)}, {(count === 1 ? texts.outcomes : texts.manyOutcomes)[outcome]}
        </span>
      </summary>
      <table className={table.entries} aria-label={texts.reason[reason]}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{texts.head.row}</th>
            <th scope="col">{texts.head.column}</th>
            <th scope="col">{texts.head.value}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ row, column, value }) => (
            <tr key={`${row} ${column}`}>
              <th scope="row">{texts.rowNumber(row)}</th>
              <td lang="sv">{column ?? <em>{texts.wholeRow}</em>}</td>
              <td lang="sv">{value === '' ? <em>{texts.empty}</em> : value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {entries.length < count && <p className={styles.soft}>{texts.firstOnly(entries.length, count)}</p>}
    </details>
  )
}
