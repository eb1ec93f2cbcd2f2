import { useCallback, useRef } from 'react'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { ProblemNotice } from '../../../ui/problem-notice'
import { ChartFrame } from '../chart-frame'
import styles from '../part.module.css'
import { ReadingWords } from '../reading-words'
import { useIncidents } from '../session'
import { useAnswer } from '../use-answer'
import { TrendChart } from './trend-chart'
import { UnreadPattern } from './unread-pattern'

/** Whole weeks of what passes with the trend through them; weeks in which nothing was delivered are missing, not zero. */
export function TrendView() {
  const { answers } = useWorkspaceTexts()
  const language = useLanguage()
  const { ask, filter, facts } = useIncidents()
  const svg = useRef<SVGSVGElement>(null)
  const { firstDay, lastDay } = facts
  const question = useCallback(
    (signal: AbortSignal) =>
      ask('follow-trend', { filter, covered: filter.days ?? { first: firstDay ?? '', last: lastDay ?? '' } }, signal),
    [ask, filter, firstDay, lastDay],
  )
  const { value, problem } = useAnswer(firstDay === null ? null : question)
  const { patterns: texts } = answers
  if (firstDay === null) return <p className={styles.notice}>{answers.noTimes}</p>
  if (problem) return <ProblemNotice problems={[problem]} />
  if (!value) return <p>{answers.working}</p>
  const { weeks, counts, fitted } = value
  if (weeks.length === 0) return <UnreadPattern heading={texts.trend} reading={value.reading} />
  const most = Math.max(0, ...counts.map((count) => count ?? 0))
  return (
    <ChartFrame
      heading={texts.trend}
      chart={svg}
      fileName="handelser-trend"
      notes={[texts.trendNote]}
      table={() => ({
        head: [texts.week, texts.count, texts.fitted],
        rows: weeks.map((week, at) => [
          week,
          counts[at] === null ? texts.missing : String(counts[at] ?? ''),
          fitted ? printNumber(fitted[at] ?? 0, language, 1) : '',
        ]),
      })}
    >
      <ReadingWords reading={value.reading} />
      <TrendChart
        svg={svg}
        label={texts.trendSaid(printNumber(weeks.length, language), printNumber(most, language))}
        weeks={weeks}
        counts={counts}
        fitted={fitted}
      />
    </ChartFrame>
  )
}
