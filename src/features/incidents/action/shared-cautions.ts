import type { Caution } from '../../../domain/incidents/cautions'
import type { Reading } from '../../../domain/incidents/reading'

/** Cautions that every one of the readings has: said once, above them all. */
export function sharedCautions([first, ...others]: readonly Reading[]): readonly Caution[] {
  return (first?.cautions ?? []).filter((caution) => others.every(({ cautions }) => cautions.some(isLike(caution))))
}

/** The reading without cautions that are said elsewhere. */
export const without = (said: readonly Caution[], reading: Reading): Reading => ({
  ...reading,
  cautions: reading.cautions.filter((caution) => !said.some(isLike(caution))),
})

const isLike = (caution: Caution) => (other: Caution) => JSON.stringify(other) === JSON.stringify(caution)
