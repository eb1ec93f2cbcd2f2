import { describe, expect, it } from 'vitest'
import { shippedPlan as plan } from '../../../tests/builders/shipped-plan'
import { coverTriangle } from './triangle'

describe('coverTriangle', () => {
  it('shows that the plan for Hässelby torg leaves the target nearly alone', () => {
    const cover = coverTriangle(plan.rows.filter((row) => row.place === 'hasselby-torg'))
    expect(cover.plats).toHaveLength(8)
    expect(cover.gärningsperson).toHaveLength(12)
    expect(cover.offer).toEqual(['platser-10-a2'])
  })

  it('counts social work for victims on their side', () => {
    const cover = coverTriangle(plan.rows.filter((row) => row.area === 'brottsoffer'))
    expect(cover.gärningsperson).toEqual([])
    expect(cover.offer).toContain('brottsoffer-9-a1')
  })

  it('does not let a reference or a method cover a side', () => {
    const cover = coverTriangle(plan.rows.filter((row) => ['platser-7', 'kriminella-3'].includes(row.id)))
    expect(cover).toEqual({ plats: [], gärningsperson: [], offer: [] })
  })
})
