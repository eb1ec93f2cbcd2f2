import { describe, expect, it } from 'vitest'
import { shippedPlan as plan } from '../../../tests/builders/shipped-plan'
import { groupByActor, groupByArea, groupByPlace, type RowGroup } from './group-rows'

describe('groupByArea', () => {
  it('keeps the order of the areas and every row once', () => {
    expect(sizes(groupByArea(plan))).toEqual([
      ['unga', 2],
      ['platser', 18],
      ['system', 1],
      ['brottsoffer', 8],
      ['kriminella', 3],
    ])
  })

  it('leaves out areas of which no row was given', () => {
    expect(sizes(groupByArea(plan, plan.rows.slice(0, 1)))).toEqual([['unga', 1]])
  })
})

describe('groupByPlace', () => {
  it('puts the rows without a place last, under null', () => {
    expect(sizes(groupByPlace(plan))).toEqual([
      ['hasselby-torg', 9],
      ['maltesholmstorget', 9],
      [null, 14],
    ])
  })
})

describe('groupByActor', () => {
  const groups = groupByActor(plan)

  it('gives each actor its own list across places', () => {
    expect(idsOf(groups, 'trafikkontoret')).toEqual([
      'platser-3',
      'platser-4',
      'platser-5',
      'platser-12',
      'platser-13',
      'platser-14',
      'platser-15',
      'platser-20',
    ])
    expect(groups.map((group) => group.key)).toEqual(plan.actors.map((actor) => actor.id))
  })

  it('shows a row once with every role it gives the actor', () => {
    const rows = groups.find((group) => group.key === 'lpo-vallingby')?.rows.filter(({ row }) => row.id === 'platser-8')
    expect(rows?.map((one) => one.roles)).toEqual([['bjuds in', 'ansvarar']])
  })

  it('has no role for an actor that only an action names', () => {
    const rows = groups.find((group) => group.key === 'skolorna')?.rows
    expect(rows?.find(({ row }) => row.id === 'unga-3')?.roles).toEqual([])
  })

  it('puts rows without actors under null', () => {
    const [row] = plan.rows
    if (row === undefined) throw new Error('the plan is empty')
    const bare = { ...row, actors: [], actions: [] }
    expect(sizes(groupByActor(plan, [bare]))).toEqual([[null, 1]])
  })
})

function sizes(groups: readonly RowGroup[]) {
  return groups.map((group) => [group.key, group.rows.length])
}

function idsOf(groups: readonly RowGroup[], key: string) {
  return groups.find((group) => group.key === key)?.rows.map(({ row }) => row.id)
}
