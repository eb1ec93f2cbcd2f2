import type { Language } from '../domain/selection/language'

const locale: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }

/** 76 286 and 27,4 in Swedish; 76,286 and 27.4 in English. */
export function printNumber(value: number, language: Language, digits?: number): string {
  return numberFormat(language, digits ?? 0, digits ?? 2).format(value)
}

/** Whole metres under a kilometre; kilometres with at most two decimals to ten, with at most one above. */
export function printDistance(metres: number, language: Language): string {
  return Math.round(metres) < 1000
    ? printMetres(Math.round(metres), language)
    : `${printNumber(metres / 1000, language, metres < 10_000 ? 2 : 1)} km`
}

/** A distance that one chooses among others: always in metres, so that they are compared at a glance. */
export const printMetres = (metres: number, language: Language): string => `${printNumber(metres, language)} m`

/** Square metres under a hectare, hectares under a square kilometre. */
export function printArea(squareMetres: number, language: Language): string {
  if (squareMetres < 10_000) return `${printNumber(Math.round(squareMetres), language)} m²`
  if (squareMetres < 1_000_000) return `${printNumber(squareMetres / 10_000, language, 1)} ha`
  return `${printNumber(squareMetres / 1_000_000, language, 2)} km²`
}

/** In the decimal units that browsers and operating systems show. */
export function printBytes(bytes: number, language: Language): string {
  if (bytes < 1e6) return `${printNumber(Math.ceil(bytes / 1e3), language)} kB`
  if (bytes < 1e9) return `${printNumber(bytes / 1e6, language, 1)} MB`
  return `${printNumber(bytes / 1e9, language, 1)} GB`
}

/** An ISO date as 22 november 2026; anything else, also a day that does not exist, as the publisher wrote it. */
export function printDate(date: string, language: Language): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00Z`) : null
  if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) return date
  return longDate(language).format(day)
}

/** Days from one ISO date to another as 1 januari–30 november 2024; what both share is said once. */
export function printDays(first: string, last: string, language: Language): string {
  const [from, to] = [first, last].map((date) => new Date(`${date}T00:00Z`)) as [Date, Date]
  if (first === last || Number.isNaN(from.getTime() + to.getTime())) return printDate(first, language)
  return longDate(language).formatRange(from, to)
}

/** The month of an ISO date as mars; English the same way. */
export const printMonth = (date: string, language: Language): string =>
  shortMonth(language).format(new Date(`${date}T00:00Z`))

/** A day within its year as 4 mars; English as 4 Mar. */
export const printShortDay = (date: string, language: Language): string =>
  shortDay(language).format(new Date(`${date}T00:00Z`))

/** A moment as 14.32 in Stockholm; 14:32 in English. */
export function printTime(moment: string, language: Language): string {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return moment
  const printed = clock(language).format(at)
  return language === 'sv' ? printed.replace(':', '.') : printed
}

/** The order of names in Swedish: å, ä, ö last. */
export const bySwedishOrder = new Intl.Collator('sv').compare

const numberFormat = madeOnce(
  (language: Language, least: number, most: number) =>
    new Intl.NumberFormat(locale[language], { minimumFractionDigits: least, maximumFractionDigits: most }),
)
const longDate = dateFormat({ dateStyle: 'long', timeZone: 'UTC' })
const shortMonth = dateFormat({ month: 'short', timeZone: 'UTC' })
const shortDay = dateFormat({ day: 'numeric', month: 'short', timeZone: 'UTC' })
const clock = dateFormat({ timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' })

function dateFormat(options: Intl.DateTimeFormatOptions): (language: Language) => Intl.DateTimeFormat {
  return madeOnce((language: Language) => new Intl.DateTimeFormat(locale[language], options))
}

/** A format takes longer to make than what it prints: each is made once. */
function madeOnce<Given extends readonly unknown[], Made>(make: (...given: Given) => Made): (...given: Given) => Made {
  const made = new Map<string, Made>()
  return (...given) => {
    const name = given.join(' ')
    const known = made.get(name)
    if (known !== undefined) return known
    const fresh = make(...given)
    made.set(name, fresh)
    return fresh
  }
}
