import { useState } from 'react'
import type { Plan } from '../../domain/plan/plan'
import { type Problem, problem } from '../../domain/problems/problem'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { svWithWorkspaces as sv } from '../../i18n/workspace-texts'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { downloadFile } from '../../ui/download-file'
import { ProblemNotice } from '../../ui/problem-notice'
import { askFiles } from '../../workers/files'
import styles from './plan-downloads.module.css'
import { citySheets, planTable } from './plan-tables'

type Outcome = { readonly done: string } | { readonly failed: Problem } | null

/** The plan as it stands, in files of its own and on paper. */
export function PlanDownloads({ plan }: { plan: Plan }) {
  const { out: texts } = useWorkspaceTexts().exchange
  const { address } = useAddress()
  const [outcome, setOutcome] = useState<Outcome>(null)

  async function fresh() {
    const name = `${texts.fileName(plan.year)}.xlsx`
    const answer = await askFiles('fresh-workbook', { sheets: citySheets(plan) }, never())
    if (answer.state !== 'done') return setOutcome({ failed: problemOf(answer, name) })
    if ('refused' in answer.value) return setOutcome({ failed: answer.value.refused })
    downloadFile(name, answer.value.bytes)
    setOutcome({ done: name })
  }

  async function csv() {
    const name = `${texts.fileName(plan.year)}.csv`
    // The plan's words are Swedish, and so are its headers, whatever the screen speaks.
    const { columns, out } = sv.exchange
    const answer = await askFiles('write-csv', { rows: planTable(plan, { ...columns, ...out }) }, never())
    if (answer.state !== 'done') return setOutcome({ failed: problemOf(answer, name) })
    downloadFile(name, answer.value)
    setOutcome({ done: name })
  }

  return (
    <div className={styles.downloads}>
      <p className={styles.lead}>{texts.lead}</p>
      <ul role="list" className={styles.list}>
        <li>
          <Button onClick={() => void fresh()}>{texts.fresh}</Button>
          <p>{texts.freshLead}</p>
        </li>
        <li>
          <Button onClick={() => void csv()}>{texts.csv}</Button>
          <p>{texts.csvLead}</p>
        </li>
        <li>
          <a href={addressTo(address, { workspace: 'plan' })}>{texts.print}</a>
          <p>{texts.printLead}</p>
        </li>
      </ul>
      <p role="status">{outcome && 'done' in outcome && texts.done(outcome.done)}</p>
      {outcome && 'failed' in outcome && <ProblemNotice problems={[outcome.failed]} />}
    </div>
  )
}

const never = () => ({ signal: new AbortController().signal })

const problemOf = (answer: { readonly state: string; readonly problem?: Problem }, name: string): Problem =>
  answer.problem ?? problem('cancelled', name)
