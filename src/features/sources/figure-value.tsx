import type { Figure } from '../../domain/sources/statement'
import { useLanguage, useTexts } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { Missing } from '../../ui/example-mark'
import styles from './statement-item.module.css'

/** A value as the document states it, with its own "cirka"; a lost number is said to be missing. */
export function FigureValue(props: { figure: Figure }) {
  const { sources } = useTexts()
  const language = useLanguage()
  const { value, unit, qualifier } = props.figure
  return (
    <span className={styles.figure}>
      {qualifier !== null && <span lang="sv">{`${qualifier} `}</span>}
      {value === null ? (
        <Missing />
      ) : (
        <>
          <span className={styles.number}>{printNumber(value, language)}</span> {sources.units[unit]}
        </>
      )}
    </span>
  )
}
