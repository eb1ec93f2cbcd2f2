import { bandwidthLimits } from '../../domain/incidents/bandwidth-limits'
import { type HourSpan, hourSpans, hoursOfSpans } from '../../domain/incidents/hour-spans'
import type { DayRange } from '../../domain/incidents/incident-filter'
import type { Position } from '../../domain/places/place'
import { problem } from '../../domain/problems/problem'
import { dayNumber } from '../../domain/time/wall-clock'
import type { Codec } from './codec'

/** A place by its id, and how far from it. Where it lies is the material's to say. */
export type Near = { readonly place: string; readonly metres: number }

/** How the map draws what passes: `punkter`, `sexhorningar`, `tathet`, `stadsdelar`. */
export const drawings = ['punkter', 'sexhorningar', 'tathet', 'stadsdelar'] as const
export type DrawnAs = (typeof drawings)[number]

/** `period=2024-01-01..2024-11-30`: first and last day, both within. */
export const periodCodec: Codec<DayRange | null> = {
  key: 'period',
  fallback: null,
  parse(raw) {
    const [first = '', last = '', ...more] = raw.split('..')
    const [from, to] = [dayNumber(first), dayNumber(last)]
    return from !== null && to !== null && from <= to && more.length === 0
      ? { value: { first, last } }
      : { problem: problem('bad-date', 'period', { given: raw }) }
  },
  print: (value) => value && `${value.first}..${value.last}`,
}

const weekdays = ['man', 'tis', 'ons', 'tor', 'fre', 'lor', 'son'] as const
type Weekday = (typeof weekdays)[number]
const spanPattern = new RegExp(`^(${weekdays.join('|')})(?:-(${weekdays.join('|')}))?(\\d\\d?)-(\\d\\d?)$`)

/** `timmar=fre18-24,lor-son0-6`: hours of the week, day by day. */
export const hoursCodec: Codec<readonly number[] | null> = {
  key: 'timmar',
  fallback: null,
  parse(raw) {
    const spans: HourSpan[] = []
    for (const part of raw.split(',')) {
      const span = readSpan(part)
      if (!span) return { problem: problem('bad-hours', 'timmar', { given: part || raw }) }
      spans.push(span)
    }
    return { value: hoursOfSpans(spans) }
  },
  print(hours) {
    if (!hours || hours.length === 0) return null
    return hourSpans(hours)
      .map(({ firstDay, lastDay, fromHour, toHour }) => {
        const to = lastDay > firstDay ? `-${weekdays[lastDay]}` : ''
        return `${weekdays[firstDay]}${to}${fromHour}-${toHour}`
      })
      .join(',')
  },
}

function readSpan(text: string): HourSpan | null {
  const match = spanPattern.exec(text)
  if (!match) return null
  const [, first, last = first, from, to] = match
  const [firstDay, lastDay] = [first, last].map((day) => weekdays.indexOf(day as Weekday)) as [number, number]
  const span = { firstDay, lastDay, fromHour: Number(from), toHour: Number(to) }
  return firstDay <= lastDay && span.fromHour < span.toHour && span.toHour <= 24 ? span : null
}

/** `slag=Narkotikabrott,Rån`: names of kinds as the set has them; `-` is the kind without a name. */
export const kindsCodec = namesCodec('slag')

/** `stadsdel=hasselby-gard,utanfor`: ids of districts, and what lies in none of them. */
export const districtsCodec: Codec<readonly string[] | null> = {
  key: 'stadsdel',
  fallback: null,
  parse(raw) {
    const ids = raw.split(',')
    return ids.every((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      ? { value: [...new Set(ids)].map((id) => (id === outsideWord ? 'outside' : id)) }
      : { problem: problem('unknown-area', 'stadsdel', { given: raw }) }
  },
  print: (ids) => (ids && ids.length > 0 ? ids.map((id) => (id === 'outside' ? outsideWord : id)).join(',') : null),
}
const outsideWord = 'utanfor'

/** `nara=hasselby-torg.150`: within so many metres of a place. */
export const nearCodec = placeAndMetres('nara')

/** `jamforelse=vallingby-centrum.500`: what an action is held against; absent: the rest of the districts. */
export const comparisonCodec = placeAndMetres('jamforelse')

/** As many corners as an address can bear. */
export const mostCorners = 200

/** `ring=17.84320/59.36700_17.84400/59.36680_…`: a drawn ring, not closed, five decimals (about a metre). */
export const ringCodec: Codec<readonly Position[] | null> = {
  key: 'ring',
  fallback: null,
  parse(raw) {
    const corners = raw.split('_').map(readCorner)
    const ring = corners.filter((corner) => corner !== null)
    return ring.length === corners.length && ring.length >= 3 && ring.length <= mostCorners
      ? { value: ring }
      : { problem: problem('bad-ring', 'ring', { given: raw.slice(0, 60) }) }
  },
  print: (ring) =>
    ring && ring.length >= 3 ? ring.map(([lng, lat]) => `${fixed(lng)}/${fixed(lat)}`).join('_') : null,
}

function readCorner(text: string): Position | null {
  const match = /^(-?\d{1,3}(?:\.\d{1,12})?)\/(-?\d{1,2}(?:\.\d{1,12})?)$/.exec(text)
  if (!match) return null
  const [lng, lat] = [Number(match[1]), Number(match[2])]
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 85 ? [lng, lat] : null
}

/** Adding 0 turns -0 into 0. */
const fixed = (degrees: number): string => (Number(degrees.toFixed(5)) + 0).toFixed(5)

/** `tveksamma=utan`: rows with a doubtful time or place are left out. */
export const doubtfulCodec: Codec<'with' | 'without'> = {
  key: 'tveksamma',
  fallback: 'with',
  parse: (raw) =>
    raw === 'utan' ? { value: 'without' } : { problem: problem('wrong-shape', 'tveksamma', { given: raw }) },
  print: (value) => (value === 'without' ? 'utan' : null),
}

/** `ritat=tathet`; absent lets the number that passes decide. */
export const drawnAsCodec: Codec<DrawnAs | null> = {
  key: 'ritat',
  fallback: null,
  parse(raw) {
    const value = drawings.find((one) => one === raw)
    return value ? { value } : { problem: problem('wrong-shape', 'ritat', { given: raw }) }
  },
  print: (value) => value,
}

/** `bredd=300`: the density's bandwidth in metres. */
export const bandwidthCodec: Codec<number | null> = {
  key: 'bredd',
  fallback: null,
  parse(raw) {
    const metres = /^\d{2,4}$/.test(raw) ? Number(raw) : 0
    return metres >= bandwidthLimits.least && metres <= bandwidthLimits.most
      ? { value: metres }
      : { problem: problem('bad-number', 'bredd', { given: raw }) }
  },
  print: (metres) => (metres === null ? null : String(metres)),
}

function placeAndMetres(key: string): Codec<Near | null> {
  return {
    key,
    fallback: null,
    parse(raw) {
      const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([1-9]\d{0,4})$/.exec(raw)
      return match?.[1]
        ? { value: { place: match[1], metres: Number(match[2]) } }
        : { problem: problem('wrong-shape', key, { given: raw }) }
    },
    print: (near) => near && `${near.place}.${near.metres}`,
  }
}

function namesCodec(key: string): Codec<readonly string[] | null> {
  return {
    key,
    fallback: null,
    parse: (raw) => ({ value: [...new Set(raw.split(',').map(readName))] }),
    print: (names) => (names && names.length > 0 ? names.map(printName).join(',') : null),
  }
}

/** Only what parts names and what marks it is escaped, so that the address is read as it is said. */
function printName(name: string): string {
  if (name === '') return '-'
  if (name === '-') return '%2D'
  // Half a character, as a cut text can leave it, does not survive the address bar.
  return name
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('%', '%25')
    .replaceAll(',', '%2C')
}

const readName = (text: string): string =>
  text === '-' ? '' : text.replaceAll('%2C', ',').replaceAll('%2D', '-').replaceAll('%25', '%')
