import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPlan, aRow } from '../../../../tests/builders/a-row'
import { anyText, brokenText } from '../../../../tests/builders/any-text'
import { shippedPlan } from '../../../../tests/builders/shipped-plan'
import { type Plan, type PlanCells, type PlanRow, planColumns } from '../plan'
import { applyRepair } from './apply-repair'
import { checkPlan, type PlanFinding } from './check-plan'
import type { Repair } from './finding'
import { misspellings } from './rules/misspellings'

const context = { places: [{ id: 'provtorget', name: 'Provtorget' }], indicators: [] }

/** Pieces that rules mind, to be found among anything. */
const pieces = fc.constantFrom(
  ...Object.keys(misspellings),
  '1215åringar',
  '17 23åringar',
  'mellan 1225 år',
  '20232026',
  '2024 2027',
  'mötesforumen 616',
  'Mål: inte en ÖDS 2030',
  'Mål: inte en ÖDS 2031',
  'se rad 3',
  'se rad 99',
  'SSPFkoordinator',
  '(ÖDS) Ytorna',
  '(ÖDS) - Torget På',
  'Polisära insatser hög',
  'ord .',
  'strukturerad,organiserad,klar',
  'Minska/ Inga',
  'Ange vem som ansvarar för åtgärden.',
  '[Eget prioriterat område]',
  'leds av Anna Ek-Lind',
  'känd rappare',
  '850709-9805',
  '070-123 45 67',
  'a.b@exempel.se',
  'Antal kurser',
)
const cell = fc
  .array(fc.oneof({ weight: 3, arbitrary: pieces }, anyText(), brokenText), { maxLength: 5 })
  .map((parts) => parts.join(' '))
const cells = fc.record(Object.fromEntries(planColumns.map((column) => [column, cell]))) as fc.Arbitrary<PlanCells>
const anyPlan: fc.Arbitrary<Plan> = fc.array(cells, { maxLength: 5 }).map((all) =>
  aPlan(
    all.map((one, at) =>
      aRow({
        id: `platser-${at + 3}`,
        sheetRow: at + 3,
        cells: one,
        causes: [
          { id: `c1-${at}`, text: one.cause },
          { id: `c2-${at}`, text: 'något annat' },
        ],
        actions: [{ id: `a-${at}`, text: one.action, kind: 'social', actors: [], answers: [], effect: null }],
        actors: [{ actor: 'trafikkontoret', role: 'ansvarar', text: one.who.slice(0, 8) }],
      }),
    ),
  ),
)

// Every repair is a plan checked anew.
const timeout = 30_000

describe.each([
  ['any plan', anyPlan],
  ['the shipped plan', fc.constant(shippedPlan)],
])('in %s', (_, plans) => {
  const runs = { numRuns: plans === anyPlan ? 60 : 1 }

  test('ids are unique, and the same each time', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const ids = checkPlan(plan, context).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(checkPlan(plan, context).map(({ id }) => id)).toEqual(ids)
      }),
      runs,
    )
  })

  test('quotes stand in their cell or heading word for word, in the plan’s order', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        let last = -1
        for (const { rows, column, area, quote } of checkPlan(plan, context)) {
          const at = plan.rows.findIndex(({ id }) => id === rows[0])
          if (at !== -1) expect(at).toBeGreaterThanOrEqual(last)
          last = Math.max(last, at)
          const heading = plan.areas.find(({ id }) => id === area)?.heading
          if (quote !== '') expect(column === null ? heading : plan.rows[at]?.cells[column]).toContain(quote)
        }
      }),
      runs,
    )
  })

  test(
    'each repair finds its words, and takes its finding away',
    () => {
      fc.assert(
        fc.property(plans, (plan) => {
          for (const finding of checkPlan(plan, context).slice(0, 40))
            for (const repair of finding.repairs) {
              const mended = repaired(plan, repair)
              expect(mended).not.toEqual(plan)
              expect(checkPlan(mended, context).filter((other) => isAgain(other, finding))).toEqual([])
            }
        }),
        { ...runs, numRuns: Math.min(runs.numRuns, 25) },
      )
    },
    timeout,
  )
})

test('a verdict stays when another row is added or another cell is written', () => {
  const before = checkPlan(shippedPlan, context).filter(({ rows }) => rows.length === 1)
  const [first] = shippedPlan.rows as [PlanRow]
  const added = aRow({ id: 'unga-99', area: 'unga', sheetRow: 99 })
  const rows = [added, { ...first, cells: { ...first.cells, followUp: 'Klart.' } }, ...shippedPlan.rows.slice(1)]
  const after = checkPlan({ ...shippedPlan, rows }, context).map(({ id }) => id)
  expect(after).toEqual(expect.arrayContaining(before.map(({ id }) => id)))
})

test.each([
  ['letters', 'a', 'empty-cell'],
  ['names', 'Anna Ek ', 'named-person'],
  ['ages', '1215åringar ', 'numbers-run-together'],
  ['labels', '(ÖDS) Ytorna Polisära insatser ', 'misspelling'],
  ['white space', ' \n', null],
  ['digits', '1 från 2 till ', 'empty-cell'],
  ['actors', 'Polisen leder, tar ', 'empty-cell'],
])(
  'a row of half a million characters, %s, is read',
  (_, piece, found) => {
    const text = piece.repeat(100_000 / piece.length)
    const cells = Object.fromEntries(
      planColumns.map((column) => [column, column === 'problem' ? '' : text]),
    ) as PlanCells
    const rules = checkPlan(aPlan([aRow({ cells: { ...cells, when: '' } })]), context).map(({ rule }) => rule)
    if (found) expect(rules).toContain(found)
    else expect(rules).toEqual([])
  },
  timeout,
)

test('a repair is written in wherever its words stand whole, and nowhere else', () => {
  const repair = { from: 'oftas', to: 'oftast' }
  expect(applyRepair('Män, oftas. Oftast oftas', repair)).toBe('Män, oftast. Oftast oftast')
  expect(applyRepair('två\n ord', { from: 'två ord', to: '$&' })).toBe('$&')
})

function repaired(plan: Plan, repair: Repair): Plan {
  const mended = (row: PlanRow): PlanRow => ({
    ...row,
    cells: { ...row.cells, [repair.column]: applyRepair(row.cells[repair.column], repair) },
  })
  return { ...plan, rows: plan.rows.map((row) => (row.id === repair.row ? mended(row) : row)) }
}

function isAgain(other: PlanFinding, finding: PlanFinding): boolean {
  return (
    (['rule', 'column', 'quote'] as const).every((key) => other[key] === finding[key]) &&
    other.rows[0] === finding.rows[0]
  )
}
