import type { DayRange } from '../../domain/incidents/incident-filter'
import type { IncidentColumns } from '../../domain/incidents/incident-set'
import type { IsoWeek } from '../../domain/time/iso-week'
import { dayNumber } from '../../domain/time/wall-clock'
import { type ActionZones, countInPeriods } from './action-zones'
import { dispersion, type Effect, type NoEffect, relativeEffect } from './before-after'
import { type DisplacementDifference, displacementDifference, type PeriodCounts } from './displacement-difference'
import { type DisplacementQuotient, displacementQuotient } from './displacement-quotient'
import type { Confidence } from './normal'
import { weeklyCounts } from './weekly-counts'

export type ActionAssessment = {
  readonly counts: { readonly [zone in keyof ActionZones]: PeriodCounts }
  readonly days: PeriodCounts
  readonly effect: Effect | NoEffect
  /** In incidents during a period as long as that after. */
  readonly difference: DisplacementDifference
  readonly quotient: DisplacementQuotient
}

/**
 * Before and after an action, against a comparison area, with the ring around it: each statistic as its own function says. The
 * dispersion comes from the whole weeks of each area and period that are not missing. The comparison area stands as that of the
 * ring too, so the ring's own comparison is not independent of the action area's, and is left out of the difference.
 */
export function assessAction({
  columns,
  zones,
  before,
  after,
  missing = [],
  confidence = 95,
}: {
  readonly columns: IncidentColumns
  readonly zones: ActionZones
  readonly before: DayRange
  readonly after: DayRange
  readonly missing?: readonly IsoWeek[]
  readonly confidence?: Confidence
}): ActionAssessment {
  const within = (zone: Uint32Array) => countInPeriods(columns, zone, { before, after })
  const counts = { action: within(zones.action), buffer: within(zones.buffer), comparison: within(zones.comparison) }
  const days = { before: daysIn(before), after: daysIn(after) }
  const exposed = (area: PeriodCounts) => ({ ...area, exposureBefore: days.before, exposureAfter: days.after })
  const weights = { before: days.before / days.after, after: 1 }
  const weeks = [zones.action, zones.comparison].flatMap((only) =>
    [before, after].map((covered) =>
      (weeklyCounts({ columns, covered, missing, only })?.counts ?? []).filter((count) => count !== null),
    ),
  )
  return {
    counts,
    days,
    effect: relativeEffect({
      action: exposed(counts.action),
      comparison: exposed(counts.comparison),
      dispersion: dispersion(weeks) ?? 1,
      confidence,
    }),
    difference: displacementDifference({
      action: { ...counts.action, weights },
      comparison: { ...counts.comparison, weights },
      confidence,
    }),
    quotient: displacementQuotient(counts),
  }
}

const daysIn = ({ first, last }: DayRange): number =>
  (dayNumber(last) ?? Number.NaN) - (dayNumber(first) ?? Number.NaN) + 1
