import type { Citation } from '../../domain/sources/source'
import { Explained } from '../../ui/explained'
import { Mark } from './marks'
import styles from './passage.module.css'

/** The words of a document with their abbreviations explained, and where they stand. A fact without words shows its mark alone. */
export function Passage({ citation }: { citation: Citation }) {
  return (
    <figure className={styles.passage}>
      {citation.quote !== null && (
        <blockquote className={styles.words} lang="sv">
          <Explained text={citation.quote} />
        </blockquote>
      )}
      <figcaption className={styles.where}>
        <span lang="sv">{citation.where}</span> <Mark citation={citation} />
      </figcaption>
    </figure>
  )
}
