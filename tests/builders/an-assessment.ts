import { type Assessment, type AssessmentSet, assessmentSet, type Origin } from '../../src/domain/situation/assessment'
import type { Level } from '../../src/domain/situation/levels'
import type { SituationArea } from '../../src/domain/situation/situation'
import { isoWeek } from '../../src/domain/time/iso-week'

export const aSituationArea = (change: Partial<SituationArea> = {}): SituationArea => ({
  id: 'provby',
  name: 'Provby',
  order: 1,
  covers: ['provby-stadsdel'],
  retired: null,
  ...change,
})

export const anAssessment = <Of extends Origin>(
  change: Partial<Assessment<Of>> & { readonly origin: Of },
): Assessment<Of> => ({
  area: 'provby',
  week: '2024-W12',
  level: 2,
  note: '',
  role: 'trygghetssamordnare',
  time: '2024-03-22T09:00:00.000Z',
  contending: [],
  ...change,
})

/**
 * A year in a line: "12.4" is level 1 in week 1, 2 in week 2, none in week 3 and 4 in week 4.
 * @param years by year, then area
 */
export function levelsOf<Of extends Origin>(
  origin: Of,
  years: Readonly<Record<number, Readonly<Record<string, string>>>>,
): AssessmentSet<Of> {
  const assessments = Object.entries(years).flatMap(([year, areas]) =>
    Object.entries(areas).flatMap(([area, line]) =>
      [...line].flatMap((mark, index): readonly Assessment<Of>[] => {
        const week = isoWeek(Number(year), index + 1)
        if (mark === '.') return []
        if (week === null) throw new RangeError(`${year} has no week ${index + 1}`)
        return [anAssessment<Of>({ origin, area, week, level: Number(mark) as Level })]
      }),
    ),
  )
  return assessmentSet(origin, assessments as readonly Assessment<NoInfer<Of>>[])
}
