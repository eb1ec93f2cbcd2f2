import { groupKey } from '../../domain/survey/survey-result'
import { changeAddress, useAddress } from '../../state/url/use-address'
import type { Selection } from './area-rows'
import type { Period } from './choices'

/** Which filters of the address hold a question and its years. */
export type EndNames = { readonly question: string; readonly years: string }

export type SelectionChoice = {
  readonly period: Period
  readonly selection: Selection
  readonly choosePeriod: (period: Period) => void
  readonly chooseGroup: (key: string) => void
}

/** What the address asks to see; what it asks for and nobody has gives way to the fallback. */
export function useSelection(
  periods: readonly Period[],
  names: EndNames = { question: 'fraga', years: 'ar' },
  fallback: Period | undefined = periods[0],
): SelectionChoice | null {
  const { filter } = useAddress().address
  const [question] = filter[names.question] ?? []
  const years = filter[names.years]?.join()
  const ofQuestion = periods.filter((one) => one.question === question)
  const period = ofQuestion.find((one) => one.years.join() === years) ?? ofQuestion[0] ?? fallback
  if (!period) return null
  const group = period.groups.find((one) => groupKey(one) === filter.grupp?.[0]) ?? period.groups[0] ?? { kind: 'alla' }
  return {
    period,
    selection: { question: period.question, years: period.years, group },
    choosePeriod: (chosen) =>
      changeAddress({
        filter: { ...filter, [names.question]: [chosen.question], [names.years]: chosen.years.map(String) },
      }),
    chooseGroup: (key) => changeAddress({ filter: { ...filter, grupp: [key] } }),
  }
}
