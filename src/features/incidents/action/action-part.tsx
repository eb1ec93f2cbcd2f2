import { useCallback, useMemo, useRef } from 'react'
import { problem as aProblem } from '../../../domain/problems/problem'
import { useLanguage } from '../../../i18n/language'
import { printDays, printMetres, printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { changeAddress, useAddress } from '../../../state/url/use-address'
import { ExampleMark } from '../../../ui/example-mark'
import { ProblemNotice } from '../../../ui/problem-notice'
import { capital } from '../capital'
import { CautionList } from '../caution-list'
import { ChartFrame } from '../chart-frame'
import { useFilterWords } from '../filter-words'
import styles from '../part.module.css'
import { QuestionLine } from '../question/question-line'
import { ReadingWords } from '../reading-words'
import { useIncidents } from '../session'
import { useAnswer } from '../use-answer'
import { ActionFields } from './action-fields'
import { actionPeriods, usualBuffer } from './action-periods'
import { CountsChart } from './counts-chart'
import { sharedCautions, without } from './shared-cautions'

const zones = ['action', 'buffer', 'comparison'] as const
const measures = ['effect', 'difference', 'quotient'] as const

/** "Före och efter": whether an action area changed otherwise than its comparison area, and whether it moved to the ring. */
export function ActionPart() {
  const { action, buffer, comparison } = useAddress().address
  return (
    <div className={styles.part}>
      <QuestionLine>
        <ActionFields action={action} buffer={buffer ?? usualBuffer} comparison={comparison} />
      </QuestionLine>
      <ActionAnswer />
    </div>
  )
}

/** @param heading what stands before the filter in words, where the answer is one of several */
export function ActionAnswer({ heading }: { heading?: string }) {
  const { answers, incidents } = useWorkspaceTexts()
  const language = useLanguage()
  const { address } = useAddress()
  const { filter, places, facts, ask, set } = useIncidents()
  const svg = useRef<SVGSVGElement>(null)
  const { action: texts } = answers
  const { action, comparison } = address
  const buffer = address.buffer ?? usualBuffer
  const covered = facts.firstDay && facts.lastDay ? { first: facts.firstDay, last: facts.lastDay } : null
  const said = JSON.stringify(action && covered && actionPeriods(action, covered))
  const periods = useMemo(() => JSON.parse(said) as ReturnType<typeof actionPeriods>, [said])
  const against = useMemo(() => {
    const place = places.find(({ id }) => id === comparison?.place)
    return comparison && place?.position
      ? ({ type: 'near', place: place.id, position: place.position, metres: comparison.metres } as const)
      : 'rest'
  }, [places, comparison])
  const { within } = filter
  const question = useCallback(
    (signal: AbortSignal) => {
      if (!within || !periods) throw new Error('nothing to assess')
      return ask(
        'assess-action',
        { filter, action: within, bufferMetres: buffer, comparison: against, ...periods },
        signal,
      )
    },
    [ask, filter, within, buffer, against, periods],
  )
  const { value, problem, working } = useAnswer(within && periods ? question : null)
  const shared = value ? sharedCautions(measures.map((measure) => value[measure])) : []
  const words = useFilterWords(filter)
    .filter(({ clause }) => clause !== 'days')
    .map(({ text }) => text)
    .join(', ')
  const days = ({ first, last }: { first: string; last: string }) => printDays(first, last, language)
  const versus = periods ? texts.periods(days(periods.before), days(periods.after)) : ''
  const compared =
    against === 'rest'
      ? texts.rest
      : incidents.clause.near(
          printMetres(against.metres, language),
          places.find(({ id }) => id === against.place)?.name ?? against.place,
        )
  return (
    <>
      <section className={styles.lead} aria-label={heading ?? answers.periods.answer} aria-busy={working}>
        <h2>
          {[heading, capital(words)].filter(Boolean).join(': ') || texts.heading}{' '}
          {set.status === 'exempel' && <ExampleMark />}
        </h2>
        {(!within || !action) && <p>{texts.choose}</p>}
        {action && !periods && covered && <p className={styles.notice}>{texts.notCovered(days(covered))}</p>}
        {versus && (
          <p className={styles.question}>
            {versus}. {texts.zones.buffer}: {printMetres(buffer, language)}. {texts.comparison}: {compared}.
          </p>
        )}
        {comparison && against === 'rest' && (
          <ProblemNotice
            tone="caution"
            problems={[aProblem('unknown-place', 'jamforelse', { given: comparison.place })]}
            dismiss={() => changeAddress({ comparison: null }, 'replace')}
          />
        )}
        {problem && <ProblemNotice problems={[problem]} />}
        {within && periods && !value && !problem && <p>{answers.working}</p>}
        <p className={styles.note}>{set.status === 'exempel' ? incidents.invented : incidents.caution}</p>
      </section>
      {within && periods && value && (
        <>
          <ChartFrame
            heading={texts.counts}
            narrow
            chart={svg}
            fileName="handelser-fore-efter"
            facts={[
              [incidents.print.period, versus],
              [texts.comparison, compared],
              [texts.buffer, printMetres(buffer, language)],
            ]}
            notes={[texts.scales]}
            table={() => ({
              head: [texts.area, texts.before, texts.after],
              rows: zones.map((zone) => [
                texts.zones[zone],
                String(value.counts[zone].before),
                String(value.counts[zone].after),
              ]),
            })}
          >
            <CountsChart
              svg={svg}
              label={texts.countsSaid(
                printNumber(value.counts.action.before, language),
                printNumber(value.counts.action.after, language),
              )}
              counts={zones.map((zone) => ({ name: texts.zones[zone], ...value.counts[zone] }))}
            />
          </ChartFrame>
          <div className={styles.lead}>
            <CautionList cautions={shared} />
            <p className={styles.notice}>{texts.notes}</p>
          </div>
          {measures.map((measure) => (
            <section key={measure} className={styles.lead} aria-label={texts[measure]}>
              <h2>{texts[measure]}</h2>
              <ReadingWords reading={without(shared, value[measure])} />
            </section>
          ))}
          <p className={styles.note}>{texts.measures}</p>
        </>
      )}
    </>
  )
}
