import type { ReactNode } from 'react'
import type { Reading } from '../../../domain/incidents/reading'
import { ReadingWords } from '../reading-words'
import { PatternPart } from './pattern-part'

/** An answer that should not be read: why, and no figures that would be read all the same. */
export function UnreadPattern(props: { heading: string; reading: Reading; children?: ReactNode }) {
  return (
    <PatternPart heading={props.heading}>
      <ReadingWords reading={props.reading} />
      {props.children}
    </PatternPart>
  )
}
