import { describe, expect, it } from 'vitest'
import { aPlan, aRow } from '../../../tests/builders/a-row'
import { shippedPlan } from '../../../tests/builders/shipped-plan'
import { type ActorList, actorLists, countIn, standingOf } from './actor-list'
import { deadlinesOf } from './deadlines'

const on = (today: string, rows = shippedPlan.rows) => actorLists(shippedPlan, { rows, today })
const listOf = (lists: readonly ActorList[], id: string) => {
  const found = lists.find(({ actor }) => actor?.id === id)
  if (!found) throw new Error(`no list for ${id}`)
  return found
}
const shown = (list: ActorList) =>
  list.standings.map(({ standing, tasks }) => `${standing}: ${tasks.map(({ row }) => row.id).join(' ')}`)

describe('the lists of the shipped plan, late in 2026', () => {
  const lists = on('2026-11-22')

  it('puts what is late at the police district before what falls due across the places', () => {
    expect(shown(listOf(lists, 'lpo-vallingby'))).toEqual([
      'late: unga-3 system-3 brottsoffer-4 brottsoffer-9 brottsoffer-10',
      'soon: platser-14 platser-17 platser-18 platser-19 platser-20',
      'later: platser-3 platser-5 platser-6 platser-8 platser-9 platser-10 platser-11',
    ])
  })

  it('names the actions that name the actor, and the roles that the cell gives it', () => {
    const tasks = listOf(lists, 'mov').standings.flatMap((one) => one.tasks)
    const task = (id: string) => tasks.find(({ row }) => row.id === id)
    expect(task('platser-3')?.actions.map(({ id }) => id)).toEqual(['platser-3-a4'])
    expect(task('platser-3')?.roles).toEqual([])
    expect(task('platser-17')?.actions).toEqual([])
    expect(task('platser-17')?.roles).toEqual(['bjuds in'])
  })

  it('has line work without a day to be late against apart', () => {
    expect(shown(listOf(lists, 'omrade-barn-och-unga'))).toEqual(['undated: kriminella-5'])
  })

  it('counts every row of every actor once', () => {
    for (const list of lists) {
      const ids = list.standings.flatMap(({ tasks }) => tasks.map(({ row }) => row.id))
      expect(new Set(ids).size).toBe(list.count)
    }
    expect(countIn(listOf(lists, 'trafikkontoret'), 'soon')).toBe(5)
    expect(countIn(listOf(lists, 'trafikkontoret'), 'closed')).toBe(0)
  })
})

it('moves a place’s rows to late when its year has gone by', () => {
  expect(shown(listOf(on('2027-01-01'), 'trafikkontoret'))[0]).toMatch(/^late: platser-12 /)
})

it('follows the rows it is given', () => {
  const lists = on(
    '2026-11-22',
    shippedPlan.rows.filter(({ id }) => id === 'kriminella-4'),
  )
  expect(lists.map(({ actor, count }) => [actor?.id, count])).toEqual([['trefas', 1]])
})

it('keeps the rows that name nobody in a list of their own, last', () => {
  const nobody = aRow({ id: 'platser-4', actors: [], actions: [] })
  const lists = actorLists(aPlan([nobody, aRow()]), { rows: [nobody, aRow()], today: '2025-01-01' })
  expect(lists.map(({ actor, count }) => [actor?.id ?? null, count])).toEqual([
    ['trafikkontoret', 1],
    [null, 1],
  ])
})

it('has a done row closed, unless its goal is still to be met', () => {
  const at = { today: '2026-11-22', planYear: 2025 }
  const standing = (row: ReturnType<typeof aRow>) => standingOf(row, deadlinesOf(row, at))
  expect(standing(aRow({ status: 'klar' }))).toBe('closed')
  expect(standing(aRow({ status: 'klar', cells: { ...aRow().cells, when: 'Linjeverksamhet' } }))).toBe('closed')
  expect(standing(aRow({ status: 'avbruten', cells: { ...aRow().cells, when: '2024 Mål: tryggt 2025' } }))).toBe('late')
})
