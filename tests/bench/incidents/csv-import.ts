import Papa from 'papaparse'
import { wallMinutes } from '../../../src/domain/time/wall-clock'
import type { Comparison } from './comparison'
import { delimiter, makeCsvFile, type ReadSet, readCsvFile, tally } from './csv-file'

type Texts = readonly [nr: string, time: string, kind: string, lat: string, lng: string]
type Named = { readonly tid: string; readonly slag: string; readonly latitud: string; readonly longitud: string }

/**
 * Ours gives columns of numbers, each row judged and the account of it written. The others cut the text into cells and no
 * more: what they hold still has to be understood.
 */
export const csvImport: Comparison = {
  title: 'En CSV-fil läses in',
  goal: null,
  rivals: async ({ columns }) => {
    const given = makeCsvFile(columns.count)
    const megabytes = (given.file.size / 1e6).toFixed(0)
    return [
      {
        name: 'Platsbild',
        run: () => readCsvFile(given),
        runs: 5,
        weigh: true,
        read: ({ set }: ReadSet) => {
          const { count, from, kind, positions } = set.columns
          return tally(count, (row) => ({
            kind: set.kinds[kind[row]!]!,
            minutes: from[row]!,
            lng: positions[2 * row]!,
            lat: positions[2 * row + 1]!,
          }))
        },
        note: () => `fil på ${megabytes} MB; tider, lägen och dubbletter prövade`,
      },
      {
        name: 'papaparse, en lista per rad',
        run: async () => Papa.parse<Texts>(await given.file.text(), { delimiter, skipEmptyLines: true }).data.slice(1),
        runs: 3,
        weigh: true,
        read: (rows: readonly Texts[]) =>
          tally(rows.length, (row) => {
            const [, time, kind, lat, lng] = rows[row]!
            return { kind, minutes: minutesOf(time), lat: Number(lat), lng: Number(lng) }
          }),
        note: () => 'cellerna är text',
      },
      {
        name: 'papaparse, ett objekt per rad',
        run: async () =>
          Papa.parse<Named>(await given.file.text(), { delimiter, header: true, skipEmptyLines: true }).data,
        runs: 3,
        weigh: true,
        read: (rows: readonly Named[]) =>
          tally(rows.length, (row) => {
            const { tid, slag, latitud, longitud } = rows[row]!
            return { kind: slag, minutes: minutesOf(tid), lat: Number(latitud), lng: Number(longitud) }
          }),
        note: () => 'cellerna är text',
      },
    ]
  },
}

const minutesOf = (written: string): number => wallMinutes(written.slice(0, 10), written.slice(11)) ?? Number.NaN
