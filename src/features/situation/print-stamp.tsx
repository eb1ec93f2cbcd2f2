import { useTexts } from '../../i18n/language'
import styles from './print-stamp.module.css'

/** The word on every printed page of something invented: what is fixed is repeated on each. */
export function PrintStamp() {
  const { app } = useTexts()
  return (
    <p className={styles.stamp} aria-hidden="true">
      Exempeldata. {app.exampleExplained}
    </p>
  )
}
