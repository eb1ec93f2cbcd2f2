import type { AssessmentSet } from '../../domain/situation/assessment'
import { areasShown, type Situation, type SituationArea, shownInYear } from '../../domain/situation/situation'
import { type Grid, yearGrid } from '../../domain/situation/year-grid'
import { type IsoWeek, weekOfDate, weeksOfYear, yearOf } from '../../domain/time/iso-week'
import type { Address } from '../../state/url/address'

/** One year as it is looked at: the users' own, or the example. Never both. */
export type ShownYear = {
  readonly year: number
  readonly set: AssessmentSet<'egen'> | AssessmentSet<'exempel'>
  readonly grid: Grid<'egen'> | Grid<'exempel'>
  readonly areas: readonly SituationArea[]
  readonly invented: boolean
  /** Nothing is assessed in it. */
  readonly empty: boolean
  /** The week that today lies in; later ones are still to come. */
  readonly through: IsoWeek
}

export function shownYear(situation: Situation, year: number, today: string): ShownYear {
  const set = shownInYear(situation, year)
  const weeks = weeksOfYear(year)
  const areas = areasShown(situation.areas, set, weeks)
  const grid = set.origin === 'egen' ? yearGrid(set, areas, year) : yearGrid(set, areas, year)
  return {
    year,
    set,
    grid,
    areas,
    invented: set.origin === 'exempel',
    empty: grid.rows.every(({ cells }) => cells.every(({ assessment }) => assessment === null)),
    through: weekOfDate(today) ?? '9999-W52',
  }
}

/** The year that the address asks for; else the latest with assessments of one's own, the example's, or today's. */
export function yearAsked({ filter, week }: Address, situation: Situation, today: string): number {
  const given = Number(filter.ar?.[0])
  if (Number.isInteger(given) && given >= 1000 && given <= 9999) return given
  if (week) return yearOf(week)
  const own = ownYears(situation)
  return own[0] ?? situation.examples[0]?.year ?? thisYear(today)
}

/** Every year that there is something to see in, and this one and the last; latest first. */
export function yearsToChoose(
  situation: Situation & { readonly explanations: readonly { readonly from: string; readonly to: string }[] },
  today: string,
  asked: number,
): readonly number[] {
  const now = thisYear(today)
  const years = new Set([
    now,
    now - 1,
    asked,
    ...ownYears(situation),
    ...situation.examples.map(({ year }) => year),
    ...situation.explanations.flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number(to.slice(0, 4))]),
  ])
  return [...years].toSorted((a, b) => b - a)
}

const thisYear = (today: string): number => {
  const week = weekOfDate(today)
  return week ? yearOf(week) : Number(today.slice(0, 4))
}

const ownYears = ({ own }: Situation): readonly number[] =>
  [...new Set([...own.byKey.values()].map(({ week }) => yearOf(week)))].toSorted((a, b) => b - a)
