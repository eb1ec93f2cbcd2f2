import { useState } from 'react'
import { askToPersist } from '../../data/journal/storage-persistence'
import { useJournal } from '../../data/journal/use-journal'
import { useStorage } from '../../data/journal/use-storage'
import { useLanguage, useTexts } from '../../i18n/language'
import { printBytes } from '../../i18n/numbers'
import { Button } from '../../ui/button'
import styles from './work-file.module.css'

/** Where the work lies, how much room it takes, and whether the browser may clear it. */
export function StorageFacts() {
  const { safety } = useTexts().workFile
  const { state } = useJournal()
  const { persisted, evictable, usedBytes, quotaBytes } = useStorage()
  const language = useLanguage()
  const [asked, setAsked] = useState(false)
  return (
    <div className={styles.stack}>
      <p>{safety.device}</p>
      {state === 'memory' ? (
        <p>{safety.memory}</p>
      ) : (
        <>
          <p>{persisted ? safety.persisted : safety.evictable}</p>
          {evictable && (
            <div className={styles.actions}>
              <Button onClick={() => void askToPersist(true).then(() => setAsked(true))}>{safety.ask}</Button>
            </div>
          )}
          <p role="status" className={styles.note}>
            {asked && evictable && safety.asked}
          </p>
        </>
      )}
      <p className={styles.note}>
        {usedBytes === null || quotaBytes === null
          ? safety.unknown
          : safety.used(printBytes(usedBytes, language), printBytes(quotaBytes, language))}
      </p>
    </div>
  )
}
