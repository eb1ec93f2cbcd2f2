import { describe, expect, it } from 'vitest'
import { aRow } from '../../../tests/builders/a-row'
import { shippedPlan } from '../../../tests/builders/shipped-plan'
import { deadlinesOf, pressing } from './deadlines'

const on = (today: string) => ({ today, planYear: 2025 })
const row = (id: string) => shippedPlan.rows.find((one) => one.id === id) ?? aRow()

describe('deadlinesOf the shipped plan, late in 2026', () => {
  it('counts what was to be ready in 2025 as late', () => {
    expect(deadlinesOf(row('unga-3'), on('2026-11-22'))).toEqual([
      { kind: 'ready', date: '2025-06-30', standing: 'late' },
    ])
    expect(deadlinesOf(row('unga-4'), on('2026-11-22'))).toEqual([
      { kind: 'ready', date: '2025-12-31', standing: 'late' },
    ])
  })

  it('lets the period and the goal of Maltesholmstorget fall due at the end of the year', () => {
    expect(deadlinesOf(row('platser-12'), on('2026-11-22'))).toEqual([
      { kind: 'period', date: '2026-12-31', standing: 'soon' },
      { kind: 'goal', date: '2026-12-31', standing: 'soon' },
    ])
  })

  it('has them late on New Year’s Day, and not on New Year’s Eve', () => {
    expect(pressing(deadlinesOf(row('platser-12'), on('2026-12-31')))?.standing).toBe('soon')
    expect(pressing(deadlinesOf(row('platser-12'), on('2027-01-01')))?.standing).toBe('late')
  })

  it('ends running work with the plan’s year only where the cell says the year', () => {
    expect(deadlinesOf(row('brottsoffer-3'), on('2026-11-22'))).toEqual([
      { kind: 'plan-year', date: '2025-12-31', standing: 'late' },
    ])
    expect(deadlinesOf(row('kriminella-3'), on('2026-11-22'))).toEqual([])
  })

  it('finds twelve rows late: two dated, one before summer, eight within the year, and of the places one inquiry', () => {
    const late = shippedPlan.rows.filter((one) => pressing(deadlinesOf(one, on('2026-11-22')))?.standing === 'late')
    expect(late).toHaveLength(2 + 1 + 8 + 1)
    expect(late.filter(({ area }) => area === 'platser').map(({ id }) => id)).toEqual(['platser-6'])
    expect(pressing(deadlinesOf(row('platser-6'), on('2026-11-22')))).toMatchObject({
      kind: 'action',
      date: '2025-12-31',
    })
  })
})

describe('a row that is done', () => {
  it('closes its time but not its goal', () => {
    const done = { ...row('platser-12'), status: 'klar' as const }
    expect(deadlinesOf(done, on('2027-02-01')).map(({ kind, standing }) => [kind, standing])).toEqual([
      ['period', 'closed'],
      ['goal', 'late'],
    ])
  })

  it('presses with what is late before what is closed', () => {
    const done = { ...row('platser-12'), status: 'klar' as const }
    expect(pressing(deadlinesOf(done, on('2027-02-01')))?.kind).toBe('goal')
    expect(pressing([])).toBeNull()
  })
})
