import { useTexts } from '../i18n/language'
import styles from './example-mark.module.css'

/** Stands wherever invented data show: screen, chart, print. The word is the same in both languages' material. */
export function ExampleMark() {
  const { app } = useTexts()
  return (
    <span className={styles.mark} title={app.exampleExplained}>
      Exempeldata
    </span>
  )
}

/** "uppgift saknas", set so that it is never taken for a value. */
export function Missing() {
  const { app } = useTexts()
  return <span className={styles.missing}>{app.missing}</span>
}
