import { type IsoWeek, weekOfDate } from './iso-week'

/**
 * The date on the wall where the clock shows a zone's time: at half past eleven in the evening of 31 December in UTC it is
 * 1 January in Stockholm.
 * @param time ISO 8601 with a zone, "2023-12-31T23:30:00.000Z"
 * @param zone a name of the IANA database, "Europe/Stockholm"
 * @returns ISO date; null when the time cannot be read or the platform does not know the zone
 */
export function localDate(time: string, zone: string): string | null {
  // Without a zone it would be read in the zone of whatever machine this runs on.
  if (!/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(time)) return null
  const moment = new Date(time)
  const format = formatFor(zone)
  if (!format || Number.isNaN(moment.getTime())) return null
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
}

/** The week in which an event falls where its author is. */
export function localWeek(time: string, zone: string): IsoWeek | null {
  const date = localDate(time, zone)
  return date === null ? null : weekOfDate(date)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs some hundred times what using it does. */
function formatFor(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known) return known
  try {
    const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    formats.set(zone, made)
    return made
  } catch {
    return null
  }
}
