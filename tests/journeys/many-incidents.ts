import { closeSync, openSync, writeSync } from 'node:fs'
import { seededRandom } from '../../src/analysis/near-repeat/seeded-random'

/** Invented rows, the same for a seed, with what is needed to count them one by one. */
export type ManyIncidents = {
  readonly count: number
  /** Days since 1 January 2022, and minutes of that day, by the clock on the wall. */
  readonly day: Uint16Array
  readonly minute: Uint16Array
  /** Index in `kinds`. */
  readonly kind: Uint8Array
}

export const kinds = [
  'Skadegörelse',
  'Narkotikabrott',
  'Stöld',
  'Misshandel',
  'Hot',
  'Rån',
  'Inbrott',
  'Ordningsstörning',
]
const dayCount = 1096
const firstDay = Date.UTC(2022, 0, 1)
const dayLength = 86_400_000

/** Days since 1 January 2022 of an ISO date. */
export const dayOf = (date: string): number => (Date.parse(`${date}T00:00:00Z`) - firstDay) / dayLength
/** 0 is Monday; 1 January 2022 was a Saturday. */
export const weekdayOf = (day: number): number => (day + 5) % 7

/** Writes a CSV file, a piece at a time, and tells what stands in it. */
export function writeManyIncidents(path: string, count: number): ManyIncidents {
  const random = seededRandom(20261128)
  const days = Array.from({ length: dayCount }, (_, day) =>
    new Date(firstDay + day * dayLength).toISOString().slice(0, 10),
  )
  const two = (value: number) => String(value).padStart(2, '0')
  const minutes = Array.from({ length: 1440 }, (_, minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`)
  const rows = { count, day: new Uint16Array(count), minute: new Uint16Array(count), kind: new Uint8Array(count) }
  const file = openSync(path, 'w')
  let text = 'nr;tid;slag;latitud;longitud\r\n'
  for (let row = 0; row < count; row += 1) {
    const day = Math.floor(random() * dayCount)
    // More in the evening than in the morning, as incidents are.
    const minute = Math.floor(Math.sqrt(random()) * 1440)
    const kind = Math.floor(random() ** 2 * kinds.length)
    rows.day[row] = day
    rows.minute[row] = minute
    rows.kind[row] = kind
    // The sum of three is dense in the middle and ends within the district.
    const latitude = 59.35 + 0.04 * ((random() + random() + random()) / 3)
    const longitude = 17.78 + 0.12 * ((random() + random() + random()) / 3)
    text += `${row + 1};${days[day]} ${minutes[minute]};${kinds[kind]};${latitude.toFixed(6)};${longitude.toFixed(6)}\r\n`
    if (text.length < 1 << 20) continue
    writeSync(file, text)
    text = ''
  }
  writeSync(file, text)
  closeSync(file)
  return rows
}

/** One by one. */
export function countWhere(
  rows: ManyIncidents,
  passes: (day: number, minute: number, kind: number) => boolean,
): number {
  let sum = 0
  for (let row = 0; row < rows.count; row += 1)
    if (passes(rows.day[row] as number, rows.minute[row] as number, rows.kind[row] as number)) sum += 1
  return sum
}
