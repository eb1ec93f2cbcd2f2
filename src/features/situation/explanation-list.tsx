import type { Explanation } from '../../domain/situation/explanation'
import { useLocal, useTexts } from '../../i18n/language'
import { SourceMark } from '../../ui/source-mark'
import styles from './explanation-list.module.css'

/** What the documents tell of the time, each with its words: the axis in a list, for paper and for those who read on. */
export function ExplanationList(props: { explanations: readonly Explanation[]; headingId: string; heading: string }) {
  const { situation: texts } = useTexts()
  const local = useLocal()
  if (props.explanations.length === 0) return null
  return (
    <section aria-labelledby={props.headingId} className={styles.section}>
      <h3 id={props.headingId}>{props.heading}</h3>
      <ul role="list" className={styles.list}>
        {props.explanations.map((one) => (
          <li key={one.id}>
            <p>
              <strong>{local(one.label)}</strong>, {local(one.period)}.
            </p>
            {one.citations.map((cited) => (
              <p key={cited.quote} className={styles.quote}>
                <span lang="sv">”{cited.quote}”</span> <SourceMark cited={cited} />
              </p>
            ))}
            <p className={styles.drawn}>{local(one.drawn)}</p>
          </li>
        ))}
      </ul>
      <p className={styles.drawn}>{texts.axisCaution}</p>
    </section>
  )
}
