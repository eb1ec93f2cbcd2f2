import { minutesInDay } from '../time/wall-clock'
import { type Doubt, doubts, type IncidentColumns, noTime } from './incident-set'

/** Why an answer should be read with care, or not at all. Shares are 0–1. */
export type Caution =
  /** So few that the answer is mostly chance. */
  | { readonly code: 'too-few'; readonly n: number; readonly fewest: number }
  /** Without a time, so left out of everything that asks when. */
  | { readonly code: 'without-time'; readonly share: number }
  /** A day but no time of day, or 00:00 and 00:01 where they mean that. */
  | { readonly code: 'without-time-of-day'; readonly share: number }
  /**
   * Known by their day alone where only some hours are asked for: so many in each period that are in none of them. `tips`: with
   * them the answer to whether the difference is sure could be another.
   */
  | { readonly code: 'untimed-left-out'; readonly later: number; readonly earlier: number; readonly tips: boolean }
  /** A position that an implausible share has: a police station, the middle of an area. */
  | { readonly code: 'shared-positions'; readonly share: number }
  | { readonly code: 'without-position'; readonly share: number }
  | { readonly code: 'repeated'; readonly share: number }
  /** Counts hidden because they are small, and those that would reveal them. */
  | { readonly code: 'suppressed'; readonly counts: number }
  /** Weeks in which nothing was delivered; not zeros. */
  | { readonly code: 'missing-weeks'; readonly weeks: number }
  /** Likewise, within a period whose number is counted as it stands: it is too low. */
  | { readonly code: 'weeks-without-any'; readonly weeks: number }
  /** Days left out because their likes a year before are not covered. */
  | { readonly code: 'cut-days'; readonly days: number }
  /** So many comparisons that some come out as sure by chance alone. */
  | { readonly code: 'many-comparisons'; readonly comparisons: number }
  /** The weeks vary more than independent incidents would, by this factor; the interval is wider for it. */
  | { readonly code: 'overdispersed'; readonly factor: number }
  /** Likewise, where test and interval take no account of it. */
  | { readonly code: 'overdispersed-untested'; readonly factor: number }
  /** So few are expected within reach, or so few cells are, that a normal distribution is a poor likeness. */
  | { readonly code: 'normal-approximation'; readonly expected: number; readonly neighbours: number }
  /** The days before and after an action lie in other parts of the year: the share after that has its like before. */
  | { readonly code: 'other-season'; readonly share: number }
  /** The comparison area has so many times as many as the action area that numbers cannot be compared. */
  | { readonly code: 'unlike-comparison'; readonly times: number }
  /** The fall of the action area, which a quotient is divided by, may be chance. */
  | { readonly code: 'unsure-fall' }
  /** Known only as an interval of a day or more, and taken by its start. */
  | { readonly code: 'wide-intervals'; readonly share: number }
  /** Farther from the site than its own width. */
  | { readonly code: 'far-away'; readonly share: number }

/** What an answer asks of each incident. `hour` spreads what has a day alone over it. */
export type Asks = 'place' | 'time' | 'hour'

/** Of the incidents that an answer rests on, how many have each doubt. */
export type DoubtTally = { readonly n: number; readonly counts: Readonly<Record<Doubt, number>> }

/** @param only indices of the incidents asked for; every one without it */
export function tallyDoubts({ count, from, doubts: bits }: IncidentColumns, only?: Uint32Array): DoubtTally {
  const n = only ? only.length : count
  const found = new Uint32Array(doubts.length)
  const noTimeAt = doubts.indexOf('no-time')
  for (let at = 0; at < n; at += 1) {
    const incident = only ? (only[at] as number) : at
    let left = bits[incident] as number
    if (from[incident] === noTime) left |= 1 << noTimeAt
    while (left !== 0) {
      const lowest = 31 - Math.clz32(left & -left)
      found[lowest] = (found[lowest] as number) + 1
      left &= left - 1
    }
  }
  const counts = Object.fromEntries(doubts.map((doubt, index) => [doubt, found[index] as number]))
  return { n, counts: counts as Record<Doubt, number> }
}

/**
 * The cautions that follow from the incidents themselves, for what is asked of them. Those that leave incidents out, or pile them
 * up, are told from one in a hundred; fewer do not move an answer that one should read anyway.
 */
export function doubtCautions({ n, counts }: DoubtTally, asks: readonly Asks[]): readonly Caution[] {
  const told = (code: ShareCode, count: number): readonly Caution[] =>
    n > 0 && count / n >= leastShareTold ? [{ code, share: count / n }] : []
  const place = asks.includes('place')
  return [
    ...(asks.some((one) => one !== 'place') ? told('without-time', counts['no-time']) : []),
    ...(asks.includes('hour') ? told('without-time-of-day', counts['no-time-of-day']) : []),
    ...(place ? told('without-position', counts['no-position']) : []),
    ...(place ? told('shared-positions', counts['shared-position']) : []),
    ...(place ? told('far-away', counts['far-away']) : []),
    ...told('repeated', counts.repeated),
  ]
}

/** Of the incidents asked for, those whose time is an interval of a day or more: an answer that takes the start is rough for them. */
export function intervalCautions({ from, to }: IncidentColumns, only: Uint32Array): readonly Caution[] {
  const wide = only.reduce((sum, at) => sum + ((to[at] as number) - (from[at] as number) >= minutesInDay ? 1 : 0), 0)
  return only.length > 0 && wide / only.length >= leastShareTold
    ? [{ code: 'wide-intervals', share: wide / only.length }]
    : []
}

type ShareCode = Extract<Caution, { readonly share: number }>['code']

const leastShareTold = 0.01
