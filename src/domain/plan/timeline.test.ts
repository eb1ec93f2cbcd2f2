import { describe, expect, it } from 'vitest'
import { shippedPlan as plan } from '../../../tests/builders/shipped-plan'
import { timelineOf } from './timeline'

describe('timelineOf', () => {
  const { entries, span } = timelineOf(plan)

  it('spans from the first period to the last goal', () => {
    expect(span).toEqual({ fromYear: 2023, toYear: 2034 })
  })

  it('has one entry per row, earliest first, in the plan’s order where years are equal', () => {
    expect(entries).toHaveLength(32)
    expect(entries.slice(0, 9).map((entry) => entry.rowId)).toEqual(
      [12, 13, 14, 15, 16, 17, 18, 19, 20].map((row) => `platser-${row}`),
    )
    expect(entries[9]?.rowId).toBe('platser-3')
    expect(entries.at(-1)?.rowId).toBe('kriminella-5')
  })

  it('keeps the differing goal years of one place', () => {
    const goals = entries.filter((entry) => /^platser-([3-9]|1[01])$/.test(entry.rowId)).map((entry) => entry.goalYear)
    expect([...new Set(goals)].toSorted()).toEqual([2029, 2030, 2033, 2034])
  })

  it('knows month and line work', () => {
    expect(entries.find((entry) => entry.rowId === 'unga-3')).toMatchObject({
      dueYear: 2025,
      dueMonth: 6,
      ongoing: false,
    })
    expect(entries.find((entry) => entry.rowId === 'kriminella-4')).toMatchObject({ dueYear: null, ongoing: true })
  })

  it('puts a row without a time last and leaves the span alone', () => {
    const rows = plan.rows.map((row) => (row.id === 'unga-3' ? { ...row, cells: { ...row.cells, when: '' } } : row))
    const timeline = timelineOf({ ...plan, rows })
    expect(timeline.entries.at(-1)?.rowId).toBe('unga-3')
    expect(timelineOf({ ...plan, rows: [] }).span).toEqual({ fromYear: 2025, toYear: 2025 })
  })
})
