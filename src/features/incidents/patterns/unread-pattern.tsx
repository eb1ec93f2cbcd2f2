import type { ReactNode } from 'react'
import type { Reading } from '../../../domain/incidents/reading'
import { ExampleMark } from '../../../ui/example-mark'
import styles from '../part.module.css'
import { ReadingWords } from '../reading-words'
import { useIncidents } from '../session'

/** An answer that should not be read: why, and no figures that would be read all the same. */
export function UnreadPattern(props: { heading: string; reading: Reading; children?: ReactNode }) {
  const { set } = useIncidents()
  return (
    <section className={styles.lead} aria-label={props.heading}>
      <h2>
        {props.heading} {set.status === 'exempel' && <ExampleMark />}
      </h2>
      <ReadingWords reading={props.reading} />
      {props.children}
    </section>
  )
}
