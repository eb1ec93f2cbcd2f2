import { describe, expect, test } from 'vitest'
import { anAssessment, aSituationArea, levelsOf } from '../../../tests/builders/an-assessment'
import { assessmentSet } from './assessment'
import type { TableContext } from './assessment-table'
import { exampleYear } from './example-year'
import { planImport } from './plan-import'
import { readAssessments } from './read-assessments'
import { longTable, wideTable } from './write-tables'
import { yearGrid } from './year-grid'

const context: TableContext = {
  areas: [
    { id: 'racksta', name: 'Råcksta' },
    { id: 'vallingby', name: 'Vällingby' },
  ],
  today: '2024-03-20',
  year: null,
}
const told = (table: readonly (readonly string[])[], change: Partial<TableContext> = {}) => {
  const { form, found, leftOut, faults } = readAssessments(table, { ...context, ...change })
  return {
    form,
    leftOut,
    found: found.map(({ area, week, level, note }) => [area, week, level, note].join(' ').trim()),
    faults: faults.map(({ cell, code, given }) => `${cell} ${code} ${given}`.trim()),
  }
}
const long = (...rows: readonly (readonly string[])[]) => told([['Område', 'Vecka', 'Nivå', 'Anteckning'], ...rows])

describe('the long form', () => {
  test('is read with its columns in any order, under a title, with a year of its own', () => {
    const table = [
      ['Lägesbild'],
      [],
      ['Not', 'NIVÅ', 'År', 'Vecka', 'Geografiskt område'],
      ['Stök', '3', '2023', '12', 'Råcksta'],
      [],
      ['', 'avvikande', '2024', 'v. 2', 'Vällingby'],
    ]
    expect(told(table)).toEqual({
      form: 'lång',
      leftOut: 0,
      found: ['racksta 2023-W12 3 Stök', 'vallingby 2024-W02 2'],
      faults: [],
    })
  })

  test('tells each fault in its cell and takes the other rows', () => {
    const read = long(
      ['Råcksta', '2024-W53', '3', ''],
      ['Råcksta', '2024-W02', '6', ''],
      ['Råcksta', '2024-W03', '3?', ''],
      ['Råcksta', '2024-W04', '-', ''],
      ['Råcksta', '2024-W05', '', 'glömde'],
      ['Racksta', '2024-W06', '1', ''],
      ['', '2024-W07', '1', ''],
      ['Råcksta', '', '1', ''],
      ['Råcksta', '2024-W13', '1', ''],
      ['Råcksta', '8', '1', ''],
      ['Råcksta', '2024-W12', '1', ''],
    )
    expect(read).toEqual({
      form: 'lång',
      leftOut: 8,
      found: ['racksta 2024-W12 1'],
      faults: [
        'B2 week-not-in-year 2024-W53',
        'C3 level-out-of-range 6',
        'C4 level-uncertain 3?',
        'C5 level-none -',
        'C6 level-blank',
        'A7 area-unknown Racksta',
        'A8 area-blank',
        'B9 week-blank',
        'C10 week-future 1',
        'B11 week-without-year 8',
      ],
    })
  })

  test('an area with another spelling is proposed, and taken once a user has said so', () => {
    const table = [
      ['Område', 'Vecka', 'Nivå'],
      ['Racksta', '2024-W06', '1'],
    ]
    expect(readAssessments(table, context).faults).toMatchObject([{ code: 'area-unknown', candidates: ['racksta'] }])
    expect(told(table, { choices: { Racksta: 'racksta' } })).toMatchObject({
      found: ['racksta 2024-W06 1'],
      faults: [],
    })
  })

  test('of two that say different things of one week neither is taken', () => {
    const read = long(
      ['Råcksta', '2024-W02', '3', ''],
      ['Vällingby', '2024-W02', '3', ''],
      ['råcksta', 'v. 2 2024', '4', ''],
    )
    expect(read).toMatchObject({
      found: ['vallingby 2024-W02 3'],
      leftOut: 2,
      faults: ['C2 assessed-twice 3', 'C4 assessed-twice 4'],
    })
  })

  test('the same once more is taken once', () => {
    const row = ['Råcksta', '2024-W02', '3', 'Stök']
    expect(long(row, row)).toMatchObject({
      found: ['racksta 2024-W02 3 Stök'],
      leftOut: 0,
      faults: ['C3 assessed-again 3'],
    })
  })
})

describe('the wide form', () => {
  test('takes its year from what stands above', () => {
    const table = [
      ['Lägesbild 2023'],
      ['', 'v. 1', 'v. 2', '3'],
      ['Råcksta', '1', '', '–'],
      ['Vällingby', '2', '5', '4'],
    ]
    expect(told(table)).toEqual({
      form: 'bred',
      leftOut: 0,
      found: ['racksta 2023-W01 1', 'vallingby 2023-W01 2', 'vallingby 2023-W02 5', 'vallingby 2023-W03 4'],
      faults: ['C3 level-blank', 'D3 level-none –'],
    })
  })

  test('has weeks without a year when nothing tells, until it is given', () => {
    const table = [
      ['Område', '1', '2'],
      ['Råcksta', '3', '4'],
    ]
    expect(told(table)).toMatchObject({
      found: [],
      leftOut: 2,
      faults: ['B1 week-without-year 1', 'C1 week-without-year 2'],
    })
    expect(told(table, { year: 2024 }).found).toEqual(['racksta 2024-W01 3', 'racksta 2024-W02 4'])
  })

  test('a column headed by a week that is not leaves out that column alone', () => {
    const table = [
      ['2023', '51', '52', '53'],
      ['Råcksta', '1', '2', '3'],
    ]
    expect(told(table)).toMatchObject({
      found: ['racksta 2023-W51 1', 'racksta 2023-W52 2'],
      leftOut: 1,
      faults: ['D1 week-not-in-year 53'],
    })
  })

  test('weeks may be dates, and those to come are not taken', () => {
    const table = [
      ['Område', '2024-03-18', '2024-03-25'],
      ['Råcksta', '1', '2'],
    ]
    expect(told(table)).toMatchObject({ found: ['racksta 2024-W12 1'], leftOut: 1, faults: ['C2 week-future 2'] })
  })

  test('an area’s own row is not taken for weeks', () => {
    expect(told([['Råcksta', '3', '2', '2']])).toMatchObject({
      form: null,
      found: [],
      faults: ['A1 no-header Råcksta'],
    })
  })

  test('a single week beside a column called område is enough', () => {
    expect(
      told([
        ['Område', 'v. 12 2024'],
        ['Råcksta', '3'],
      ]).found,
    ).toEqual(['racksta 2024-W12 3'])
  })

  test('a sum beneath is told, not taken', () => {
    const table = [
      ['Område', '2024-W01'],
      ['Råcksta', '3'],
      ['Medel', '3'],
    ]
    expect(told(table)).toMatchObject({ found: ['racksta 2024-W01 3'], leftOut: 1, faults: ['A3 area-unknown Medel'] })
  })
})

test.each([[[]], [[[]]], [[['a', 'b']]]])('%j has no header', (table) =>
  expect(told(table)).toMatchObject({ form: null, found: [], leftOut: 0 }),
)

describe('what was exported', () => {
  const areas = context.areas.map(({ id, name }, order) => aSituationArea({ id, name, order }))
  const own = assessmentSet('egen', [
    anAssessment({ origin: 'egen', area: 'vallingby', week: '2024-W02', level: 4, note: 'Brand; "två"\nnätter' }),
    anAssessment({ origin: 'egen', area: 'racksta', week: '2024-W12', level: 1 }),
  ])

  test('comes back the same from the long form', () => {
    const { found, faults } = readAssessments(longTable(own, areas), context)
    expect(faults).toEqual([])
    expect(planImport(own, found)).toMatchObject({ added: [], changed: [], same: [{}, {}] })
  })

  test('comes back the same from the wide form, where what is missing says so', () => {
    const table = wideTable(yearGrid(own, areas, 2024), '2024-W12')
    expect(table[1]?.slice(10, 15)).toEqual(['ingen bedömning', 'ingen bedömning', '1', '', ''])
    const { found, faults } = readAssessments(table, context)
    expect(planImport(own, found).same).toHaveLength(2)
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['level-none', 'level-blank']))
  })

  test('says Exempeldata in every invented row, and none of it is taken back as real', () => {
    const { assessments } = exampleYear({ areas: ['racksta', 'vallingby'], year: 2023, seed: 1 })
    for (const table of [longTable(assessments, areas), wideTable(yearGrid(assessments, areas, 2023), null)]) {
      const rows = table.slice(1)
      expect(rows.filter((row) => row.at(-1) !== 'Exempeldata')).toEqual([])
      expect(readAssessments(table, context)).toMatchObject({ found: [], leftOut: assessments.byKey.size })
    }
  })

  test('a table whose title says Exempeldata is invented throughout', () => {
    const table = [['Exempeldata 2023'], ['Område', 'v. 1'], ['Råcksta', '3']]
    expect(told(table)).toEqual({ form: 'bred', found: [], leftOut: 1, faults: ['A1 example Exempeldata 2023'] })
  })
})

test('an import tells what it would add, change and leave', () => {
  const own = levelsOf('egen', { 2024: { racksta: '12' } })
  const { found } = readAssessments(
    [
      ['Område', '2024-W01', '2024-W02', '2024-W03'],
      ['Råcksta', '1', '5', '3'],
    ],
    context,
  )
  expect(planImport(own, found)).toMatchObject({
    same: [{ week: '2024-W01' }],
    changed: [{ from: { level: 2 }, to: { week: '2024-W02', level: 5 } }],
    added: [{ week: '2024-W03' }],
  })
})
