import type { ReactNode } from 'react'
import { useJournal } from '../../data/journal/use-journal'
import { useStorage } from '../../data/journal/use-storage'
import { useLanguage, useTexts } from '../../i18n/language'
import { printBytes } from '../../i18n/numbers'
import { SaveButton } from './save-button'
import styles from './work-file.module.css'

/** A text of a work file takes kilobytes; with less left than this the next one may not fit. */
const tightBytes = 2e6

/**
 * Said before anything is typed: what is written here lives in this tab only, was here and is gone, or may soon not fit.
 * Nothing while storage works.
 */
export function StorageNotice() {
  const { workFile, problems: texts } = useTexts()
  const { state, problems } = useJournal()
  const { usedBytes, quotaBytes } = useStorage()
  const language = useLanguage()
  const { storage } = workFile
  const cause = problems.find(({ code }) => code.startsWith('journal-'))
  if (state === 'opening') return null
  if (cause) {
    const { what, doThis } = texts.sentence(cause)
    const cleared = cause.code === 'journal-cleared'
    return (
      <Notice heading={cleared ? storage.cleared : storage.heading} save={!cleared}>
        {what} {doThis}
      </Notice>
    )
  }
  if (usedBytes === null || quotaBytes === null || quotaBytes - usedBytes >= tightBytes) return null
  const left = printBytes(Math.max(0, quotaBytes - usedBytes), language)
  return (
    <Notice heading={storage.tight} save>
      {storage.tightText(left)}
    </Notice>
  )
}

function Notice(props: { heading: string; save: boolean; children: ReactNode }) {
  return (
    <section className={styles.notice} role="alert">
      <div>
        <p className={styles.noticeHeading}>{props.heading}</p>
        <p>{props.children}</p>
      </div>
      {props.save && <SaveButton kind="plain" />}
    </section>
  )
}
