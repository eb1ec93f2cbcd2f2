import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { shippedPlaces } from '../../../../tests/builders/shipped-places'
import { shippedPlan } from '../../../../tests/builders/shipped-plan'
import { checkPlan } from './check-plan'

const workbook = join(import.meta.dirname, '../../../../../shared/samples/atgardsplan-2025.xlsx')

test.skipIf(!existsSync(workbook))('the official that the workbook names is found, and nobody else is', () => {
  const read = sheetTexts()
  const rows = shippedPlan.rows.map((row) => {
    const [kept] = row.redactions
    if (kept === undefined) return row
    const [start = '', end = ''] = row.cells[kept.column].split(kept.shown)
    const cell = read.find((text) => text.startsWith(start) && text.endsWith(end)) ?? ''
    return { ...row, cells: { ...row.cells, [kept.column]: cell } }
  })
  const named = checkPlan({ ...shippedPlan, rows }, { places: shippedPlaces(), indicators: [] }).filter(
    ({ rule }) => rule === 'named-person',
  )
  expect(named.map((finding) => [finding.rows, finding.column, finding.details.redacted])).toEqual([
    [['platser-20'], 'who', 0],
  ])
  expect(named[0]?.quote.split(' ')).toHaveLength(2)
  expect(named[0]?.repairs.map(({ to }) => to)).toEqual(['[uppgift borttagen]'])
})

/** The words of every cell of the workbook's sheets, which hold them inline. */
function sheetTexts(): readonly string[] {
  const parts = unzipSync(new Uint8Array(readFileSync(workbook)), {
    filter: ({ name }) => /worksheets\/sheet\d+\.xml$/.test(name),
  })
  return Object.values(parts).flatMap((part) =>
    [...strFromU8(part).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) =>
      text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
    ),
  )
}
