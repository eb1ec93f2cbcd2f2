import type { DayRange } from '../../domain/incidents/incident-filter'
import { problem } from '../../domain/problems/problem'
import { dayNumber } from '../../domain/time/wall-clock'
import type { Codec } from './codec'
import { periodCodec } from './incidents'

/** What a period is held against: 52 weeks before, so that Fridays meet Fridays, or a period of one's own. */
export type HeldAgainst = 'weekdays' | DayRange

/** `mot=veckodagar` or `mot=2022-01-01..2022-06-30`; absent: the same dates a year before. */
export const heldAgainstCodec: Codec<HeldAgainst | null> = {
  key: 'mot',
  fallback: null,
  parse(raw) {
    if (raw === 'veckodagar') return { value: 'weekdays' }
    const read = periodCodec.parse(raw)
    return 'value' in read ? read : { problem: problem('bad-date', 'mot', { given: raw }) }
  },
  print: (value) => (value === 'weekdays' ? 'veckodagar' : value && periodCodec.print(value)),
}

/** The first day of an action, and how many days before and after it are counted. */
export type ActionDay = { readonly first: string; readonly days: number }

/** `atgard=2024-03-01.180`. */
export const actionCodec: Codec<ActionDay | null> = {
  key: 'atgard',
  fallback: null,
  parse(raw) {
    const match = /^(\d{4}-\d\d-\d\d)\.([1-9]\d{0,3})$/.exec(raw)
    return match?.[1] && dayNumber(match[1]) !== null
      ? { value: { first: match[1], days: Number(match[2]) } }
      : { problem: problem('bad-date', 'atgard', { given: raw }) }
  },
  print: (value) => value && `${value.first}.${value.days}`,
}

/** `buffert=200`: how wide the ring around the action area is, in metres. */
export const bufferCodec: Codec<number | null> = {
  key: 'buffert',
  fallback: null,
  parse: (raw) =>
    /^[1-9]\d{0,3}$/.test(raw) ? { value: Number(raw) } : { problem: problem('bad-number', 'buffert', { given: raw }) },
  print: (metres) => (metres === null ? null : String(metres)),
}
