import { describe, expect, test } from 'vitest'
import { aPlan, aRow } from '../../../../tests/builders/a-row'
import type { PlanCells, PlanColumn, PlanRow } from '../plan'
import { checkPlan } from './check-plan'
import { type CheckRuleId, checkRules } from './check-rules'
import type { CheckContext } from './finding'
import { misspellings } from './rules/misspellings'

const context: CheckContext = {
  places: [
    { id: 'provtorget', name: 'Provtorget' },
    { id: 'astrid-lindgrens', name: 'Astrid Lindgrens lekpark' },
  ],
  indicators: [],
}

const withCells = (change: Partial<PlanCells>, row: Partial<PlanRow> = {}): PlanRow =>
  aRow({ ...row, cells: { ...aRow().cells, ...change } })

const found = (rule: CheckRuleId, ...rows: readonly PlanRow[]) =>
  checkPlan(aPlan(rows), context).filter((finding) => finding.rule === rule)

/** Quotes of the rule's findings when the text stands in the column. */
const quotes = (rule: CheckRuleId, column: PlanColumn, text: string) =>
  found(rule, withCells({ [column]: text })).map(({ quote }) => quote)

test('rules have names of their own', () => {
  expect(new Set(checkRules.map(({ id }) => id)).size).toBe(checkRules.length)
})

describe('a stretch of a cell that is told', () => {
  test.each<[CheckRuleId, PlanColumn, string, string]>([
    ['named-person', 'who', 'En grupp som leds av förvaltningen, Berta Provberg. Fler ingår.', 'Berta Provberg'],
    ['named-person', 'who', 'Kontakta Fatima Noor Alvarado på enheten', 'Fatima Noor Alvarado'],
    ['named-person', 'followUp', 'Möte med Karl-Erik Provgård i maj', 'Karl-Erik Provgård'],
    ['personal-number', 'cause', 'Han (850709-9805) kom', '850709-9805'],
    ['personal-number', 'cause', '198507099805', '198507099805'],
    ['personal-number', 'cause', '8507099805', '8507099805'],
    ['personal-number', 'cause', '850769-9805', '850769-9805'],
    ['contact-details', 'who', 'Ring 08-508 05 000.', '08-508 05 000'],
    ['contact-details', 'who', 'Mobil 0701234567', '0701234567'],
    ['contact-details', 'who', '+46 70 123 45 67', '+46 70 123 45 67'],
    ['contact-details', 'who', 'Skriv till namn.efternamn@exempel.se.', 'namn.efternamn@exempel.se'],
    [
      'age-and-network',
      'problem',
      'Säljarna är 13–30 år och tillhör provnätverket',
      '13–30 år och tillhör provnätverket',
    ],
    ['person-described', 'cause', 'En välkänd artist bor här', 'välkänd artist'],
    ['follow-up-without-outcome', 'followUp', 'Andelen nöjda deltagare', 'Andelen nöjda deltagare'],
    ['numbers-run-together', 'cause', 'Barn, 816åringar', '816åringar'],
    ['numbers-run-together', 'cause', 'mellan 1930 år', 'mellan 1930 år'],
    ['numbers-run-together', 'when', '2024 2027', '2024 2027'],
    ['numbers-run-together', 'action', 'Fortsätter 20252026.', '20252026'],
    ['lost-dash', 'who', 'SSPFkoordinator', 'SSPFkoordinator'],
    ['lost-dash', 'cause', 'en 15åring', '15åring'],
    ['lost-dash', 'action', 'Sociala insatser En löpande dialog', 'Sociala insatser En'],
    ['stray-white-space', 'who', 'samordnare , chef', 'samordnare ,'],
    [
      'template-text',
      'cause',
      'Beskriv orsaken till problemet, kan\nvara flera, gör då flera separata åtgärder.',
      'Beskriv orsaken till problemet, kan\nvara flera, gör då flera separata åtgärder.',
    ],
    ['misspelling', 'action', 'Flera Tjejekvällar', 'Tjejekvällar'],
  ])('%s in %s: %s', (rule, column, text, quote) => {
    expect(quotes(rule, column, text)).toEqual([quote])
  })
})

describe('a cell that is right', () => {
  test.each<[CheckRuleId, PlanColumn, string]>([
    ['named-person', 'who', 'Leds av Lpo Vällingby, Ny Gemenskap, Engelska Skolan och Levande Stockholm'],
    ['named-person', 'who', 'Fastighetsägarna Einar Mattsson, Svenska Bostäder och Stena Fastigheter'],
    ['named-person', 'who', 'Maria Ungdom, Norra Blackeberg och Karl Johans torg'],
    ['named-person', 'problem', 'Astrid Lindgrens lekpark och Provtorget'],
    ['named-person', 'action', 'Operativ Kommunikation och Sommar På Torg'],
    ['personal-number', 'when', '20232026 och 2024-10-15 samt 123456-7890'],
    ['personal-number', 'cause', 'Ärende 8507099806'],
    ['contact-details', 'cause', 'från 07.00, kl. 08-18 2026, 2026-05-12, lag 2023:196, 112 och 114 14'],
    ['age-and-network', 'action', 'Ett nätverk av föreningar för unga 13–25 år'],
    ['age-and-network', 'cause', 'För 10 år sedan fanns ett kriminellt nätverk'],
    ['person-described', 'cause', 'En känd plats för artister'],
    ['follow-up-without-outcome', 'followUp', 'Antal utbildningar: 12'],
    ['numbers-run-together', 'cause', '15 16-åringar, 12–15-åringar, 2025 år, 1500 år, rum 1225'],
    ['numbers-run-together', 'when', '2024–2027, 2027 2024, 2024 2025 2026'],
    ['lost-dash', 'problem', 'Provtorget (ÖDS) – Ytorna, (ÖDS) - Torget i mitten'],
    ['lost-dash', 'action', 'Polisiära insatser ska, i form av BoU, HVB-hem, SKR:s och 15-åringar'],
    ['stray-white-space', 'who', 'samordnare, chef … 1,5 och/eller https://exempel.se/a/ b'],
    ['row-reference', 'who', 'tre gånger på rad 2025, se raden ovan'],
    ['template-text', 'who', 'Ange inget här'],
    ['misspelling', 'cause', 'Målgruppen är utåtagerande och har visats runt. Oftast tvåtex.'],
  ])('gives no %s in %s: %s', (rule, column, text) => {
    expect(quotes(rule, column, text)).toEqual([])
  })

  test('holds none of the list’s own corrections', () => {
    for (const right of Object.values(misspellings).flat()) expect(quotes('misspelling', 'cause', right)).toEqual([])
  })
})

describe('a reference to a row', () => {
  const target = (actor: string) =>
    withCells(
      { problem: 'Provtorget (ÖDS) - parken' },
      { id: 'platser-8', sheetRow: 8, actors: [{ actor, role: 'leder', text: '' }], actions: [] },
    )
  const from = (text: string) =>
    withCells({ who: text }, { actors: [{ actor: 'trafikkontoret', role: 'ansvarar', text }] })

  test.each([
    ['row', 'Kontoret, se rad 8', target('trafikkontoret')],
    ['other-actors', 'Kontoret, se rad 8', target('polisen')],
    ['nowhere', 'Kontoret, enligt rad 7', target('trafikkontoret')],
    ['self', 'Kontoret, se även rad 3', target('trafikkontoret')],
  ])('%s: %s', (leads, text, row) => {
    expect(found('row-reference', from(text), row).map(({ details }) => details.leads)).toEqual([leads])
  })

  test('is offered in words when it leads to a row', () => {
    const [finding] = found('row-reference', from('Kontoret, se rad 8'), target('trafikkontoret'))
    expect(finding?.repairs.map(({ to }) => to)).toEqual(['se raden om parken'])
  })
})

describe('goal years', () => {
  const dated = (years: readonly number[], goal = 'Mål: ingen ÖDS') =>
    years.map((year, at) => withCells({ when: `${goal} ${year}` }, { id: `platser-${at + 3}`, sheetRow: at + 3 }))

  test('that differ are told once for the place, and one year is not', () => {
    expect(found('goal-years', ...dated([2030, 2030, 2031]))).toHaveLength(1)
    expect(found('goal-years', ...dated([2030, 2030, 2030]))).toEqual([])
  })

  test('of two different goals may differ', () => {
    const [one] = dated([2030])
    const [, other] = dated([2030, 2031], 'Mål: fler besökare')
    expect(found('goal-years', one!, other!)).toEqual([])
  })

  test('look dragged from three rows on one line', () => {
    expect(found('goal-year-series', ...dated([2030, 2031, 2032]))).toHaveLength(1)
    expect(found('goal-year-series', ...dated([2030, 2031, 2030, 2033]))[0]?.details.pairs).toBe(
      '3: 2030, 4: 2031, 6: 2033',
    )
    expect(found('goal-year-series', ...dated([2030, 2031, 2030]))).toEqual([])
    expect(found('goal-year-series', ...dated([2030, 2040, 2050]))).toEqual([])
  })
})

describe('a goal', () => {
  const missing = (goal: string, row: Partial<PlanRow> = {}, when = '2026') =>
    found('unmeasured-goal', withCells({ goal, when }, row)).map(({ details }) => details.missing)

  test('lacks a number, a baseline and a date', () => {
    expect(missing('Det är trivsamt')).toEqual(['number'])
    expect(missing('Färre är otrygga')).toEqual(['number baseline'])
    expect(missing('Öka till 40 %')).toEqual(['baseline'])
    expect(missing('Minska från 47 till 40 %', {}, 'snart')).toEqual(['date'])
  })

  test('is measured by its words or by its indicator', () => {
    expect(missing('Tre vandringar om året')).toEqual([])
    expect(missing('Det ser till flera behov, alla får hjälp')).toEqual([])
    const indicator = { text: 'otrygghet', baseline: '47 %', target: '40 %', by: '2027' }
    expect(missing('Färre är otrygga', { indicator }, '')).toEqual([])
    expect(missing('Färre är otrygga', { indicator: { ...indicator, target: ' ' } })).toEqual(['number'])
  })
})

describe('actors', () => {
  const actions = aRow().actions.map((action) => ({ ...action, actors: [] }))
  const lead = (text: string) => ({ actor: 'trafikkontoret', role: 'leder', text }) as const

  test('an action without one is told when the cell is empty or names several', () => {
    const two = { who: 'A leder bygget. B' }
    expect(found('action-without-actor', withCells({ who: '' })).map(({ column }) => column)).toEqual(['who'])
    expect(
      found('action-without-actor', withCells(two, { actions, actors: [lead('A leder bygget.'), lead('B')] })),
    ).toHaveLength(1)
  })

  test('one lead answers for the whole row, unless the cell says for what', () => {
    const whole = withCells({ who: 'En grupp som leds av A.' }, { actions, actors: [lead('En grupp som leds av A.')] })
    const own = withCells({ who: 'A ansvarar för bygget.' }, { actions, actors: [lead('A')] })
    expect(found('action-without-actor', whole)).toEqual([])
    expect(found('action-without-actor', own)).toHaveLength(1)
  })

  test('one without a role is told only beside others that have one', () => {
    const actors = [lead('A leder.'), lead('B')]
    expect(found('actor-without-role', withCells({ who: 'A leder. B' }, { actors })).map(({ quote }) => quote)).toEqual(
      ['B'],
    )
    expect(found('actor-without-role', withCells({ who: 'A, B' }, { actors: [lead('A'), lead('B')] }))).toEqual([])
  })
})

describe('what is repeated', () => {
  const row = (sheetRow: number, change: Partial<PlanCells>, place = 'provtorget') =>
    withCells(change, { id: `platser-${sheetRow}`, sheetRow, place })

  test('an action of two problems, word for word or nearly, is told with its rows', () => {
    const long = 'Riktat uppsökande arbete med fält, skola, polis och föräldrar varje kväll'
    const [same] = found('repeated-text', row(3, { problem: 'Ett problem', action: long }), row(4, { action: long }))
    expect([same?.rows, same?.details.likeness]).toEqual([['platser-3', 'platser-4'], 'same'])
    const [nearly] = found(
      'repeated-text',
      row(3, { problem: 'Ett problem', action: long }),
      row(4, { action: `${long} nu` }),
    )
    expect(nearly?.details.likeness).toBe('nearly')
  })

  test('two actions of one problem with one cause, and one goal within a place, are right', () => {
    const rows = [row(3, { action: 'Bygga en lekplats' }), row(4, { action: 'Beskära buskarna' })]
    expect(checkPlan(aPlan(rows), context).filter(({ rule }) => rule.startsWith('repeated'))).toEqual([])
    expect(found('repeated-text', ...rows.map((one) => ({ ...one, place: one.id })))[0]?.column).toBe('goal')
  })

  test('texts that differ in a number are not alike', () => {
    const text = (group: number) => `Riktat uppsökande arbete med fält, skola, polis och föräldrar för grupp ${group}`
    expect(
      found('repeated-text', row(3, { problem: 'Ett problem', action: text(1) }), row(4, { action: text(2) })).filter(
        ({ column }) => column === 'action',
      ),
    ).toEqual([])
  })

  test('a row with the problem and action of an earlier one is told', () => {
    expect(found('repeated-row', row(3, {}), row(4, { goal: 'Ett annat mål' }))[0]?.rows).toEqual([
      'platser-4',
      'platser-3',
    ])
  })
})

test('a cell that a begun row lacks is told, and a row not begun is not', () => {
  expect(found('empty-cell', withCells({ cause: ' ', goal: '' })).map(({ column }) => column)).toEqual([
    'cause',
    'goal',
  ])
  const blank = withCells({ problem: '', cause: '', action: '', goal: '', when: '', who: '' })
  expect(checkPlan({ ...aPlan([blank]), areas: [] }, context).map(({ rule }) => rule)).toEqual([])
})
