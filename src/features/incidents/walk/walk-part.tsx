import { useCallback, useMemo, useRef } from 'react'
import { activityTimes } from '../../../domain/places/activity'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { ExampleMark } from '../../../ui/example-mark'
import { ProblemNotice } from '../../../ui/problem-notice'
import { ChartFrame } from '../chart-frame'
import { useFilterWords } from '../filter-words'
import styles from '../part.module.css'
import { QuestionLine } from '../question/question-line'
import { ReadingWords } from '../reading-words'
import { useIncidents } from '../session'
import { useAnswer } from '../use-answer'
import { ColumnChart } from './column-chart'
import { PlanHours } from './plan-hours'

/** "Passar vandringen?": when most happens near a place, beside the hours that the plan's prose gives, with its source. */
export function WalkPart() {
  return (
    <div className={styles.part}>
      <QuestionLine hours={false} />
      <WalkAnswer />
    </div>
  )
}

/** @param heading what stands before the place's name, where the answer is one of several */
export function WalkAnswer({ heading }: { heading?: string }) {
  const { answers, incidents, statistics } = useWorkspaceTexts()
  const language = useLanguage()
  const { filter, places, ask, set } = useIncidents()
  const said = useFilterWords(filter)
  const [hourChart, dayChart] = [useRef<SVGSVGElement>(null), useRef<SVGSVGElement>(null)]
  const near = filter.within?.type === 'near' ? filter.within : null
  const place = places.find(({ id }) => id === near?.place)
  const activity = useMemo(() => activityTimes(place?.activity ?? []), [place])
  const question = useCallback(
    (signal: AbortSignal) => ask('fit-walk', { filter, activity }, signal),
    [ask, filter, activity],
  )
  const { value, problem, working } = useAnswer(place ? question : null)
  const { walk: texts } = answers
  const words = said.filter(({ clause }) => clause !== 'hours').map(({ text }) => text)
  const planned = value?.fit.plan?.hours ?? []
  const printed = (count: number) => printNumber(count, language, 1)
  const facts = [[incidents.print.filter, words.join(', ') || incidents.print.nothing]] as const
  return (
    <>
      <section className={styles.lead} aria-label={heading ?? answers.periods.answer} aria-busy={working}>
        <h2>
          {heading && place ? `${heading} ${place.name}` : (place?.name ?? texts.heading)}{' '}
          {set.status === 'exempel' && <ExampleMark />}
        </h2>
        {!place && <p>{texts.choose}</p>}
        {place && <p className={styles.question}>{words.join(', ')}</p>}
        {problem && <ProblemNotice problems={[problem]} />}
        {place && !value && !problem && <p>{answers.working}</p>}
        {place && value && <ReadingWords reading={value.reading} />}
        {place && filter.hours && <p className={styles.note}>{texts.ignored}</p>}
        <p className={styles.note}>{set.status === 'exempel' ? incidents.invented : incidents.caution}</p>
      </section>
      {place && value && value.fit.incidents > 0 && (
        <div className={styles.pair}>
          <ChartFrame
            heading={texts.byHour}
            chart={hourChart}
            fileName="handelser-vandring-timmar"
            facts={facts}
            notes={[value.spread > 0 && `${statistics.says(value.hours.statement)} ${texts.aoristic}`]}
            table={() => ({
              head: [texts.hour, texts.expected, texts.inPlan],
              rows: value.fit.byHour.map((count, hour) => [
                `${hour}–${hour + 1}`,
                printed(count),
                planned.includes(hour) ? texts.yes : texts.no,
              ]),
            })}
          >
            <ColumnChart
              svg={hourChart}
              label={texts.hourSaid(
                `${value.fit.busiest.fromHour}–${value.fit.busiest.toHour}`,
                printed(value.fit.busiest.incidents),
              )}
              counts={value.fit.byHour}
              names={value.fit.byHour.map((_, hour) => (hour % 3 === 0 ? String(hour) : ''))}
              marked={planned}
              markedName={texts.planned}
            />
          </ChartFrame>
          <ChartFrame
            heading={texts.byWeekday}
            chart={dayChart}
            fileName="handelser-vandring-veckodagar"
            facts={facts}
            table={() => ({
              head: [texts.weekday, texts.expected],
              rows: value.fit.byWeekday.map((count, day) => [incidents.hours.weekdays[day] ?? '', printed(count)]),
            })}
          >
            <ColumnChart
              svg={dayChart}
              label={texts.byWeekday}
              counts={value.fit.byWeekday}
              names={incidents.hours.short}
              marked={[]}
              markedName={null}
            />
          </ChartFrame>
        </div>
      )}
      {place && <PlanHours activity={activity} />}
    </>
  )
}
