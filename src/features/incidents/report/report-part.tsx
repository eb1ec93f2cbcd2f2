import { useCallback, useRef } from 'react'
import { useCatalog, useMaterial } from '../../../data/material'
import { useLanguage } from '../../../i18n/language'
import { printDays } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useAddress } from '../../../state/url/use-address'
import { Button } from '../../../ui/button'
import { ExampleMark } from '../../../ui/example-mark'
import { ActionAnswer } from '../action/action-part'
import { WeighedCount } from '../count-reading'
import { useExportWords } from '../export-words'
import { FactsList } from '../facts-list'
import styles from '../part.module.css'
import { HotSpotsView } from '../patterns/hot-spots-view'
import { TrendView } from '../patterns/trend-view'
import { PeriodNumbers } from '../periods/period-numbers'
import { RatioChart } from '../periods/ratio-chart'
import { usePeriods } from '../periods/use-periods'
import { ReadingWords } from '../reading-words'
import { useIncidents, useShown } from '../session'
import { WalkAnswer } from '../walk/walk-part'
import own from './report-part.module.css'

/** A short page for paper: what it rests on, what is read out of it and with what care, and the ways to its figures. */
export function ReportPart() {
  const { answers, incidents, app } = useWorkspaceTexts()
  const language = useLanguage()
  const { set, filter } = useIncidents()
  const { action } = useAddress().address
  const asked = { walk: filter.within?.type === 'near', action: action !== null && filter.within !== null }
  const site = useCatalog().value?.site.name ?? ''
  const studyArea = useMaterial('areas', 'stadsdelar').value
  const ratio = useRef<SVGSVGElement>(null)
  const { pair, answer, chosen } = usePeriods()
  // Only to be written anew when the filter or the answer has changed.
  useShown(useCallback(<Whole,>(shown: Whole) => shown, []))
  const { facts } = useExportWords(answers.report.heading)()
  const days = (range: { first: string; last: string }) => printDays(range.first, range.last, language)
  return (
    <div className={styles.part}>
      <section className={own.head} aria-labelledby="rapportens-huvud">
        <h2 id="rapportens-huvud">
          {incidents.print.heading(site)} {set.status === 'exempel' && <ExampleMark />}
        </h2>
        <FactsList facts={facts} />
        <WeighedCount />
        <p className={own.help}>
          {answers.report.help} {!asked.walk && answers.report.addWalk} {!asked.action && answers.report.addAction}{' '}
          <Button onClick={() => window.print()}>{answers.report.print}</Button>
        </p>
      </section>
      <section className={styles.lead} aria-label={answers.periods.heading}>
        <h2>
          {answers.periods.heading} {set.status === 'exempel' && <ExampleMark />}
        </h2>
        {chosen && 'refused' in chosen && <p className={styles.notice}>{answers.periods[chosen.refused]}</p>}
        {pair && answer && (
          <>
            <p className={styles.question}>{answers.question.versus(days(pair.later), days(pair.earlier))}</p>
            <ReadingWords reading={answer.reading} />
            <PeriodNumbers whole={answer.whole} later={days(pair.later)} earlier={days(pair.earlier)} />
            {answer.reading.readable && <RatioChart svg={ratio} {...answer.whole.ratio} />}
            <p className={styles.note}>{answers.periods.ratioNote}</p>
          </>
        )}
      </section>
      <TrendView />
      {asked.walk && <WalkAnswer heading={answers.walk.heading} />}
      {asked.action && <ActionAnswer heading={answers.action.heading} />}
      {studyArea ? <HotSpotsView studyArea={studyArea} /> : <p>{app.loading}</p>}
      <p className={styles.note}>{set.status === 'exempel' ? incidents.invented : incidents.caution}</p>
    </div>
  )
}
