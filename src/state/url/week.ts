import { problem } from '../../domain/problems/problem'
import { type IsoWeek, parseIsoWeek } from '../../domain/time/iso-week'
import type { Codec } from './codec'

/** A parameter that holds one ISO week, `2024-W12`. Week 53 of a year that has 52 is a problem, not another week. */
export const weekCodec = (key: string): Codec<IsoWeek | null> => ({
  key,
  fallback: null,
  parse(raw) {
    const value = parseIsoWeek(raw)
    return value ? { value } : { problem: problem('bad-week', key, { given: raw }) }
  },
  print: (value) => value,
})
