import { problem } from '../../domain/problems/problem'
import type { Codec } from './codec'

/** A parameter that holds one day, `2026-11-22`. A day that no calendar has is a problem, not another day. */
export const dateCodec = (key: string): Codec<string | null> => ({
  key,
  fallback: null,
  parse: (raw) => (isDay(raw) ? { value: raw } : { problem: problem('bad-date', key, { given: raw }) }),
  print: (value) => value,
})

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
