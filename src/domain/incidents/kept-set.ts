import type { FeatureCollection } from '../geo/feature'
import { dateOfDay, dayOfMinutes } from '../time/wall-clock'
import { hasDoubt, type IncidentColumns, type IncidentSet, noTime, sizeInBytes } from './incident-set'
import type { IntakeMapping } from './intake/intake-mapping'
import type { IntakeReport } from './intake/intake-report'

/** What the browser keeps of a set beside its columns, and what lists show of it. */
export type KeptSet = {
  readonly version: 1
  readonly head: Omit<IncidentSet, 'columns'>
  readonly rows: number
  /** What the columns take in memory. */
  readonly bytes: number
  readonly period: DatedPeriod | null
  readonly report: IntakeReport
}

/** ISO dates of the first and the last day. */
export type DatedPeriod = { readonly from: string; readonly to: string }

/** Lines and areas of a file in WGS 84, kept as a layer of one's own. */
export type KeptShapes = {
  readonly version: 1
  readonly head: Pick<IncidentSet, 'id' | 'name' | 'status' | 'source' | 'read'>
  readonly shapes: FeatureCollection
  readonly report: IntakeReport
}

/** How a file was understood, for the next one of the same shape. */
export type RememberedMapping = {
  readonly version: 1
  readonly fingerprint: string
  readonly mapping: IntakeMapping
  /** The file it was accepted for, and the ISO date. */
  readonly file: string
  readonly read: string
}

export function keptSet({ columns, ...head }: IncidentSet, report: IntakeReport): KeptSet {
  return { version: 1, head, rows: columns.count, bytes: sizeInBytes(columns), period: periodOf(columns), report }
}

/** From the first known day to the last; null when no time is known. Times in the future are doubtful and stretch nothing. */
export function periodOf({ count, from, doubts }: IncidentColumns): DatedPeriod | null {
  let first = Infinity
  let last = -Infinity
  for (let index = 0; index < count; index += 1) {
    const minutes = from[index] ?? noTime
    if (minutes === noTime || hasDoubt(doubts[index] ?? 0, 'future')) continue
    first = Math.min(first, minutes)
    last = Math.max(last, minutes)
  }
  return first > last ? null : { from: dateOfDay(dayOfMinutes(first)), to: dateOfDay(dayOfMinutes(last)) }
}
