import type { FollowUpStatus } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import styles from './status-mark.module.css'

/** How far a row has come: a shape of its own and the word, told apart without colour. */
export function StatusMark({ status }: { status: FollowUpStatus }) {
  const { statuses } = useTexts().planEdit.followUp
  return (
    <span className={styles.mark}>
      <StatusSign status={status} />
      {statuses[status]}
    </span>
  )
}

export function StatusSign({ status }: { status: FollowUpStatus }) {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {shape(status)}
    </svg>
  )
}

function shape(status: FollowUpStatus) {
  switch (status) {
    case 'ej påbörjad':
      return <path d="M1.5 1.5h9v9h-9Z" fill="none" stroke="currentColor" strokeWidth="1.4" />
    case 'pågår':
      return <path d="M2.5 1 10.5 6l-8 5Z" fill="currentColor" />
    case 'klar':
      return <path d="m1 6.4 3.4 3.6L11 2" fill="none" stroke="currentColor" strokeWidth="2" />
    case 'avbruten':
      return <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="2" />
  }
}
