import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import styles from './answer-progress.module.css'

/** That an answer is being worked out, and how far it has come once that is known. */
export function AnswerProgress({ share }: { share: number | null }) {
  const { answers } = useWorkspaceTexts()
  const language = useLanguage()
  return (
    <div className={styles.working}>
      <p role="status">{answers.working}</p>
      {share !== null && (
        <>
          <progress aria-label={answers.working} value={share} />
          <p aria-hidden="true">{`${printNumber(Math.round(100 * share), language)} %`}</p>
        </>
      )}
    </div>
  )
}
