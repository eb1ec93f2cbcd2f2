import type { PlanRow } from '../../../domain/plan/plan'
import { useLanguage, useTexts } from '../../../i18n/language'
import { printDate } from '../../../i18n/numbers'
import { useWritten } from '../edit/written'
import { StatusMark } from '../status-mark'
import styles from './follow-up-words.module.css'

/** What came of a row: the status and date that a user set, by role and day, and the words of the cell. */
export function FollowUpWords({ row }: { row: PlanRow }) {
  const { followUp: texts } = useTexts().planViews
  const language = useLanguage()
  const words = row.cells.followUp.trim()
  const set = useWritten('plan-row', row.id, ['followUp.status', 'followUp.date', 'cells.followUp'])
  if (row.status === null && words === '') return <span className={styles.none}>{texts.none}</span>
  return (
    <span className={styles.words}>
      {row.status && <StatusMark status={row.status} />}
      {row.followedUp && <span>{texts.since(printDate(row.followedUp, language))}</span>}
      {words !== '' && (
        <span className={styles.text} lang="sv">
          {words}
        </span>
      )}
      {set && <span className={styles.by}>{texts.setBy(set.role, set.day)}</span>}
    </span>
  )
}
