import type { ReactNode } from 'react'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { HoursFields } from './hours-fields'
import { KindField } from './kind-field'
import { PlaceFields } from './place-fields'
import styles from './question-line.module.css'

/** The question as one asks it: what, where and when in the week. Each field is a clause of the filter. */
export function QuestionLine(props: { hours?: boolean; children?: ReactNode }) {
  const { answers: texts } = useWorkspaceTexts()
  return (
    <section className={styles.line} aria-label={texts.question.label}>
      <KindField />
      <PlaceFields />
      {props.hours !== false && <HoursFields />}
      {props.children}
    </section>
  )
}
