import { useMemo } from 'react'
import type { Language } from '../../domain/selection/language'
import { useLanguage } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { dayInStockholm } from '../../state/today'

export type MomentWords = {
  /** An ISO date or moment as "22 november 2026". */
  readonly day: (moment: string) => string
  /** A moment as "22 november 2026 14.32". */
  readonly dayAndTime: (moment: string) => string
  /** A moment as "14.32". */
  readonly time: (moment: string) => string
}

/** Says when, in the screen's language and Stockholm's time. */
export function useMomentWords(): MomentWords {
  const language = useLanguage()
  return useMemo(() => momentWords(language), [language])
}

export function momentWords(language: Language): MomentWords {
  const clock = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
  })
  const time = (moment: string) => {
    const at = new Date(moment)
    if (Number.isNaN(at.getTime())) return moment
    return language === 'en' ? clock.format(at) : clock.format(at).replace(':', '.')
  }
  const day = (moment: string) => {
    const at = new Date(moment)
    return printDate(moment.includes('T') && !Number.isNaN(at.getTime()) ? dayInStockholm(at) : moment, language)
  }
  return { day, time, dayAndTime: (moment) => `${day(moment)} ${time(moment)}` }
}

/**
 * The last instant before the day begins in Stockholm, ISO 8601 in UTC: what happened later happened on the day or after.
 * @param day ISO date
 */
export function instantBefore(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // Stockholm is one or two hours ahead of UTC; in the hour asked about it is the one whose clock says midnight.
  const start = [2, 1].map((hours) => midnight - hours * 3_600_000).find((at) => dayInStockholm(new Date(at)) === day)
  return new Date((start ?? midnight) - 1).toISOString()
}
