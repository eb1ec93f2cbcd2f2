import { useState } from 'react'
import { askToPersist } from '../../data/journal/storage-persistence'
import { useJournal } from '../../data/journal/use-journal'
import { useStorage } from '../../data/journal/use-storage'
import type { Language } from '../../domain/selection/language'
import { useLanguage, useTexts } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
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

/** In the decimal units that browsers and operating systems show. */
export function printBytes(bytes: number, language: Language): string {
  if (bytes < 1e6) return `${printNumber(Math.ceil(bytes / 1e3), language)} kB`
  if (bytes < 1e9) return `${printNumber(bytes / 1e6, language, 1)} MB`
  return `${printNumber(bytes / 1e9, language, 1)} GB`
}
