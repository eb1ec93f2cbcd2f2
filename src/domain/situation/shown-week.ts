import { type IsoWeek, yearOf } from '../time/iso-week'
import { type Assessment, assessmentAt, type Origin } from './assessment'
import { type Situation, shownInYear } from './situation'
import { coveredInWeek } from './year-grid'

/** One week as the map shows it: of one origin, never both. */
export type ShownWeek = {
  readonly week: IsoWeek
  readonly invented: boolean
  /** By id of the map's area; null: ingen bedömning. */
  readonly covered: ReadonlyMap<string, Assessment<Origin> | null>
  /** Names of the situation's areas at level 4 or 5. */
  readonly grave: readonly string[]
}

/** The week that was asked for; else the latest that somebody assessed, or the example's last. null: there is none. */
export function shownWeek(situation: Situation, asked: IsoWeek | null): ShownWeek | null {
  const week = asked ?? latestWeek(situation)
  if (week === null) return null
  const set = shownInYear(situation, yearOf(week))
  const areas = situation.areas.filter(({ id, retired }) => retired === null || set.byKey.has(`${id}/${week}`))
  return {
    week,
    invented: set.origin === 'exempel',
    covered: set.origin === 'exempel' ? coveredInWeek(set, areas, week) : coveredInWeek<Origin>(set, areas, week),
    grave: areas.flatMap(({ id, name }) => {
      const assessment = assessmentAt<Origin>(set, id, week)
      return assessment && assessment.level >= 4 ? [name] : []
    }),
  }
}

function latestWeek({ own, examples }: Situation): IsoWeek | null {
  const weeks = [...own.byKey.values()].map(({ week }) => week)
  const invented = examples.flatMap(({ assessments }) => [...assessments.byKey.values()].map(({ week }) => week))
  return (weeks.length > 0 ? weeks : invented).reduce<IsoWeek | null>(
    (latest, week) => (latest === null || week > latest ? week : latest),
    null,
  )
}
