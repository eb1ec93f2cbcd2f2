import { type IsoWeek, isoWeek, weekOfDate } from '../time/iso-week'

export type WeekFault =
  | 'week-unreadable'
  /** A number, and nothing says of which year. */
  | 'week-without-year'
  /** "2024-05" may be a month as well. */
  | 'week-or-month'
  /** 0, 54 and the like. */
  | 'week-out-of-range'
  /** Week 53 in a year of 52. */
  | 'week-not-in-year'

export type ReadWeek =
  | { readonly week: IsoWeek }
  | { readonly fault: WeekFault; readonly details: Readonly<Record<string, string | number>> }

/**
 * A week as people write it: "2024-W12", "2024W12", "2024v12", "2024 v. 12", "v. 12", "vecka 12 2024", "12", "202412", or a
 * date within it ("2024-03-18").
 * @param year of a number that stands alone; null: nothing tells
 */
export function readWeek(given: string, year: number | null): ReadWeek {
  const text = given.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  const date = /^(\d{4}-\d\d-\d\d)(?:[t ]00:00(?::00(?:\.0+)?)?)?$/.exec(text)?.[1]
  if (date) {
    const week = weekOfDate(date)
    return week === null ? unreadable : { week }
  }
  if (/^\d{4}-\d\d?$/.test(text)) return { fault: 'week-or-month', details: {} }
  const [, ofYear, number] =
    /^(\d{4}) ?[-/]?(?:w|v\.?|vecka) ?(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)$/.exec(text) ?? []
  if (ofYear !== undefined) return numbered(Number(number), Number(ofYear))
  const [, alone, yearAfter] = /^(?:(?:w|v\.?|vecka) ?)?(\d{1,2})(?:[ ,/-]+(\d{4}))?$/.exec(text) ?? []
  if (alone === undefined) return unreadable
  // "12/2024" and "12-2024" may be months; "v. 12 2024" is not.
  if (yearAfter !== undefined && /^\d/.test(text)) return { fault: 'week-or-month', details: {} }
  return numbered(Number(alone), yearAfter === undefined ? year : Number(yearAfter))
}

const unreadable: ReadWeek = { fault: 'week-unreadable', details: {} }

function numbered(number: number, year: number | null): ReadWeek {
  if (number < 1 || number > 53) return { fault: 'week-out-of-range', details: { number } }
  if (year === null) return { fault: 'week-without-year', details: { number } }
  const week = isoWeek(year, number)
  return week === null ? { fault: 'week-not-in-year', details: { number, year } } : { week }
}
