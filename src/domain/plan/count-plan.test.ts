import { describe, expect, it } from 'vitest'
import { shippedPlan as plan } from '../../../tests/builders/shipped-plan'
import { countPlan } from './count-plan'

describe('countPlan', () => {
  it('finds as many filled cells as the document states, and more parts than cells', () => {
    expect(countPlan(plan)).toEqual([
      { area: 'unga', rows: 2, causes: { cells: 2, parts: 3 }, actions: { cells: 2, parts: 4 } },
      { area: 'platser', rows: 18, causes: { cells: 18, parts: 50 }, actions: { cells: 18, parts: 42 } },
      { area: 'system', rows: 1, causes: { cells: 1, parts: 4 }, actions: { cells: 1, parts: 7 } },
      { area: 'brottsoffer', rows: 8, causes: { cells: 8, parts: 11 }, actions: { cells: 8, parts: 17 } },
      { area: 'kriminella', rows: 3, causes: { cells: 3, parts: 3 }, actions: { cells: 3, parts: 3 } },
    ])
    for (const { area, causes, actions, rows } of countPlan(plan)) {
      const stated = plan.areas.find((one) => one.id === area)?.stated
      expect({ problems: rows, causes: causes.cells, actions: actions.cells }).toEqual(stated)
    }
  })

  it('counts an area without rows as zero, and a blank cell as none', () => {
    expect(countPlan({ ...plan, rows: [] })[0]).toMatchObject({ rows: 0, causes: { cells: 0, parts: 0 } })
    const rows = plan.rows.map((row) => ({ ...row, cells: { ...row.cells, cause: ' ' }, causes: [] }))
    expect(countPlan({ ...plan, rows })[0]).toMatchObject({ rows: 2, causes: { cells: 0, parts: 0 } })
  })
})
