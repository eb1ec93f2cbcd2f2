import { useTexts } from '../i18n/language'
import styles from './print-stamp.module.css'

/** The word on every printed page of something invented. Stands last in the element that is printed. */
export function PrintStamp() {
  const { app } = useTexts()
  return (
    <p className={styles.stamp} aria-hidden="true">
      <span>Exempeldata. {app.exampleExplained}</span>
    </p>
  )
}
