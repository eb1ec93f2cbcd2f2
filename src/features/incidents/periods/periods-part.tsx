import { useRef } from 'react'
import { useLanguage } from '../../../i18n/language'
import { printDays, printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { addressTo, useAddress } from '../../../state/url/use-address'
import { ExampleMark } from '../../../ui/example-mark'
import { ProblemNotice } from '../../../ui/problem-notice'
import { capital } from '../capital'
import { ChartFrame } from '../chart-frame'
import { useFilterWords } from '../filter-words'
import styles from '../part.module.css'
import { QuestionLine } from '../question/question-line'
import { ReadingWords } from '../reading-words'
import { useIncidents } from '../session'
import { PeriodChoice } from './period-choice'
import { PeriodNumbers } from './period-numbers'
import { PeriodTables } from './period-tables'
import { RatioChart } from './ratio-chart'
import { TwoSeries } from './two-series'
import { usePeriods } from './use-periods'
import { usePrintRatio } from './use-print-ratio'
import { wholeSteps } from './whole-steps'

/** "I år mot i fjol": a question, its answer in words, and what the answer stands on. */
export function PeriodsPart() {
  const { answers, incidents } = useWorkspaceTexts()
  const language = useLanguage()
  const { address } = useAddress()
  const { set, filter } = useIncidents()
  const periods = usePeriods()
  const printRatio = usePrintRatio()
  const said = useFilterWords(filter)
  const [ratioChart, seriesChart] = [useRef<SVGSVGElement>(null), useRef<SVGSVGElement>(null)]
  const { covered, period, chosen, pair, answer, problem, stepDays } = periods
  const { periods: texts, question } = answers
  if (!covered || !period) return <p className={styles.notice}>{answers.noTimes}</p>

  const words = said.filter(({ clause }) => clause !== 'days').map(({ text }) => text)
  const days = (range: { first: string; last: string }) => printDays(range.first, range.last, language)
  const versus = pair ? question.versus(days(pair.later), days(pair.earlier)) : days(period)
  const whole = answer?.whole
  const drawn = wholeSteps(answer?.steps ?? { later: [], earlier: [] }, pair?.days ?? null, stepDays)
  const cut =
    answer !== null &&
    drawn.later.length + drawn.earlier.length < answer.steps.later.length + answer.steps.earlier.length
  const facts = [
    [incidents.print.period, versus],
    [
      incidents.print.count,
      whole
        ? question.versus(printNumber(whole.later.count, language), printNumber(whole.earlier.count, language))
        : '',
    ],
  ] as const
  return (
    <div className={styles.part}>
      <QuestionLine>
        <PeriodChoice
          period={period}
          heldAgainst={periods.heldAgainst}
          earlier={pair?.earlier ?? null}
          covered={covered}
        />
      </QuestionLine>
      <section className={styles.lead} aria-label={texts.answer} aria-busy={periods.working}>
        <h2>
          {capital(words.join(', ')) || question.everything} {set.status === 'exempel' && <ExampleMark />}
        </h2>
        <p className={styles.question}>
          {versus}.{' '}
          <a className={styles.away} href={addressTo(address, { view: null })}>
            {question.back}
          </a>
        </p>
        {chosen && 'refused' in chosen && <p className={styles.notice}>{texts[chosen.refused]}</p>}
        {problem && <ProblemNotice problems={[problem]} />}
        {pair && !answer && !problem && <p>{answers.working}</p>}
        {answer && (
          <>
            <ReadingWords reading={answer.reading} />
            <PeriodNumbers
              whole={answer.whole}
              later={days(pair?.later ?? period)}
              earlier={pair ? days(pair.earlier) : ''}
            />
          </>
        )}
        <p className={styles.note}>{set.status === 'exempel' ? incidents.invented : incidents.caution}</p>
      </section>
      {pair && whole && answer && (
        <>
          {whole.later.count + whole.earlier.count > 0 && (
            <ChartFrame
              heading={texts.ratio}
              narrow
              chart={ratioChart}
              fileName="handelser-kvot"
              facts={facts}
              notes={[texts.ratioNote]}
              table={() => ({
                head: [days(pair.later), days(pair.earlier), texts.interval],
                rows: [[String(whole.later.count), String(whole.earlier.count), printRatio(whole.ratio)]],
              })}
            >
              <RatioChart svg={ratioChart} {...whole.ratio} />
            </ChartFrame>
          )}
          <ChartFrame
            heading={texts.series}
            detail={stepDays === 1 ? undefined : texts.seriesBy(String(stepDays))}
            chart={seriesChart}
            fileName="handelser-tva-perioder"
            facts={facts}
            notes={[cut && texts.seriesCut]}
            table={() => ({
              head: [texts.step, days(pair.later), days(pair.earlier)],
              rows: Array.from(
                { length: Math.max(answer.steps.later.length, answer.steps.earlier.length) },
                (_, step) => [
                  String(step * stepDays + 1),
                  String(answer.steps.later[step] ?? ''),
                  String(answer.steps.earlier[step] ?? ''),
                ],
              ),
            })}
          >
            <TwoSeries
              svg={seriesChart}
              later={{ name: days(pair.later), counts: drawn.later }}
              earlier={{ name: days(pair.earlier), counts: drawn.earlier }}
              stepDays={stepDays}
            />
          </ChartFrame>
          <PeriodTables
            answer={answer}
            places={periods.located}
            metres={periods.metres}
            names={{ later: days(pair.later), earlier: days(pair.earlier) }}
            facts={facts}
          />
        </>
      )}
    </div>
  )
}
