import type { Language } from '../../domain/selection/language'
import { dateInWeek, type IsoWeek, numberOf, yearOf } from '../../domain/time/iso-week'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'

/** "vecka 12 2024" and "18 mars 2024 – 24 mars 2024". */
export function useWeekWords() {
  const { situation } = useTexts()
  const language = useLanguage()
  return {
    title: (week: IsoWeek) => situation.weekTitle(numberOf(week), yearOf(week)),
    days: (week: IsoWeek) => daysOf(week, language),
  }
}

function daysOf(week: IsoWeek, language: Language): string {
  const [first, last] = [dateInWeek(week, 1), dateInWeek(week, 7)]
  const monday = printDate(first, language)
  // "18–24 mars 2024" where both lie in one month.
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${printDate(last, language).trim()}`
  return `${monday} – ${printDate(last, language)}`
}
