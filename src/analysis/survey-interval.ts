import { fewestAnswers, shownResult } from '../domain/survey/shown-result'
import { groupKey, type SurveyResult } from '../domain/survey/survey-result'
import { areaAgainstCity, type Counted, differenceInterval, wilsonInterval } from './proportions'
import type { Confidence } from './statistics/normal'

/** Per cent, or percentage points. */
export type PercentInterval = { readonly low: number; readonly high: number }
export type PercentDifference = PercentInterval & { readonly difference: number }

export type NoInterval =
  | 'antal svar okänt'
  | 'för få svar'
  | 'uppgift saknas'
  /** Two questions, groups or years where the same was needed; or years that share answers. */
  | 'inte jämförbara'

export type Answer<Value> =
  | { readonly known: true; readonly value: Value }
  | { readonly known: false; readonly why: NoInterval }

/**
 * What a published share may stand for, by Wilson's interval. The count is the share times n: published shares are rounded,
 * and the interval is that of the rounded one.
 */
export function resultInterval(
  result: SurveyResult,
  { least = fewestAnswers, confidence = 95 }: { readonly least?: number; readonly confidence?: Confidence } = {},
): Answer<PercentInterval> {
  const counted = countedOf(result, least)
  return counted.known ? given(wilsonInterval(counted.value, confidence), inPercent) : counted
}

/** An area against the city it is part of, in percentage points: see `areaAgainstCity`. Same question, years and group. */
export function resultAgainstCity(
  area: SurveyResult,
  city: SurveyResult,
  { least = fewestAnswers, confidence = 95 }: { readonly least?: number; readonly confidence?: Confidence } = {},
): Answer<PercentDifference> {
  if (!isSame(area, city) || String(area.years) !== String(city.years)) return { known: false, why: 'inte jämförbara' }
  return compared(area, city, least, (a, b) => areaAgainstCity(a, b, confidence))
}

/** One area in two periods, in percentage points, later minus earlier. Periods that share a year share answers. */
export function resultAgainstEarlier(
  later: SurveyResult,
  earlier: SurveyResult,
  { least = fewestAnswers, confidence = 95 }: { readonly least?: number; readonly confidence?: Confidence } = {},
): Answer<PercentDifference> {
  const apart = later.area === earlier.area && !later.years.some((year) => earlier.years.includes(year))
  if (!isSame(later, earlier) || !apart) return { known: false, why: 'inte jämförbara' }
  return compared(later, earlier, least, (a, b) => differenceInterval(a, b, confidence))
}

function compared(
  a: SurveyResult,
  b: SurveyResult,
  least: number,
  difference: (a: Counted, b: Counted) => PercentDifference | null,
): Answer<PercentDifference> {
  const [first, second] = [countedOf(a, least), countedOf(b, least)]
  if (!first.known) return first
  if (!second.known) return second
  return given(difference(first.value, second.value), (found) => ({
    ...inPercent(found),
    difference: 100 * found.difference,
  }))
}

function countedOf(result: SurveyResult, least: number): Answer<Counted> {
  const shown = shownResult(result, least)
  if (shown.kind !== 'visas') return { known: false, why: shown.kind }
  return { known: true, value: { count: (shown.percent / 100) * shown.answers, answers: shown.answers } }
}

/** What is no share, or an area with more of something than its city, cannot be held against anything. */
function given<Found, Value>(found: Found | null, value: (found: Found) => Value): Answer<Value> {
  return found === null ? { known: false, why: 'inte jämförbara' } : { known: true, value: value(found) }
}

const inPercent = ({ low, high }: PercentInterval): PercentInterval => ({ low: 100 * low, high: 100 * high })

const isSame = (a: SurveyResult, b: SurveyResult): boolean =>
  a.question === b.question && a.origin === b.origin && groupKey(a.group) === groupKey(b.group)
