import { createContext, useContext } from 'react'
import type { UsedSource } from '../../domain/situation/sources-used'
import type { Citation } from '../../domain/sources/source'
import { SourceMark } from '../../ui/source-mark'
import styles from './marks.module.css'

const UsedContext = createContext<readonly UsedSource[]>([])

/** The panel's list of sources, whose numbers stand on paper in place of the marks. */
export const UsedSourcesProvider = UsedContext.Provider

/** The mark of one passage; on paper its number in the list of sources, or its place in words when it is not listed. */
export function Mark({ citation }: { citation: Citation }) {
  const number = useContext(UsedContext)
    .find(({ source }) => source === citation.source)
    ?.wheres.find(({ where }) => where === citation.where)?.number
  if (number === undefined) return <SourceMark cited={citation} />
  return (
    <>
      <span className={styles.mark}>
        <SourceMark cited={citation} />
      </span>
      <sup className={styles.number} aria-hidden="true">
        [{number}]
      </sup>
    </>
  )
}

/** The marks of a claim that rests on several passages. */
export function Marks({ citations }: { citations: readonly Citation[] }) {
  return citations.map((citation) => (
    <span key={`${citation.source} ${citation.where} ${citation.quote}`}>
      {' '}
      <Mark citation={citation} />
    </span>
  ))
}
