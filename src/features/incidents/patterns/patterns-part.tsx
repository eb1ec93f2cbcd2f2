import { useMaterial } from '../../../data/material'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { ExampleMark } from '../../../ui/example-mark'
import { capital } from '../capital'
import { useFilterWords } from '../filter-words'
import styles from '../part.module.css'
import { QuestionLine } from '../question/question-line'
import { useIncidents } from '../session'
import { HotSpotsView } from './hot-spots-view'
import { NearRepeatView } from './near-repeat-view'
import { TrendView } from './trend-view'

/** What the map and the series cannot tell by themselves: what is more than chance, in space, in time and in both. */
export function PatternsPart() {
  const { answers, incidents, app } = useWorkspaceTexts()
  const { set, filter } = useIncidents()
  const said = useFilterWords(filter)
  const studyArea = useMaterial('areas', 'stadsdelar').value
  return (
    <div className={styles.part}>
      <QuestionLine />
      <section className={styles.lead} aria-label={answers.patterns.heading}>
        <p className={styles.question}>
          {capital(said.map(({ text }) => text).join(', ')) || answers.question.everything}{' '}
          {set.status === 'exempel' && <ExampleMark />}
        </p>
        <p className={styles.note}>{set.status === 'exempel' ? incidents.invented : incidents.caution}</p>
      </section>
      {studyArea ? <HotSpotsView studyArea={studyArea} /> : <p>{app.loading}</p>}
      <NearRepeatView />
      <TrendView />
    </div>
  )
}
