import type { PeriodCounts } from './displacement-difference'

export type DisplacementQuotient = {
  /** Action area before minus after: how many fewer. */
  readonly grossEffect: number
  /** How much of the comparison area's count the action area's fell by against it: Rb/Cb − Ra/Ca. */
  readonly netEffect: number | null
  /** How many fewer in action area and buffer together than if both had followed the comparison area (Guerette's TNE). */
  readonly totalEffect: number | null
  /** The quotient, also where it must not be read; null where it cannot be computed. */
  readonly quotient: number | null
  readonly reading:
    | { readonly readable: true; readonly says: DisplacementSays }
    | { readonly readable: false; readonly why: 'action-area-did-not-fall' | 'no-comparison' }
}

export type DisplacementSays =
  /** More was won in the buffer than in the action area itself. */
  | 'diffusion-beyond-effect'
  | 'diffusion'
  | 'unchanged'
  | 'displacement-within-effect'
  /** As much moved as was won. */
  | 'displacement-equals-effect'
  | 'displacement-beyond-effect'

/**
 * Weighted displacement quotient WDQ = (Da/Ca − Db/Cb)/(Ra/Ca − Rb/Cb), R the action area, D its buffer, C the comparison area, b
 * before and a after (Bowers & Johnson 2003, Journal of Quantitative Criminology 19:275–301; Guerette 2009, Problem-Oriented
 * Policing, Tool Guide 10, appendix B). Read only when the action area fell against the comparison area: otherwise the sign
 * turns round and means nothing. It has no interval; see `displacementDifference` for one.
 */
export function displacementQuotient({
  action,
  buffer,
  comparison,
}: {
  readonly action: PeriodCounts
  readonly buffer: PeriodCounts
  readonly comparison: PeriodCounts
}): DisplacementQuotient {
  const grossEffect = action.before - action.after
  if (comparison.before === 0 || comparison.after === 0)
    return {
      grossEffect,
      netEffect: null,
      totalEffect: null,
      quotient: null,
      reading: { readable: false, why: 'no-comparison' },
    }
  const moved = changeAgainst(buffer, comparison)
  const success = changeAgainst(action, comparison)
  const followed = comparison.after / comparison.before
  const quotient = success === 0 ? null : moved / success
  return {
    grossEffect,
    netEffect: -success,
    totalEffect: action.before * followed - action.after + buffer.before * followed - buffer.after,
    quotient,
    reading:
      success < 0 && quotient !== null
        ? { readable: true, says: saysOf(quotient) }
        : { readable: false, why: 'action-area-did-not-fall' },
  }
}

const changeAgainst = (area: PeriodCounts, comparison: PeriodCounts): number =>
  area.after / comparison.after - area.before / comparison.before

function saysOf(quotient: number): DisplacementSays {
  if (quotient > 1) return 'diffusion-beyond-effect'
  if (quotient > 0) return 'diffusion'
  if (quotient === 0) return 'unchanged'
  if (quotient > -1) return 'displacement-within-effect'
  return quotient === -1 ? 'displacement-equals-effect' : 'displacement-beyond-effect'
}
