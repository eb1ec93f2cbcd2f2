import type { Caution } from '../../domain/incidents/cautions'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import styles from './reading-words.module.css'

/** What an answer is to be read with care for; nothing where there is nothing. */
export function CautionList({ cautions }: { cautions: readonly Caution[] }) {
  const { statistics: texts } = useWorkspaceTexts()
  if (cautions.length === 0) return null
  return (
    <div className={styles.cautions}>
      <p>{texts.careful}</p>
      <ul>
        {cautions.map((caution) => (
          <li key={caution.code}>{texts.caution(caution)}</li>
        ))}
      </ul>
    </div>
  )
}
