import { dateInWeek, type IsoWeek } from '../../domain/time/iso-week'
import { useLanguage } from '../../i18n/language'

type Month = { readonly name: string; readonly first: number; readonly last: number }

/** The weeks of each month, by their Thursdays: columns from 0, both with. */
export function useMonths(weeks: readonly IsoWeek[]): readonly Month[] {
  const format = new Intl.DateTimeFormat(useLanguage(), { month: 'short', timeZone: 'UTC' })
  const months: Month[] = []
  for (const [index, week] of weeks.entries()) {
    const name = format.format(new Date(`${dateInWeek(week, 4)}T00:00Z`)).replace('.', '')
    const latest = months.at(-1)
    if (latest?.name === name) months[months.length - 1] = { ...latest, last: index }
    else months.push({ name, first: index, last: index })
  }
  return months
}
