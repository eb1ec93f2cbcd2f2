import type { Place } from '../../domain/places/place'
import { type GroupedRow, groupByArea, groupByPlace } from '../../domain/plan/group-rows'
import type { Plan, PlanRow } from '../../domain/plan/plan'
import type { Texts } from '../../i18n/language'
import { placeName } from './row-title'

export const groupings = ['omrade', 'plats', 'aktor', 'tid'] as const
export type Grouping = (typeof groupings)[number]

/** What the plan's page shows: the rows in an order, or what one sees over all of them. */
export const views = [...groupings, 'tackning', 'granskning'] as const
export type View = (typeof views)[number]

/** The orders that are lists of rows under headings. */
export type ListedGrouping = Extract<Grouping, 'omrade' | 'plats'>

/** A heading and the rows under it. `key` is unique among the groups. */
export type NamedGroup = {
  readonly key: string
  readonly heading: string
  /** Whether the heading is the material's own and so in Swedish. */
  readonly ofMaterial: boolean
  readonly note: string | null
  readonly rows: readonly GroupedRow[]
}

/** The rows under the headings of a grouping. */
export function namedGroups(of: {
  grouping: ListedGrouping
  plan: Plan
  rows: readonly PlanRow[]
  places: readonly Place[]
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
