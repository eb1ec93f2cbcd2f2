import { dayNumber, dayOfMinutes, minutesInDay, type WallMinutes } from './wall-clock'

/** Minutes since 2000-01-01 00:00 UTC. */
export type UtcMinutes = number

/** The clock on the wall in one zone, with the hours that summer time skips and doubles. */
export type ZoneClock = {
  readonly wallOf: (utc: UtcMinutes) => WallMinutes
  /** `skipped`: no clock ever showed it; `doubled`: the clock showed it twice. */
  readonly standing: (wall: WallMinutes) => 'plain' | 'skipped' | 'doubled'
}

/** When the wall clock was moved, and from and to how many minutes ahead of UTC. */
type Change = { readonly utc: UtcMinutes; readonly before: number; readonly after: number }

/** A calendar year, and how far ahead of UTC the clock is when it begins. */
type Year = {
  readonly first: number
  readonly end: number
  readonly start: number
  readonly changes: readonly Change[]
}

/**
 * A zone's rules are asked of the platform once a year that is met, and then by table: asking for each time costs a
 * thousand times more.
 * @param zone a name of the IANA database, "Europe/Stockholm"
 * @returns null when the platform does not know the zone
 */
export function createZoneClock(zone: string): ZoneClock | null {
  const offset = offsetIn(zone)
  if (!offset) return null
  const years = new Map<number, Year>()
  let latest: Year = { first: 0, end: 0, start: 0, changes: [] }

  function yearOf(minutes: number): Year {
    if (minutes >= latest.first && minutes < latest.end) return latest
    const year = yearOfDay(dayOfMinutes(minutes))
    latest = years.get(year) ?? rulesOf(year)
    years.set(year, latest)
    return latest
  }

  // Asked of minutes on the wall and in UTC alike: within a day of the year's edge no clock is moved.
  function rulesOf(year: number): Year {
    const first = (dayNumber(`${year}-01-01`) ?? 0) * minutesInDay
    const end = (dayNumber(`${year + 1}-01-01`) ?? 0) * minutesInDay
    return { first, end, start: offset?.(first) ?? 0, changes: changesBetween(first, end, offset) }
  }

  return {
    wallOf: (utc) => {
      if (!inCalendar(utc)) return utc
      const { start, changes } = yearOf(utc)
      let ahead = start
      for (const change of changes) if (utc >= change.utc) ahead = change.after
      return utc + ahead
    },
    standing: (wall) => {
      if (!inCalendar(wall)) return 'plain'
      for (const { utc, before, after } of yearOf(wall).changes) {
        if (after > before && wall >= utc + before && wall < utc + after) return 'skipped'
        if (after < before && wall >= utc + after && wall < utc + before) return 'doubled'
      }
      return 'plain'
    },
  }
}

/** The calendar year of a day counted from 2000-01-01; without a text, since rows may leap from year to year. */
function yearOfDay(day: number): number {
  const since = day + 730_425
  const era = Math.floor(since / 146_097)
  const left = since - era * 146_097
  const yearOfEra = Math.floor(
    (left - Math.floor(left / 1460) + Math.floor(left / 36_524) - Math.floor(left / 146_096)) / 365,
  )
  const dayOfYear = left - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  // The days are counted from 1 March, so that the last 59 or 60 belong to the next year.
  return era * 400 + yearOfEra + (dayOfYear >= 306 ? 1 : 0)
}

/** Years with four digits; before and after, no zone has rules worth the name. */
const firstMinute = -2000 * 365.2425 * minutesInDay
const lastMinute = 7999 * 365 * minutesInDay
const inCalendar = (minutes: number) => minutes > firstMinute && minutes < lastMinute

function changesBetween(
  first: UtcMinutes,
  last: UtcMinutes,
  offset: ((utc: UtcMinutes) => number) | null,
): readonly Change[] {
  if (!offset) return []
  const changes: Change[] = []
  const step = 14 * minutesInDay
  for (let from = first; from < last; from += step) {
    const to = Math.min(last, from + step)
    const [before, after] = [offset(from), offset(to)]
    if (before === after) continue
    let [low, high] = [from, to]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (offset(middle) === before) low = middle
      else high = middle
    }
    changes.push({ utc: high, before, after })
  }
  return changes
}

const epoch = Date.UTC(2000, 0, 1)

/** How many minutes the wall clock is ahead of UTC. */
function offsetIn(zone: string): ((utc: UtcMinutes) => number) | null {
  try {
    const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn-hc-h23', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    return (utc) => {
      const parts = new Map(
        format.formatToParts(new Date(epoch + utc * 60_000)).map(({ type, value }) => [type, Number(value)]),
      )
      const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
      const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
      return Math.round((wall - epoch) / 60_000) - utc
    }
  } catch {
    return null
  }
}
