import { useEffect, useMemo, useRef } from 'react'
import type { Place } from '../../domain/places/place'
import type { Problem } from '../../domain/problems/problem'
import { dayNumber } from '../../domain/time/wall-clock'
import { useAddress } from '../../state/url/use-address'
import type { Grain, SetFacts } from '../../workers/incidents-query'
import { filterOfAddress } from './filter-of-address'
import { linkViews } from './linked-views'
import type { OpenedSet } from './open-set'
import type { IncidentSession } from './session'
import { useDistrictNames } from './use-district-names'

/** The opened set with its linked views, whose filter follows the address. */
export function useSession(given: { readonly opened: OpenedSet; readonly places: readonly Place[] }): {
  readonly session: IncidentSession
  readonly problems: readonly Problem[]
} {
  const { opened, places } = given
  const { address } = useAddress()
  const said = JSON.stringify(
    filterOfAddress(address, { places, kinds: opened.set.kinds, districts: opened.facts.districts }),
  )
  const { filter, problems } = useMemo(() => JSON.parse(said) as ReturnType<typeof filterOfAddress>, [said])
  const grain = grainOf(opened.facts)

  const first = useRef(filter)
  first.current = filter
  const views = useMemo(
    () => linkViews(first.current, (asked, signal) => opened.ask('count-views', { filter: asked, grain }, signal)),
    [opened, grain],
  )
  useEffect(() => () => views.end(), [views])
  useEffect(() => views.move(filter), [views, filter])

  const districts = useDistrictNames(opened.facts.districts)
  const session = useMemo(
    () => ({ set: opened.set, facts: opened.facts, ask: opened.ask, grain, filter, places, districts, views }),
    [opened, grain, filter, places, districts, views],
  )
  return { session, problems }
}

/** Days while they can be told apart, months when weeks no longer can. */
function grainOf({ firstDay, lastDay }: SetFacts): Grain {
  const days = (dayNumber(lastDay ?? '') ?? 0) - (dayNumber(firstDay ?? '') ?? 0) + 1
  return days <= 92 ? 'day' : days <= 1100 ? 'week' : 'month'
}
