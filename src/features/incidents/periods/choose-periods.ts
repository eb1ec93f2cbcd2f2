import { askedDays } from '../../../domain/incidents/asked-hours'
import type { DayRange } from '../../../domain/incidents/incident-filter'
import { type AlignedPeriods, countDays, samePeriodYearBefore } from '../../../domain/incidents/periods'
import type { HeldAgainst } from '../../../state/url/incident-answers'

export type ChosenPeriods = AlignedPeriods | { readonly refused: 'notCovered' | 'overlap' | 'noHours' }

/** The two periods that are asked for, or why they cannot be held against each other. */
export function choosePeriods({
  period,
  heldAgainst,
  covered,
  hours,
}: {
  readonly period: DayRange
  readonly heldAgainst: HeldAgainst | null
  readonly covered: DayRange
  readonly hours: readonly number[] | null
}): ChosenPeriods {
  const pair =
    heldAgainst === null || heldAgainst === 'weekdays'
      ? samePeriodYearBefore({ period, covered, alignment: heldAgainst ?? 'dates' })
      : freePeriods(cutTo(period, covered), cutTo(heldAgainst, covered), period, heldAgainst)
  if (!pair) return { refused: 'notCovered' }
  const { later, earlier } = pair
  if (later.first <= earlier.last && earlier.first <= later.last) return { refused: 'overlap' }
  if (askedDays(later, hours) === 0 || askedDays(earlier, hours) === 0) return { refused: 'noHours' }
  return pair
}

/** The last year that the material reaches into, as far as it goes. */
export const lastYear = ({ first, last }: DayRange): DayRange => {
  const start = `${last.slice(0, 4)}-01-01`
  return { first: start < first ? first : start, last }
}

function freePeriods(
  later: DayRange | null,
  earlier: DayRange | null,
  asked: DayRange,
  heldAgainst: DayRange,
): AlignedPeriods | null {
  const lengths = [later, earlier, asked, heldAgainst].map((range) => range && countDays(range))
  const [a, b, askedA, askedB] = lengths
  if (!later || !earlier || !a || !b || !askedA || !askedB) return null
  return { later, earlier, days: { later: a, earlier: b }, cutDays: askedA - a + askedB - b }
}

function cutTo({ first, last }: DayRange, covered: DayRange): DayRange | null {
  const cut = { first: first < covered.first ? covered.first : first, last: last > covered.last ? covered.last : last }
  return cut.first <= cut.last ? cut : null
}
