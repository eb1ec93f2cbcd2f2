import type { Place } from '../../domain/places/place'
import { type GroupedRow, groupByActor, groupByArea, groupByPlace } from '../../domain/plan/group-rows'
import type { Plan, PlanRow } from '../../domain/plan/plan'
import type { Texts } from '../../i18n/language'
import { placeName } from './row-title'

export const groupings = ['omrade', 'plats', 'aktor', 'tid'] as const
export type Grouping = (typeof groupings)[number]

/** A heading and the rows under it. `key` is unique among the groups. */
export type NamedGroup = {
  readonly key: string
  readonly heading: string
  /** Whether the heading is the material's own and so in Swedish. */
  readonly ofMaterial: boolean
  readonly note: string | null
  readonly rows: readonly GroupedRow[]
}

/** The rows under the headings of a grouping; `actors` keeps only those actors' lists, when any are named. */
export function namedGroups(of: {
  grouping: Exclude<Grouping, 'tid'>
  plan: Plan
  rows: readonly PlanRow[]
  places: readonly Place[]
  actors: readonly string[]
  texts: Texts['plan']
}): readonly NamedGroup[] {
  const { plan, rows, places, texts } = of
  switch (of.grouping) {
    case 'omrade':
      return groupByArea(plan, rows).map(({ key, rows: some }) => {
        const area = plan.areas.find(({ id }) => id === key)
        const misspelt = area !== undefined && area.name !== area.heading
        return named(key, area?.name ?? null, '', some, misspelt ? texts.spelling(area.heading) : null)
      })
    case 'plats':
      return groupByPlace(plan, rows).map(({ key, rows: some }) =>
        named(key, key === null ? null : placeName(key, places), texts.noPlace, some),
      )
    case 'aktor':
      return groupByActor(plan, rows)
        .filter(({ key }) => of.actors.length === 0 || (key !== null && of.actors.includes(key)))
        .map(({ key, rows: some }) =>
          named(key, plan.actors.find(({ id }) => id === key)?.name ?? key, texts.noActor, some),
        )
  }
}

function named(
  key: string | null,
  name: string | null,
  without: string,
  rows: readonly GroupedRow[],
  note: string | null = null,
): NamedGroup {
  return { key: key ?? '', heading: name ?? without, ofMaterial: name !== null, note, rows }
}
