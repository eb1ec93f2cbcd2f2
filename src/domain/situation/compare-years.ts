import { type IsoWeek, isoWeek, weeksInYear } from '../time/iso-week'
import { type Assessment, type AssessmentSet, assessmentAt, type Origin } from './assessment'
import type { SituationArea } from './situation'
import { type Distribution, distributionOf, type Median, medianOf } from './summarise'

/** A year beside another, week by week of the same ISO number. */
export type YearComparison<Of extends Origin> = {
  readonly origin: Of
  readonly year: number
  readonly before: number
  readonly rows: readonly ComparedRow<Of>[]
  /** All areas together. */
  readonly total: SameWeeks
}

export type ComparedRow<Of extends Origin> = {
  readonly area: SituationArea
  /** One for each number from 1 to the longer year's last. */
  readonly pairs: readonly WeekPair<Of>[]
  readonly total: SameWeeks
}

export type WeekPair<Of extends Origin> = {
  readonly number: number
  readonly now: WeekSide<Of>
  readonly before: WeekSide<Of>
}

export type WeekSide<Of extends Origin> =
  | { readonly kind: 'bedömd'; readonly assessment: Assessment<Of> }
  | { readonly kind: 'ingen bedömning'; readonly week: IsoWeek }
  /** Week 53 in a year of 52. */
  | { readonly kind: 'finns inte' }

/**
 * What can be said of the weeks assessed in both years, and of those alone: a week that one year lacks says nothing of
 * change. No test of significance is made: a week's level follows the week before it, so the weeks are not independent.
 */
export type SameWeeks = {
  readonly pairs: number
  readonly higher: number
  readonly same: number
  readonly lower: number
  readonly now: Distribution
  readonly before: Distribution
  readonly medianNow: Median | null
  readonly medianBefore: Median | null
  /** Left out: assessed in one of the years, in none, and weeks that one of the years does not have. */
  readonly onlyNow: number
  readonly onlyBefore: number
  readonly neither: number
  readonly withoutCounterpart: number
}

/** @param before the set that the earlier year is taken from, of the same origin; often the same set */
export function compareYears<Of extends Origin>(
  now: { readonly assessments: AssessmentSet<Of>; readonly year: number },
  before: { readonly assessments: AssessmentSet<NoInfer<Of>>; readonly year: number },
  areas: readonly SituationArea[],
): YearComparison<Of> {
  // What the types forbid and a cast would allow.
  if (now.assessments.origin !== before.assessments.origin)
    throw new RangeError(`${now.assessments.origin} beside ${before.assessments.origin}`)
  const last = Math.max(weeksInYear(now.year), weeksInYear(before.year))
  const rows = areas.map((area) => {
    const pairs = Array.from({ length: last }, (_, index) => ({
      number: index + 1,
      now: sideOf(now.assessments, area.id, now.year, index + 1),
      before: sideOf(before.assessments, area.id, before.year, index + 1),
    }))
    return { area, pairs, total: sameWeeks(pairs) }
  })
  return {
    origin: now.assessments.origin,
    year: now.year,
    before: before.year,
    rows,
    total: sameWeeks(rows.flatMap(({ pairs }) => pairs)),
  }
}

function sideOf<Of extends Origin>(
  assessments: AssessmentSet<Of>,
  area: string,
  year: number,
  number: number,
): WeekSide<Of> {
  const week = isoWeek(year, number)
  if (week === null) return { kind: 'finns inte' }
  const assessment = assessmentAt(assessments, area, week)
  return assessment ? { kind: 'bedömd', assessment } : { kind: 'ingen bedömning', week }
}

function sameWeeks(pairs: readonly WeekPair<Origin>[]): SameWeeks {
  const both: { readonly now: Assessment; readonly before: Assessment }[] = []
  const left = { onlyNow: 0, onlyBefore: 0, neither: 0, withoutCounterpart: 0 }
  for (const { now, before } of pairs) {
    if (now.kind === 'finns inte' || before.kind === 'finns inte') left.withoutCounterpart += 1
    else if (now.kind === 'bedömd' && before.kind === 'bedömd')
      both.push({ now: now.assessment, before: before.assessment })
    else if (now.kind === 'bedömd') left.onlyNow += 1
    else if (before.kind === 'bedömd') left.onlyBefore += 1
    else left.neither += 1
  }
  const now = distributionOf(both.map((pair) => pair.now))
  const before = distributionOf(both.map((pair) => pair.before))
  const steps = both.map((pair) => Math.sign(pair.now.level - pair.before.level))
  const countOf = (step: number) => steps.filter((one) => one === step).length
  return {
    pairs: both.length,
    higher: countOf(1),
    same: countOf(0),
    lower: countOf(-1),
    now,
    before,
    medianNow: medianOf(now),
    medianBefore: medianOf(before),
    ...left,
  }
}
