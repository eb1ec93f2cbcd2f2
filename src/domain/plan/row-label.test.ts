import { describe, expect, it } from 'vitest'
import { shippedPlan as plan } from '../../../tests/builders/shipped-plan'
import type { PlanRow } from './plan'
import { rowNumber, shortLabel } from './row-label'

describe('shortLabel', () => {
  it.each([
    ['platser-3', 'Ytorna i anslutning till tunnelbanans entré'],
    ['platser-5', 'stora torget, på platsen sker'],
    ['platser-7', 'Köparna- grupp 1 städade'],
    ['platser-10', 'Nyrekryteringar-Rekryteringar av 1215åringar'],
    ['platser-13', 'Parkering till platsen'],
    ['unga-3', 'Operativ kommunikation'],
  ])('%s begins with %j', (id, start) => {
    expect(shortLabel(rowOf(id)).startsWith(start)).toBe(true)
  })

  it('is always the verbatim end of the problem', () => {
    for (const row of plan.rows) {
      expect(row.cells.problem.endsWith(shortLabel(row))).toBe(true)
      expect(shortLabel(row)).not.toBe('')
    }
  })
})

describe('rowNumber', () => {
  it('counts from one within the area', () => {
    expect(rowNumber(plan, rowOf('platser-3'))).toBe(1)
    expect(rowNumber(plan, rowOf('brottsoffer-10'))).toBe(8)
  })
})

function rowOf(id: string): PlanRow {
  const row = plan.rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}
