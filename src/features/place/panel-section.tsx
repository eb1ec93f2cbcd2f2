import { type ReactNode, useId } from 'react'
import styles from './panel-section.module.css'

/** One part of the panel under its own heading. `folded` parts open on demand and print in full. */
export function PanelSection(props: { heading: string; folded?: boolean; children: ReactNode }) {
  const id = useId()
  const heading = (
    <h3 id={id} className={styles.heading}>
      {props.heading}
    </h3>
  )
  return (
    <section aria-labelledby={id} className={styles.section}>
      {props.folded ? (
        <details>
          <summary className={styles.summary}>{heading}</summary>
          <div className={styles.content}>{props.children}</div>
        </details>
      ) : (
        <>
          {heading}
          <div className={styles.content}>{props.children}</div>
        </>
      )}
    </section>
  )
}
