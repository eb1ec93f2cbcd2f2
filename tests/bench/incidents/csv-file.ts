import { seededRandom } from '../../../src/analysis/near-repeat/seeded-random'
import type { IntakeMapping } from '../../../src/domain/incidents/intake/intake-mapping'
import { dateOfDay, type WallMinutes } from '../../../src/domain/time/wall-clock'
import { type ReadIncidents, readIncidents } from '../../../src/files/incidents/read-incidents'

/** Invented incidents as the file that holds them, the same in every run, with what is needed to count them one by one. */
export type CsvFile = {
  readonly file: Blob
  readonly count: number
  readonly minutes: Int32Array
  /** Index in `kindNames`. */
  readonly kind: Uint8Array
}

export type ReadSet = Extract<ReadIncidents, { readonly set: unknown }>

export const firstDay = 8766
export const dayCount = 1096
export const kindNames = Array.from({ length: 12 }, (_, kind) => `Slag ${kind + 1}`)
export const delimiter = ';'

const pieceLetters = 1 << 20

export function makeCsvFile(count: number): CsvFile {
  const random = seededRandom(20261129)
  const dates = Array.from({ length: dayCount }, (_, day) => dateOfDay(firstDay + day))
  const clock = Array.from({ length: 1440 }, (_, minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`)
  const minutes = new Int32Array(count)
  const kind = new Uint8Array(count)
  const pieces: string[] = []
  let text = 'nr;tid;slag;latitud;longitud\r\n'
  for (let row = 0; row < count; row += 1) {
    const day = Math.floor(random() * dayCount)
    const minute = Math.floor(random() * 1440)
    const named = Math.floor(random() ** 2 * kindNames.length)
    minutes[row] = (firstDay + day) * 1440 + minute
    kind[row] = named
    const place = `${(59.34 + 0.06 * random()).toFixed(6)};${(17.78 + 0.12 * random()).toFixed(6)}`
    text += `${row + 1};${dates[day]} ${clock[minute]};${kindNames[named]};${place}\r\n`
    if (text.length < pieceLetters) continue
    pieces.push(text)
    text = ''
  }
  return { file: new Blob([...pieces, text]), count, minutes, kind }
}

/** As the app reads it, with every check. */
export async function readCsvFile({ file }: CsvFile): Promise<ReadSet> {
  const answer = await readIncidents(file, {
    name: 'handelser.csv',
    mapping,
    setting: { bounds: [17.762, 59.343, 17.912, 59.398], zone: 'Europe/Stockholm', today: '2026-11-28' },
    described: { id: 'bench', status: 'exempel', source: null },
  })
  if ('refused' in answer) throw new Error(`refused: ${answer.refused.code}`)
  return answer
}

const mapping: IntakeMapping = {
  version: 1,
  format: 'csv',
  layout: { encoding: 'utf-8', delimiter, decimalMark: '.', sheet: null, headerRow: 1 },
  roles: ['id', 'from', 'kind', 'north', 'east'],
  position: { system: 4326, order: 'north-east' },
  time: { order: 'day-month', unzoned: 'wall' },
}

export type Tally = {
  readonly rows: number
  /** Rows a kind, as `kindNames`. */
  readonly kinds: readonly number[]
  readonly minutes: number
  /** Millionths of a degree. */
  readonly north: number
  readonly east: number
}

type TalliedRow = {
  readonly kind: string
  readonly minutes: WallMinutes
  readonly lat: number
  readonly lng: number
}

/** What tells whether two have read the same rows. */
export function tally(rows: number, rowAt: (row: number) => TalliedRow): Tally {
  const kinds = new Map(kindNames.map((name) => [name, 0]))
  const sums = { minutes: 0, north: 0, east: 0 }
  for (let row = 0; row < rows; row += 1) {
    const { kind, minutes, lat, lng } = rowAt(row)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    sums.minutes += minutes
    sums.north += Math.round(lat * 1e6)
    sums.east += Math.round(lng * 1e6)
  }
  return { rows, kinds: [...kinds.values()], ...sums }
}

const two = (value: number) => String(value).padStart(2, '0')
