import type { ReactNode } from 'react'
import { ExampleMark } from '../../../ui/example-mark'
import styles from '../part.module.css'
import { useIncidents } from '../session'

/** One of the patterns where nothing is drawn: its heading, and why. */
export function PatternPart(props: { heading: string; busy?: boolean; children: ReactNode }) {
  const { set } = useIncidents()
  return (
    <section
      className={`${styles.lead} ${styles.pattern}`}
      aria-label={props.heading}
      aria-busy={props.busy || undefined}
    >
      <h2>
        {props.heading} {set.status === 'exempel' && <ExampleMark />}
      </h2>
      {props.children}
    </section>
  )
}
