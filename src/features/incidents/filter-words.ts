import { useMemo } from 'react'
import { areaSquareMetres } from '../../domain/geo/local-metric'
import type { NamedFilter } from '../../domain/incidents/filter-subjects'
import { hourSpans } from '../../domain/incidents/hour-spans'
import { everyIncident, type IncidentFilter } from '../../domain/incidents/incident-filter'
import { areaOfRing, type OwnArea } from '../../domain/incidents/own-area'
import type { Language } from '../../domain/selection/language'
import { useLanguage } from '../../i18n/language'
import { printArea, printDays, printMetres } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { WorkspaceTexts } from '../../i18n/workspace-texts'
import { type IncidentSession, useIncidents } from './session'

export type ClauseName = keyof IncidentFilter
export type SaidClause = { readonly clause: ClauseName; readonly text: string }

type Names = Pick<IncidentSession, 'places' | 'districts' | 'areas'>

/** Each clause as one says it, in the order of a sentence: what, when in the week, where, and when. */
export function sayFilter(
  filter: NamedFilter,
  { places, districts, areas }: Names,
  { texts, language }: { readonly texts: WorkspaceTexts; readonly language: Language },
): readonly SaidClause[] {
  const { clause: words } = texts.incidents
  const said: SaidClause[] = []
  const add = (clause: ClauseName, text: string | null) => {
    if (text !== null) said.push({ clause, text })
  }
  add('kinds', filter.kinds && words.kinds(filter.kinds.map((kind) => kind || words.noKind)))
  add('hours', filter.hours && words.hours(hourSpans(filter.hours)))
  const within = filter.districts?.filter((id) => id !== 'outside')
  const nameOf = (id: string) => districts.find((district) => district.id === id)?.name ?? id
  add(
    'districts',
    within && filter.districts ? words.districts(within.map(nameOf), filter.districts.length > within.length) : null,
  )
  add('within', sayWithin())
  add('days', filter.days && printDays(filter.days.first, filter.days.last, language))
  add('doubtful', filter.doubtful === 'without' ? words.doubtful : null)
  return said

  function sayWithin(): string | null {
    const { within } = filter
    if (!within) return null
    if (within.type === 'ring') {
      const size = printArea(areaSquareMetres(within.ring), language)
      const area = areaOfRing(within.ring, areas)
      return area ? words.ownArea(areaName(area, texts), size) : words.ring(size)
    }
    const place = places.find(({ id }) => id === within.place)?.name ?? within.place
    return words.near(printMetres(within.metres, language), place)
  }
}

/** What its file calls it; without a name its layer and its number in the file. */
export const areaName = ({ layer, index, shape }: OwnArea, { incidents }: Pick<WorkspaceTexts, 'incidents'>): string =>
  shape.name ?? incidents.map.own.unnamed(index + 1, layer.name)

/** A filter without one of its clauses. */
export const withoutClause = (filter: IncidentFilter, clause: ClauseName): IncidentFilter => ({
  ...filter,
  [clause]: everyIncident[clause],
})

export function useFilterWords(filter: NamedFilter): readonly SaidClause[] {
  const texts = useWorkspaceTexts()
  const language = useLanguage()
  const { places, districts, areas } = useIncidents()
  return useMemo(
    () => sayFilter(filter, { places, districts, areas }, { texts, language }),
    [filter, places, districts, areas, texts, language],
  )
}
