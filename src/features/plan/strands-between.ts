import type { PlanRow } from '../../domain/plan/plan'
import type { Kin, Strand } from './strands'

/**
 * Strands between two columns, where cause 0 and action 0 stand on line 0 and so on. Every tie is drawn on its own;
 * ties of one cause share its lane and lie upon each other.
 *
 *     cause 0 ──────▸ action 0     across
 *     cause 1 ─┐    ▸ action 1     down, on line 1 …
 *              └────▸ action 2     … and from-above, on line 2
 */
export type Crossing = {
  readonly key: string
  readonly line: number
  readonly lane: number
  readonly shape: 'across' | 'down' | 'up' | 'through' | 'from-above' | 'from-below'
  readonly lit: boolean
}

/** Lit crossings come last, so that they are painted on top. */
export function crossings(strands: readonly Strand[], row: PlanRow, kin: Kin): readonly Crossing[] {
  return strands
    .flatMap((strand) => strand.to.flatMap((to) => crossingsOf(strand, to, row, kin)))
    .toSorted((a, b) => Number(a.lit) - Number(b.lit))
}

function crossingsOf(strand: Strand, to: number, row: PlanRow, kin: Kin): readonly Crossing[] {
  const { from, lane, cause } = strand
  const action = row.actions[to]?.id ?? ''
  const lit = kin.has(cause) && kin.has(action)
  const crossing = (line: number, shape: Crossing['shape']): Crossing => ({
    key: `${cause} ${action} ${line}`,
    line,
    lane,
    shape,
    lit,
  })
  if (from === to) return [crossing(from, 'across')]
  const [low, high] = from < to ? [from, to] : [to, from]
  const through = Array.from({ length: high - low - 1 }, (_, step) => crossing(low + 1 + step, 'through'))
  return from < to
    ? [crossing(from, 'down'), ...through, crossing(to, 'from-above')]
    : [crossing(from, 'up'), ...through, crossing(to, 'from-below')]
}
