import { rowReasons } from '../../domain/incidents/intake/row-reason'
import type { KeptShapes } from '../../domain/incidents/kept-set'
import type { WorkspaceTexts } from '../../i18n/workspace-texts'
import { findingWords } from './finding-words'

/** What a report is of. */
export type Reported = {
  readonly head: Pick<KeptShapes['head'], 'name' | 'status'>
  readonly report: KeptShapes['report']
}

/** The report as a table for a file: what holds for the whole first, then each told row by reason. */
export function reportRows({ head, report }: Reported, texts: WorkspaceTexts): readonly (readonly string[])[] {
  const { report: words } = texts.intake
  const { csvHead } = words
  const material = head.status === 'exempel' ? `${head.name} (Exempeldata)` : head.name
  return [
    [csvHead.material, csvHead.outcome, csvHead.reason, csvHead.row, csvHead.column, csvHead.value],
    ...report.findings.map((finding) => [
      material,
      words.csvFinding,
      `${findingWords(finding, texts)} ${words.effect[finding.effect]}`,
      '',
      '',
      '',
    ]),
    ...report.reasons.flatMap(({ reason, count, entries }) => {
      const start = [material, words.outcomes[rowReasons[reason].outcome], words.reason[reason]]
      const told = entries.map(({ row, column, value }) => [...start, String(row), column ?? words.wholeRow, value])
      return count > entries.length ? [...told, [...start, words.csvRest(count - entries.length), '', '']] : told
    }),
  ]
}
