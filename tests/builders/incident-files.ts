import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromDegrees, toDegrees } from '../../src/domain/geo/coordinate-system'
import { readCsv } from '../../src/files/csv/read-csv'
import type { IntakeSetting } from '../../src/files/incidents/read-incidents'

const folders = {
  fixture: join(import.meta.dirname, '..', 'fixtures', 'incidents'),
  shipped: join(import.meta.dirname, '..', '..', 'public', 'exempel'),
} as const

/** The one that ships with the app; the others are made for the tests. */
const shipped = 'handelser-exempel.csv'

/** A file among the invented incidents, as the browser gives one. */
export const incidentFile = (name: string): Blob => new Blob([incidentBytes(name)])
export const incidentBytes = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(folders[name === shipped ? 'shipped' : 'fixture'], name)))

export const textFile = (text: string): Blob => new Blob([text])

/** As UTF-16 with a byte order mark, the lowest byte first. */
export function utf16File(text: string): Blob {
  return new Blob([Uint8Array.from([0xff, 0xfe]), new Uint8Array(Buffer.from(text, 'utf16le'))])
}

export const setting: IntakeSetting = {
  bounds: [17.762, 59.343, 17.912, 59.398],
  zone: 'Europe/Stockholm',
  today: '2026-11-28',
}

/** The invented incidents as rows of cells, headers first. */
export async function exampleRows(): Promise<readonly (readonly string[])[]> {
  const read = await readCsv(incidentBytes(shipped))
  if ('refused' in read) throw new Error(read.refused.code)
  return read.table
}

export const csvText = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)}\r\n`).join('')

/** The same rows with their positions in SWEREF 99 TM; what is no position of SWEREF 99 18 00 stays as it is. */
export function inSweref99tm(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const pair = new Float64Array(2)
  return rows.map((cells, index) => {
    if (index === 0) return cells.map((cell) => cell.replace('18 00', 'TM'))
    const [north, east] = [cells[6], cells[7]].map((cell) => Number((cell ?? '').replace(',', '.')))
    if (!north || !east) return cells
    const swapped = north < east
    toDegrees(3011)(swapped ? north : east, swapped ? east : north, pair, 0)
    fromDegrees(3006)(pair[0]!, pair[1]!, pair, 0)
    const [first, second] = swapped ? [pair[0]!, pair[1]!] : [pair[1]!, pair[0]!]
    const written = [first, second].map((metres) => metres.toFixed(6).replace('.', ','))
    return [...cells.slice(0, 6), ...written, ...cells.slice(8)]
  })
}
