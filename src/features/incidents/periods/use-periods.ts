import { useCallback, useMemo } from 'react'

import { useAddress } from '../../../state/url/use-address'
import { locatedPlaces, usualMetres } from '../question/place-fields'
import { useIncidents } from '../session'
import { useAnswer } from '../use-answer'
import { choosePeriods, lastYear } from './choose-periods'

/** The two periods that the address asks for, and what the worker says of them. */
export function usePeriods() {
  const { facts, filter, places, ask } = useIncidents()
  const { heldAgainst } = useAddress().address
  const covered = useMemo(
    () => (facts.firstDay && facts.lastDay ? { first: facts.firstDay, last: facts.lastDay } : null),
    [facts],
  )
  const period = filter.days ?? (covered && lastYear(covered))
  const said = JSON.stringify(covered && period && choosePeriods({ period, heldAgainst, covered, hours: filter.hours }))
  const chosen = useMemo(() => JSON.parse(said) as ReturnType<typeof choosePeriods> | null, [said])
  const pair = chosen && 'later' in chosen ? chosen : null
  const located = useMemo(() => locatedPlaces(places), [places])
  const metres = filter.within?.type === 'near' ? filter.within.metres : usualMetres
  const stepDays = stepOf(pair ? Math.max(pair.days.later, pair.days.earlier) : 1)
  const question = useCallback(
    (signal: AbortSignal) =>
      ask(
        'compare-periods',
        {
          filter,
          later: pair?.later ?? { first: '', last: '' },
          earlier: pair?.earlier ?? { first: '', last: '' },
          cutDays: pair?.cutDays ?? 0,
          centres: located.map(({ position }) => position),
          metres,
          stepDays,
        },
        signal,
      ),
    [ask, filter, pair, located, metres, stepDays],
  )
  const { value, working, problem } = useAnswer(pair ? question : null)
  return {
    covered,
    period,
    heldAgainst,
    chosen,
    pair,
    located,
    metres,
    stepDays,
    answer: value,
    working,
    problem,
  }
}

/** Weeks up to a year and a half, four weeks beyond: as many steps as can be told apart. */
const stepOf = (days: number): number => (days <= 45 ? 1 : days <= 550 ? 7 : 28)
