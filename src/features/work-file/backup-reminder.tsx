import { useState } from 'react'
import { useWorkFile } from '../../data/journal/use-work-file'
import { useTexts } from '../../i18n/language'
import { useClockDay } from '../../state/today'
import { Button } from '../../ui/button'
import { SaveButton } from './save-button'
import { useMomentWords } from './use-moment-words'
import styles from './work-file.module.css'

/** When work that is in no file is older than a week. Put off, it comes back the next day. */
export function BackupReminder() {
  const { backup } = useTexts().workFile
  const { needsBackup, unsavedSince } = useWorkFile()
  const { day } = useMomentWords()
  const today = useClockDay()
  const [putOff, setPutOff] = useState(readPutOff)
  if (!needsBackup || unsavedSince === null || putOff === today) return null
  return (
    <section className={styles.notice} role="status">
      <div>
        <p className={styles.noticeHeading}>{backup.heading(day(unsavedSince))}</p>
        <p>{backup.text}</p>
      </div>
      <div className={styles.actions}>
        <SaveButton kind="plain" />
        <Button
          kind="quiet"
          onClick={() => {
            keepPutOff(today)
            setPutOff(today)
          }}
        >
          {backup.later}
        </Button>
      </div>
    </section>
  )
}

const key = 'platsbild.paminnelse'

/** The day on which it was put off. Where storage is refused, each page asks anew. */
function readPutOff(): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

function keepPutOff(day: string): void {
  try {
    window.localStorage.setItem(key, day)
  } catch {
    // Asked again by the next page.
  }
}
