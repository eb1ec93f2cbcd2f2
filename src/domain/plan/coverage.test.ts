import { describe, expect, it } from 'vitest'
import { aPlan, aRow } from '../../../tests/builders/a-row'
import { shippedPlan as plan } from '../../../tests/builders/shipped-plan'
import { actionsByEffect, type Cover, coverageOf } from './coverage'
import { coverTriangle } from './triangle'

const both = ({ rows, actions }: Cover) => [rows.length, actions.length]
const line = (key: string) => {
  const found = coverageOf(plan).find(({ place, area }) => (place ?? area) === key)
  if (!found) throw new Error(`no line for ${key}`)
  return found
}

describe('coverageOf the shipped plan', () => {
  it('has a line for each of the two places and for each area without places', () => {
    expect(coverageOf(plan).map(({ place, area }) => place ?? area)).toEqual([
      'hasselby-torg',
      'maltesholmstorget',
      'unga',
      'system',
      'brottsoffer',
      'kriminella',
    ])
  })

  it('shows that Hässelby torg has one action of communication and none that organises but the inquiry', () => {
    const { kinds } = line('hasselby-torg')
    expect(both(kinds.kommunikation)).toEqual([1, 1])
    expect(both(kinds.organisatorisk)).toEqual([1, 1])
    expect(both(kinds.polisiar)).toEqual([5, 5])
    expect(both(kinds.fysisk)).toEqual([3, 5])
  })

  it('leaves kinds that a place lacks empty', () => {
    expect(both(line('maltesholmstorget').kinds.organisatorisk)).toEqual([0, 0])
    expect(both(line('unga').kinds.fysisk)).toEqual([0, 0])
  })

  it('agrees with the triangle of the rows together', () => {
    for (const { rows, sides } of coverageOf(plan)) {
      const together = coverTriangle(plan.rows.filter(({ id }) => rows.includes(id)))
      for (const side of ['plats', 'gärningsperson', 'offer'] as const)
        expect(sides[side].actions.map(({ id }) => id)).toEqual(together[side])
    }
  })

  it('counts each row and action of the plan in one line', () => {
    const lines = coverageOf(plan)
    expect(lines.flatMap(({ rows }) => rows)).toHaveLength(plan.rows.length)
    expect(lines.flatMap(({ all }) => all.actions)).toHaveLength(plan.rows.flatMap(({ actions }) => actions).length)
  })
})

it('counts only the rows it is given', () => {
  const some = plan.rows.filter(({ area }) => area === 'unga')
  expect(coverageOf(plan, some).map(({ area, rows }) => [area, rows.length])).toEqual([['unga', 2]])
})

it('gives a row without a place a line of its own beside the places of its area', () => {
  const rows = [aRow(), aRow({ id: 'platser-4', place: null })]
  expect(coverageOf(aPlan(rows), rows).map(({ place, area }) => [place, area])).toEqual([
    ['provtorget', null],
    [null, 'platser'],
  ])
})

describe('actionsByEffect', () => {
  const action = (id: string, effect: 'omedelbar' | 'långsiktig' | null) => ({
    ...aRow().actions[0]!,
    id,
    effect,
  })

  it('puts what has effect at once first', () => {
    const rows = [
      aRow({ id: 'platser-3', actions: [action('a', 'långsiktig'), action('b', null)] }),
      aRow({ id: 'platser-4', actions: [action('c', 'omedelbar')] }),
    ]
    const { judged, notJudged } = actionsByEffect(rows)
    expect(judged.map((one) => [one.action.id, one.row.id])).toEqual([
      ['c', 'platser-4'],
      ['a', 'platser-3'],
    ])
    expect(notJudged.actions.map(({ id }) => id)).toEqual(['b'])
    expect(notJudged.rows).toEqual(['platser-3'])
  })

  it('finds nothing judged in the document', () => {
    expect(actionsByEffect(plan.rows).judged).toEqual([])
  })
})
