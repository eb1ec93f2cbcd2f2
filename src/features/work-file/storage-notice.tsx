import { useJournal } from '../../data/journal/use-journal'
import { useTexts } from '../../i18n/language'
import { SaveButton } from './save-button'
import styles from './work-file.module.css'

/** Said before anything is typed: what is written here lives in this tab only. Nothing while storage works. */
export function StorageNotice() {
  const { workFile, problems: texts } = useTexts()
  const { state, problems } = useJournal()
  const cause = problems.find(({ code }) => code.startsWith('journal-'))
  if (state !== 'memory' || !cause) return null
  const { what, doThis } = texts.sentence(cause)
  return (
    <section className={styles.notice} role="alert">
      <div>
        <p className={styles.noticeHeading}>{workFile.storage.heading}</p>
        <p>
          {what} {doThis}
        </p>
      </div>
      <SaveButton kind="plain" />
    </section>
  )
}
