import { useEffect, useMemo, useRef } from 'react'
import { useOwnLayers } from '../../data/incidents/use-own-layers'
import type { DayRange } from '../../domain/incidents/incident-filter'
import { ownAreasOf } from '../../domain/incidents/own-area'
import type { Place } from '../../domain/places/place'
import type { Problem } from '../../domain/problems/problem'
import { useAddress } from '../../state/url/use-address'
import type { SetFacts } from '../../workers/incidents-query'
import { filterOfAddress } from './filter-of-address'
import { linkViews } from './linked-views'
import type { OpenedSet } from './open-set'
import { closerOf, grainOf, liesIn } from './series-grain'
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
  const covered = useMemo(() => coveredBy(opened.facts), [opened.facts])
  const grain = grainOf(covered)
  const held = useRef<DayRange | null>(null)

  const first = useRef(filter)
  first.current = filter
  const views = useMemo(
    () =>
      linkViews(first.current, (asked, signal) => {
        const { days } = asked
        // While the period is brushed in its closer view, that view stays where it is.
        const window = days && held.current && liesIn(days, held.current) ? held.current : days
        return opened.ask('count-views', { filter: asked, grain, closer: closerOf(window, covered) }, signal)
      }),
    [opened, grain, covered],
  )
  useEffect(() => () => views.end(), [views])
  useEffect(() => views.move(filter), [views, filter])

  const own = useOwnLayers().value
  const areas = useMemo(() => ownAreasOf(own ?? []), [own])
  const districts = useDistrictNames(opened.facts.districts)
  const session = useMemo(
    () => ({
      set: opened.set,
      facts: opened.facts,
      ask: opened.ask,
      grain,
      filter,
      places,
      districts,
      areas,
      views,
      holdCloser(range: DayRange | null) {
        if (held.current === range) return
        held.current = range
        if (!range) views.askAgain()
      },
    }),
    [opened, grain, filter, places, districts, areas, views],
  )
  return { session, problems }
}

/** From the first day to the last; where no row has a time, a single day that nothing is asked of. */
const coveredBy = ({ firstDay, lastDay }: SetFacts): DayRange => ({
  first: firstDay ?? '2000-01-01',
  last: lastDay ?? firstDay ?? '2000-01-01',
})
