import { type ShownResult, shownResult } from './shown-result'
import { type Group, groupKey, type SurveyResult } from './survey-result'

/** One end of a slope chart: a question in a year, or in years put together. */
export type SlopeEnd = { readonly question: string; readonly years: readonly number[] }

export type SlopePair = {
  readonly area: string
  /** null: no such result. */
  readonly from: SlopePoint | null
  readonly to: SlopePoint | null
  /** Percentage points; null unless both ends are shown. Not made between two questions: they measure different things. */
  readonly difference: number | null
}

export type SlopePoint = { readonly result: SurveyResult; readonly shown: ShownResult }

export type Slope = {
  readonly pairs: readonly SlopePair[]
  /** Years that both ends rest on: the same answers stand on both sides, and the slope is flatter than the change. */
  readonly sharedYears: readonly number[]
  readonly sameQuestion: boolean
}

/** @param least number of answers below which a value is not shown; such an area has no line */
export function slopeOf(given: {
  readonly results: readonly SurveyResult[]
  readonly areas: readonly string[]
  readonly group: Group
  readonly from: SlopeEnd
  readonly to: SlopeEnd
  readonly least?: number
}): Slope {
  const { results, areas, group, from, to, least } = given
  const pointAt = (area: string, end: SlopeEnd): SlopePoint | null => {
    const result = results.find(
      (one) =>
        one.area === area &&
        one.question === end.question &&
        groupKey(one.group) === groupKey(group) &&
        sameYears(one.years, end.years),
    )
    return result ? { result, shown: shownResult(result, least) } : null
  }
  const sameQuestion = from.question === to.question
  const pairs = areas.map((area) => {
    const ends = { from: pointAt(area, from), to: pointAt(area, to) }
    const [first, last] = [percentOf(ends.from), percentOf(ends.to)]
    return { area, ...ends, difference: sameQuestion && first !== null && last !== null ? last - first : null }
  })
  const sharedYears = sameQuestion ? from.years.filter((year) => to.years.includes(year)) : []
  return { pairs, sharedYears, sameQuestion }
}

const percentOf = (point: SlopePoint | null): number | null =>
  point && 'percent' in point.shown ? point.shown.percent : null

const sameYears = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((year, index) => b[index] === year)
