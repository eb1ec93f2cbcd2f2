import { dateOfDay, dayNumber } from '../time/wall-clock'
import type { Caution } from './cautions'
import type { DayRange } from './incident-filter'

type Pair = { readonly before: number; readonly after: number }

/**
 * What makes a before and after hard to read whatever the test says. `size` is for measures in incidents alone: per cent can be
 * compared between areas of unlike size, numbers cannot.
 */
export function actionCautions({
  action,
  comparison,
  before,
  after,
  missingWeeks,
}: {
  readonly action: Pair
  readonly comparison: Pair
  readonly before: DayRange
  readonly after: DayRange
  readonly missingWeeks: number
}): { readonly always: readonly Caution[]; readonly size: readonly Caution[] } {
  const share = sharedSeason(before, after)
  const times = comparison.before / action.before
  const unlike = action.before > 0 && comparison.before > 0 && (times > mostTimes || times < 1 / mostTimes)
  return {
    always: [
      ...(share < leastSharedSeason ? [{ code: 'other-season', share } as const] : []),
      ...(missingWeeks > 0 ? [{ code: 'weeks-without-any', weeks: missingWeeks } as const] : []),
    ],
    size: unlike ? [{ code: 'unlike-comparison', times }] : [],
  }
}

const leastSharedSeason = 0.75
const mostTimes = 2

/** How large a part of the days after the action have their like, by date, among those before. */
function sharedSeason(before: DayRange, after: DayRange): number {
  const known = new Set(datesOf(before))
  const dates = datesOf(after)
  return dates.length === 0 ? 1 : dates.filter((date) => known.has(date)).length / dates.length
}

function datesOf({ first, last }: DayRange): readonly string[] {
  const [from, to] = [dayNumber(first) ?? 1, dayNumber(last) ?? 0]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => dateOfDay(from + at).slice(5))
}
