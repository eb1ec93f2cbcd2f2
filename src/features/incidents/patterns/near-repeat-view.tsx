import { useCallback } from 'react'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { ProblemNotice } from '../../../ui/problem-notice'
import { AnswerProgress } from '../answer-progress'
import { ChartFrame } from '../chart-frame'
import { FiguresTable } from '../figures-table'
import styles from '../part.module.css'
import { ReadingWords } from '../reading-words'
import { useIncidents } from '../session'
import { useAnswer } from '../use-answer'
import { PatternPart } from './pattern-part'
import { UnreadPattern } from './unread-pattern'

const asked = {
  metres: [100, 200, 400],
  days: [7, 14, 28],
  permutations: 199,
  seed: 1,
  most: 6000,
} as const

/** Knox's table: pairs near in both space and time, against as many as shuffled days give. */
export function NearRepeatView() {
  const { answers } = useWorkspaceTexts()
  const language = useLanguage()
  const { ask, filter } = useIncidents()
  const question = useCallback(
    (signal: AbortSignal, progress: (share: number) => void) =>
      ask('find-near-repeat', { filter, ...asked }, signal, progress),
    [ask, filter],
  )
  const { value, working, share, problem } = useAnswer(question)
  const { patterns: texts } = answers
  const number = (count: number, digits = 0) => printNumber(count, language, digits)
  if (problem) return <ProblemNotice problems={[problem]} />
  if (!value || (working && share !== null))
    return (
      <PatternPart heading={texts.nearRepeat} busy>
        <AnswerProgress share={share} />
      </PatternPart>
    )
  if ('tooMany' in value)
    return (
      <PatternPart heading={texts.nearRepeat}>
        <p className={styles.notice}>{texts.nearRepeatTooMany(number(value.tooMany), number(asked.most))}</p>
      </PatternPart>
    )
  if (!value.reading.readable) return <UnreadPattern heading={texts.nearRepeat} reading={value.reading} />
  const band = (limits: readonly number[], at: number, name: (from: string, to: string) => string) =>
    name(number(limits[at - 1] ?? 0), number(limits[at] ?? 0))
  const head = [texts.distance, ...asked.days.map((_, at) => band(asked.days, at, texts.dayBand))]
  const rows = asked.metres.map((_, row) => ({
    name: band(asked.metres, row, texts.band),
    cells: value.cells.slice(row * asked.days.length, (row + 1) * asked.days.length),
  }))
  const printed = ({ pairs, expected, p }: (typeof value.cells)[number]) =>
    texts.pairs(number(pairs), number(expected, 1), number(p, 3))
  const table = { head, rows: rows.map(({ name, cells }) => [name, ...cells.map(printed)]) }
  return (
    <ChartFrame
      heading={texts.nearRepeat}
      narrow
      fileName="handelser-upprepning"
      table={() => table}
      notes={[texts.nearRepeatNote(number(asked.permutations), number(asked.seed))]}
    >
      <ReadingWords reading={value.reading} />
      <FiguresTable
        label={texts.nearRepeat}
        table={table}
        styles={styles}
        wrapped
        isSure={(row, column) => (rows[row]?.cells[column]?.p ?? 1) < 0.05}
      />
    </ChartFrame>
  )
}
