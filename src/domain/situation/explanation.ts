import type { Citation, LocalText } from '../sources/source'
import { addWeeks, type IsoWeek, weekOfDate, weeksBetween, weeksOfYear } from '../time/iso-week'

/** Something a document tells of a time, to be seen on the time axis beside the levels. It explains none of them. */
export type Explanation = {
  readonly id: string
  readonly label: LocalText
  /** The time as the document has it. */
  readonly period: LocalText
  /** ISO dates between which it is drawn. */
  readonly from: string
  readonly to: string
  /** How the document's words became dates. */
  readonly drawn: LocalText
  /** Ids of the map's areas that the document names; none: the whole borough, or not told. */
  readonly covers: readonly string[]
  readonly citations: readonly Citation[]
}

/** An explanation on a year's axis: columns from 0, both with. */
export type OnAxis = {
  readonly explanation: Explanation
  readonly first: number
  readonly last: number
  /** 0 is the topmost line; explanations of the same weeks lie on lines of their own. */
  readonly line: number
}

/** What of the explanations falls in the year, earliest first. */
export function explanationsOnAxis(explanations: readonly Explanation[], year: number): readonly OnAxis[] {
  const weeks = weeksOfYear(year)
  const [start, end] = [weeks[0] as IsoWeek, weeks.at(-1) as IsoWeek]
  const placed: OnAxis[] = []
  const within = explanations.flatMap((explanation) => {
    const [from, to] = [weekOfDate(explanation.from), weekOfDate(explanation.to)]
    if (from === null || to === null || to < start || from > end) return []
    // 31 December may lie in next year's first week: a year that only its last days touch is not that year's matter.
    if (from < start && weeksBetween(start, to) < 1 && explanation.to.slice(0, 4) !== String(year)) return []
    return [{ explanation, from: from < start ? start : from, to: to > end ? end : to }]
  })
  for (const { explanation, from, to } of within.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const [first, last] = [weeksBetween(start, from), weeksBetween(start, to)]
    let line = 0
    while (placed.some((other) => other.line === line && other.first <= last && first <= other.last)) line += 1
    placed.push({ explanation, first, last, line })
  }
  return placed
}

/** Those that are told of a week, and of an area where one is given. */
export function explanationsOf(
  explanations: readonly Explanation[],
  week: IsoWeek,
  covers: readonly string[] | null,
): readonly Explanation[] {
  const next = addWeeks(week, 1)
  return explanations.filter((one) => {
    const [from, to] = [weekOfDate(one.from), weekOfDate(one.to)]
    const inTime = from !== null && to !== null && from < next && to >= week
    return inTime && (covers === null || one.covers.length === 0 || one.covers.some((id) => covers.includes(id)))
  })
}
