import { useCallback, useState } from 'react'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { ProblemNotice } from '../../ui/problem-notice'
import { ReadingWords } from './reading-words'
import styles from './reading-words.module.css'
import { useIncidents, useShownAtRest } from './session'
import { useAnswer } from './use-answer'
import { answeredOf } from './views-of'

/** How sure the number of what passes is: asked for when it is opened. */
export function CountReading() {
  const { answers } = useWorkspaceTexts()
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.asked} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{answers.count.how}</summary>
      {open && <WeighedCount />}
    </details>
  )
}

/** One count with its exact interval. */
export function WeighedCount() {
  const { answers } = useWorkspaceTexts()
  const { ask } = useIncidents()
  const filter = useShownAtRest(answeredOf)
  const { value, problem } = useAnswer(
    useCallback((signal: AbortSignal) => ask('weigh-count', { filter }, signal), [ask, filter]),
  )
  if (problem) return <ProblemNotice problems={[problem]} />
  return value ? <ReadingWords reading={value.reading} /> : <p>{answers.working}</p>
}
