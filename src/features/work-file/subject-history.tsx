import { useJournal } from '../../data/journal/use-journal'
import { useMaterial } from '../../data/material'
import { useTexts } from '../../i18n/language'
import { DeedEntry } from './deed-entry'
import { deedsAbout } from './deeds'
import { useNames } from './names'
import styles from './subject-history.module.css'

/** All that was done to the subjects, latest first: who, when, before and after, each deed with its undo. */
export function SubjectHistory({ subjects }: { subjects: readonly string[] }) {
  const { workFile } = useTexts()
  const { journal, state } = useJournal()
  const names = useNames()
  const material = useMaterial('plan').value
  const about = new Set(subjects)
  if (state === 'opening') return <p className={styles.note}>{workFile.status.opening}</p>
  const deeds = deedsAbout(journal, (subject) => about.has(subject))
  if (deeds.length === 0) return <p className={styles.note}>{workFile.history.empty}</p>
  return (
    <ol role="list" className={styles.deeds} reversed>
      {deeds.map((deed) => (
        <DeedEntry key={deed.id} deed={deed} names={names} material={material} named={subjects.length > 1} />
      ))}
    </ol>
  )
}
