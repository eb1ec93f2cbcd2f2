import { classLimits, classOf } from '../../domain/survey/class-limits'
import type { HeldResult } from '../../domain/survey/imported-surveys'
import { type ShownResult, shownResult } from '../../domain/survey/shown-result'
import { fearClassLimits } from '../../domain/survey/survey'
import { type Group, groupKey, type SurveyResult } from '../../domain/survey/survey-result'
import { allResults } from './choices'
import { cityId, type SurveyArea } from './use-survey'

export type AreaRow = {
  readonly area: SurveyArea
  /** null: no result at all for the area. */
  readonly held: HeldResult | null
  readonly shown: ShownResult
}

export type Selection = {
  readonly question: string
  readonly years: readonly number[]
  readonly group: Group
}

/**
 * One row for each district, and for what else has a result: highest first, those without a value last, in the areas' order.
 * The city stands apart: the others are held against it.
 */
export function areaRows(
  held: readonly HeldResult[],
  areas: readonly SurveyArea[],
  selection: Selection,
): { readonly rows: readonly AreaRow[]; readonly city: AreaRow | null } {
  const chosen = new Map(held.filter(({ result }) => isOf(result, selection)).map((one) => [one.result.area, one]))
  const rows = areas.flatMap((area): AreaRow[] => {
    const found = chosen.get(area.id) ?? null
    if (!found) return area.kind === 'stadsdel' ? [{ area, held: null, shown: { kind: 'uppgift saknas' } }] : []
    return [{ area, held: found, shown: shownResult(found.result) }]
  })
  const places = new Map(rows.map((row, index) => [row, index]))
  const order = (row: AreaRow) => ('percent' in row.shown ? row.shown.percent : -1)
  return {
    rows: rows
      .filter(({ area }) => area.id !== cityId)
      .toSorted((a, b) => order(b) - order(a) || (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    city: rows.find(({ area }) => area.id === cityId) ?? null,
  }
}

export type Classes = {
  readonly limits: readonly number[]
  /** The shipped question's are fixed; others are made from the question's own values. */
  readonly fixed: boolean
}

/** Class limits of a question, the same for all its years, areas and groups; null: it has no value. */
export function classesOf(held: readonly HeldResult[], question: string): Classes | null {
  const own = allResults(held).filter((result) => result.question === question)
  if (own.some(({ origin }) => origin === 'källa')) return { limits: fearClassLimits, fixed: true }
  const values = own.flatMap((result) => {
    const shown = shownResult(result)
    return 'percent' in shown ? [shown.percent] : []
  })
  const limits = classLimits(values)
  return limits && { limits, fixed: false }
}

export const classAt = (shown: ShownResult, classes: Classes | null): number | null =>
  'percent' in shown && classes ? classOf(shown.percent, classes.limits) : null

const isOf = (result: SurveyResult, { question, years, group }: Selection): boolean =>
  result.question === question && String(result.years) === String(years) && groupKey(result.group) === groupKey(group)
