import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedPlan as plan } from '../../../tests/builders/shipped-plan'
import { readWhen } from './read-when'

const nothing = { period: null, due: null, goal: null, ongoing: false, doubtful: [] }

describe('readWhen', () => {
  it.each([
    [
      '2024 2027\nMål: Hässelby torg ska inte vara en ÖDS 2030',
      {
        period: { fromYear: 2024, toYear: 2027 },
        goal: { text: 'Hässelby torg ska inte vara en ÖDS 2030', year: 2030 },
        doubtful: ['lost-dash'],
      },
    ],
    [
      '20232026 Mål: Maltesholmstorget ska inte vara en ÖDS 2026',
      {
        period: { fromYear: 2023, toYear: 2026 },
        goal: { text: 'Maltesholmstorget ska inte vara en ÖDS 2026', year: 2026 },
        doubtful: ['lost-dash'],
      },
    ],
    ['2024–2027', { period: { fromYear: 2024, toYear: 2027 } }],
    ['2024 - 2027', { period: { fromYear: 2024, toYear: 2027 } }],
    ['20272024', { doubtful: ['backwards-period'] }],
    ['jun-25', { due: { year: 2025, month: 6 } }],
    ['jun-27', { due: { year: 2027, month: 6 }, doubtful: ['short-year'] }],
    ['Klart i september 2026', { due: { year: 2026, month: 9 } }],
    ['2025', { due: { year: 2025, month: null } }],
    ['2025-06-30', { due: { year: 2025, month: 6 } }],
    ['Linjeverksamhet', { ongoing: true }],
    ['Under året i linjen', { ongoing: true }],
    ['Under året i linjen, med stöd av utvecklingsenheten.', { ongoing: true }],
    ['Löpande under året.', { ongoing: true }],
    [
      'De riktade APT materialen ska vara framtagna och utkommunicerade innan sommaren.',
      { due: { year: 2025, month: 6 }, doubtful: ['before-summer'] },
    ],
    ['Mål: trygga torg', { goal: { text: 'trygga torg', year: null } }],
    ['När det går', { doubtful: ['unread'] }],
    ['', {}],
  ])('reads %j', (text, expected) => {
    expect(readWhen(text, 2025)).toEqual({ ...nothing, ...expected })
  })

  it('reads a time out of every row of the plan', () => {
    for (const { cells } of plan.rows) expect(readWhen(cells.when, 2025).doubtful).not.toContain('unread')
  })

  it('never throws, and keeps years and months within bounds', { timeout: 60_000 }, () => {
    const pieces = fc.constantFrom(
      '20',
      '2024',
      '2027',
      '-',
      '–',
      ' ',
      '\n',
      'Mål:',
      'jun',
      'linje',
      'innan sommaren',
      '99',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, (cell) => {
        const { period, due, goal, ongoing, doubtful } = readWhen(cell, 2025)
        if (period !== null) expect(period.fromYear).toBeLessThanOrEqual(period.toYear)
        if (due?.month != null) expect(due.month).toBeGreaterThanOrEqual(1)
        if (due !== null) expect(String(due.year)).toMatch(/^20\d\d$/)
        if (goal !== null) expect(cell.replace(/\s+/g, ' ')).toContain(goal.text)
        if (cell.trim() === '') expect({ period, due, goal, ongoing, doubtful }).toEqual(nothing)
      }),
    )
  })
})
