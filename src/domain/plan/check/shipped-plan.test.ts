import { describe, expect, test } from 'vitest'
import { shippedPlaces } from '../../../../tests/builders/shipped-places'
import { shippedPlan } from '../../../../tests/builders/shipped-plan'
import { checkPlan, type PlanFinding } from './check-plan'
import type { CheckRuleId } from './check-rules'
import type { CheckContext } from './finding'

const context: CheckContext = {
  places: shippedPlaces(),
  indicators: [
    {
      id: 'otrygghet-hasselby-gard',
      text: 'rapporterad otrygghet i Hässelby gård, regional trygghetsundersökning: 47 %',
      place: 'hasselby-torg',
    },
  ],
}
const findings = checkPlan(shippedPlan, context)
const of = (rule: CheckRuleId) => findings.filter((finding) => finding.rule === rule)
const quotes = (rule: CheckRuleId) => of(rule).map(({ rows: [row], quote }) => [row, quote])
const only = (rule: CheckRuleId) => of(rule)[0] as PlanFinding

describe('the shipped plan', () => {
  test('gives the findings that a person has read', async () => {
    await expect(`${JSON.stringify(findings, null, 2)}\n`).toMatchFileSnapshot(
      '../../../../tests/fixtures/plan-findings.json',
    )
  })

  test('has four goal years at Hässelby torg, and four of its rows look dragged', () => {
    expect(of('goal-years')).toHaveLength(1)
    expect(only('goal-years').details.years).toBe('2029 (6), 2030 (3, 4, 5, 7, 8, 9), 2033 (10), 2034 (11)')
    expect(only('goal-year-series').rows).toEqual(['platser-6', 'platser-7', 'platser-10', 'platser-11'])
  })

  test('points at row 8 from row 6, and ends at the second group of buyers', () => {
    expect(of('row-reference')).toHaveLength(1)
    expect(only('row-reference')).toMatchObject({
      rows: ['platser-6'],
      quote: 'se rad 8',
      details: { leads: 'row', target: 'platser-8', label: 'Köparna, grupp 2' },
    })
  })

  test('lacks 31 of 32 follow-ups, and the one there is has no number', () => {
    expect(of('empty-follow-up')).toHaveLength(1)
    expect(only('empty-follow-up').details).toEqual({ empty: 31, rows: 32 })
    expect(only('empty-follow-up').rows).not.toContain('system-3')
    expect(quotes('follow-up-without-outcome')).toEqual([['system-3', 'Antal utbidningar.']])
  })

  test('counts 18 causes at its places, where the cells hold 50', () => {
    const places = of('counted-causes').find(({ area }) => area === 'platser')
    expect(places?.details).toMatchObject({ stated: 18, cells: 18, parts: 50, several: 15 })
  })

  test('has one goal that can be measured', () => {
    const told = of('unmeasured-goal').flatMap(({ rows }) => rows)
    expect(shippedPlan.rows.map(({ id }) => id).filter((id) => !told.includes(id))).toEqual(['unga-4'])
    expect(of('unmeasured-goal').find(({ rows }) => rows[0] === 'platser-3')?.details.indicators).toContain('47 %')
    expect(of('unmeasured-goal').find(({ rows }) => rows[0] === 'platser-12')?.details.indicators).toBe('')
  })

  test('has numbers that ran together, each with more than one reading', () => {
    expect(quotes('numbers-run-together')).toEqual(
      expect.arrayContaining([
        ['platser-3', '1215åringar'],
        ['platser-3', '17 23åringar'],
        ['platser-10', '1215åringar'],
        ['platser-10', 'mötesforumen 616'],
        ['platser-11', 'mellan 1225 år'],
        ['platser-12', '20232026'],
        ['platser-19', 'mellan 1330 år'],
      ]),
    )
    for (const { repairs } of of('numbers-run-together')) expect(repairs.length).toBeGreaterThan(1)
  })

  test('has lost dashes only where the words left show it', () => {
    expect(quotes('lost-dash')).toEqual([
      ['unga-4', 'SSPFkoordinator'],
      ['platser-3', '(ÖDS) Ytorna'],
      ['platser-3', 'Polisära insatser hög'],
      ['platser-4', '(ÖDS) Gångvägen'],
      ['platser-5', 'Polisära insatser hög'],
      ['platser-11', 'Säljarna Säljarna'],
      ['platser-13', 'Parkering till'],
      ['platser-14', 'Torget På'],
      ['platser-15', 'Fysisk åtgärd En'],
    ])
  })

  test('spells one heading wrong, and does not take "utåtagerande" for a misspelling', () => {
    expect(only('misspelt-heading').quote).toBe('Systemhotade brottslighet')
    const words = of('misspelling').map(({ quote }) => quote)
    expect(words).toEqual(expect.arrayContaining(['tjejekvällar', 'missburkare', 'missbrukare visats på']))
    expect(words.join()).not.toContain('utåtagerande')
  })

  test('points persons out in six cells, and names one that the app does not hold', () => {
    expect(of('person-described').map(({ quote }) => quote)).toEqual(['känd rappare'])
    expect(of('age-and-network').flatMap(({ rows }) => rows)).toEqual([
      'platser-3',
      'platser-10',
      'platser-11',
      'platser-19',
    ])
    expect(quotes('named-person')).toEqual([['platser-20', '[namngiven tjänsteperson]']])
    expect([...of('personal-number'), ...of('contact-details'), ...of('template-text')]).toEqual([])
  })

  test('names an actor without a role six times', () => {
    expect(quotes('actor-without-role')).toEqual([
      ['unga-4', 'SSPFkoordinator anställd av sdf.'],
      ...['platser-3', 'platser-5', 'platser-8', 'platser-11'].map((row) => [row, 'Lpo Vällingby']),
      ['brottsoffer-4', 'Personal som träffar äldre och funktionsnedsatta i sitt yrkesutövande.'],
    ])
  })
})
