import type { Caution } from './cautions'
import { fewestForMap } from './read-patterns'
import { few, overdispersed, unreadable, verdictOf } from './read-periods'
import type { QuotientSays, Reading } from './reading'

type Pair = { readonly before: number; readonly after: number }

/** Whether the action area changed otherwise than its comparison area (`relativeEffect`). */
export function readEffect(
  {
    action,
    comparison,
    effect,
  }: {
    readonly action: Pair
    readonly comparison: Pair
    readonly effect:
      | {
          readonly known: true
          readonly percent: number
          readonly low: number
          readonly high: number
          readonly chance: number
          readonly dispersion: number
        }
      | { readonly known: false }
  },
  cautions: readonly Caution[] = [],
): Reading {
  const n = action.before + action.after + comparison.before + comparison.after
  const assumption = 'same-change-in-per-cent'
  if (!effect.known) return unreadable('cell-too-few', { n, assumption, cautions })
  const { percent, low, high, chance, dispersion } = effect
  return {
    n,
    statement: {
      type: 'effect',
      action,
      comparison,
      percent,
      low: 100 * (low - 1),
      high: 100 * (high - 1),
      chance,
      verdict: verdictOf(chance, low > 1 || high < 1),
    },
    assumption,
    cautions: [...overdispersed(dispersion), ...cautions],
    readable: true,
  }
}

/** The same in incidents (`displacementDifference`). */
export function readDifference(
  {
    n,
    difference,
    low,
    high,
    chance,
  }: {
    readonly n: number
    readonly difference: number
    readonly low: number
    readonly high: number
    readonly chance: number | null
  },
  cautions: readonly Caution[] = [],
): Reading {
  const assumption = 'same-change-in-number'
  if (chance === null) return unreadable('no-incidents', { n, assumption, cautions })
  return {
    n,
    statement: {
      type: 'displacement-difference',
      difference,
      low,
      high,
      chance,
      verdict: verdictOf(chance, low > 0 || high < 0),
    },
    assumption,
    cautions: [...few(n, fewestForMap), ...cautions],
    readable: true,
  }
}

/** Whether it moved to the ring around (`displacementQuotient`): not read unless the action area fell against the comparison area. */
export function readQuotient(
  {
    n,
    quotient,
    fallIsSure,
    reading,
  }: {
    readonly n: number
    readonly quotient: number | null
    /** Whether chance alone seldom makes so large a fall: a quotient by one that is nearly nothing can be anything. */
    readonly fallIsSure: boolean
    readonly reading:
      | { readonly readable: true; readonly says: QuotientSays }
      | { readonly readable: false; readonly why: 'action-area-did-not-fall' | 'no-comparison' }
  },
  cautions: readonly Caution[] = [],
): Reading {
  const assumption = 'same-surroundings'
  if (!reading.readable || quotient === null)
    return unreadable(reading.readable ? 'no-comparison' : reading.why, { n, assumption, cautions })
  return {
    n,
    statement: { type: 'displacement-quotient', quotient, says: reading.says },
    assumption,
    cautions: [...(fallIsSure ? [] : [{ code: 'unsure-fall' } as const]), ...cautions],
    readable: true,
  }
}
