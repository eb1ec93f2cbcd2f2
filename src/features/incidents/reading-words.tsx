import type { Reading } from '../../domain/incidents/reading'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { CautionList } from './caution-list'
import styles from './reading-words.module.css'

/** What an analysis says, in the order it is read: the sentence, on how many, under what assumption, and with what care. */
export function ReadingWords({ reading }: { reading: Reading }) {
  const { statistics: texts } = useWorkspaceTexts()
  const { statement, n, assumption, cautions, readable } = reading
  return (
    <div className={styles.reading}>
      {!readable && <p className={styles.head}>{texts.notReadable}</p>}
      <p className={styles.says}>{texts.says(statement)}</p>
      {readable && (
        <p className={styles.rests}>
          {texts.n(n)} {texts.assumption[assumption]}
        </p>
      )}
      <CautionList cautions={cautions} />
    </div>
  )
}
