import { describe, expect, it } from 'vitest'
import { aPlan, aRow } from '../../../tests/builders/a-row'
import { shippedPlan as plan } from '../../../tests/builders/shipped-plan'
import { filterRows } from './filter-rows'
import type { Plan } from './plan'

describe('filterRows', () => {
  it('keeps all rows when nothing is asked', () => {
    expect(filterRows(plan, {})).toHaveLength(32)
    expect(filterRows(plan, { areas: [], places: [], actors: [], kinds: [], text: '  ' })).toHaveLength(32)
  })

  it('joins the filters, and takes any value within one', () => {
    expect(filterRows(plan, { areas: ['unga', 'kriminella'] })).toHaveLength(5)
    expect(filterRows(plan, { places: ['hasselby-torg'] })).toHaveLength(9)
    expect(filterRows(plan, { places: ['hasselby-torg'], kinds: ['fysisk'] })).toEqual([
      'platser-3',
      'platser-4',
      'platser-5',
    ])
    expect(filterRows(plan, { areas: ['unga'], places: ['hasselby-torg'] })).toEqual([])
  })

  it('finds an actor named by the row or only by an action', () => {
    expect(filterRows(plan, { actors: ['kyrkan'] })).toEqual(['platser-17'])
    expect(filterRows(plan, { actors: ['skolkuratorer'] })).toEqual(['platser-18', 'platser-19'])
  })

  it('searches cells and actor names without regard to case and diacritics', () => {
    expect(filterRows(plan, { text: 'trafikkont' })).toEqual([
      'platser-3',
      'platser-4',
      'platser-5',
      'platser-12',
      'platser-13',
      'platser-14',
      'platser-15',
      'platser-20',
    ])
    expect(filterRows(plan, { text: 'cykelparkering' })).toEqual(['platser-4'])
    expect(filterRows(plan, { text: 'cykelparkering Trefas' })).toEqual([])
    expect(filterRows(plan, { text: 'Foraldramoten  skola' })).toEqual(['unga-3'])
    expect(filterRows(withProblem('Råcksta torg'), { text: 'racksta' })).toEqual(['unga-3'])
  })

  it('finds the rows of no place, and those that name nobody', () => {
    expect(filterRows(plan, { places: [null] })).toHaveLength(14)
    expect(filterRows(plan, { places: [null, 'hasselby-torg'] })).toHaveLength(23)
    expect(filterRows(plan, { actors: [null] })).toEqual([])
    const nobody = aRow({ id: 'platser-4', actors: [], actions: [] })
    expect(filterRows(aPlan([aRow(), nobody]), { actors: [null] })).toEqual(['platser-4'])
  })

  it('finds rows by the side of the problem triangle, and by how soon an action has effect', () => {
    expect(filterRows(plan, { places: ['hasselby-torg'], sides: ['offer'] })).toEqual(['platser-10'])
    expect(filterRows(plan, { effects: ['omedelbar'] })).toEqual([])
    expect(filterRows(plan, { effects: [null] })).toHaveLength(32)
  })
})

function withProblem(problem: string): Plan {
  const rows = plan.rows.map((row) => (row.id === 'unga-3' ? { ...row, cells: { ...row.cells, problem } } : row))
  return { ...plan, rows }
}
