import { describe, expect, test } from 'vitest'
import { aSheet, cityGuidance, cityHeaders, type Typed, workbookOf } from '../../../tests/builders/a-sheet'
import { shippedPlan } from '../../../tests/builders/shipped-plan'
import { findPlanSheets, proposeMapping } from './find-plan-sheets'
import type { Sheet } from './sheet'

const { areas } = shippedPlan
const aRowOf = (problem: string): readonly Typed[] => [
  problem,
  'Mörkt',
  'Belysning',
  'Tryggare',
  '2025',
  'Trafikkontoret',
  '',
]
const propose = (rows: readonly (readonly Typed[])[], change: Partial<Sheet> = {}) =>
  proposeMapping(aSheet(rows, { name: '2. Otrygga platser', ...change }), areas)

test('a sheet as the city has it is an area of the plan with guidance to skip', () => {
  for (const [index, mapping] of findPlanSheets(workbookOf(shippedPlan), areas).entries())
    expect(mapping).toMatchObject({
      taken: true,
      look: 'plan',
      doubts: [],
      headerRow: 1,
      guidanceRow: 2,
      firstRow: 3,
      columns: { problem: 1, cause: 2, action: 3, goal: 4, when: 5, who: 6, followUp: 7 },
      area: { kind: 'known', area: areas[index]?.id },
      areaFooting: 'same-words',
    })
})

describe('the header', () => {
  test('is found wherever it stands in the first twenty rows, in any order, among other columns', () => {
    const before: readonly Typed[][] = Array.from({ length: 19 }, () => [])
    const header = [
      'Nr',
      'Uppföljning',
      'Vem',
      'När',
      'Kostnad',
      'Åtgärd',
      'Orsak',
      'Otrygga och brottsutsatta platser',
      'Operativa mål',
    ]
    const row = [1, '', 'TK', '2025', 100, 'Belysning', 'Mörkt', 'Torget', 'Tryggare']
    expect(propose([...before, header, row])).toMatchObject({
      taken: true,
      headerRow: 20,
      guidanceRow: null,
      firstRow: 21,
      columns: { problem: 8, cause: 7, action: 6, goal: 9, when: 4, who: 3, followUp: 2 },
    })
    expect(propose([[], ...before, header, row])).toMatchObject({ taken: false, headerRow: null })
  })

  test.each([
    ['Orsaker', 'Åtgärder', 'Operativt mål', 'Tidplan', 'Ansvarig', 'Utfall'],
    ['ORSAK', 'ÅTGÄRD:', 'Mål', 'När?', 'Vem ansvarar', 'Uppföljning 2025'],
    ['Orsk till problemet', 'Åtgrärd', 'Operatva mål', 'Klart senast', 'Ansvrig', 'Upföljning'],
    [
      'Bakomliggande orsaker',
      'Insatser (vad ska göras)',
      'Operativa  mål',
      'Tidsplan',
      'Aktör/ansvarig',
      'Uppföljning – vad har gjorts',
    ],
  ])('is known by other words and slips: %s, %s, %s, %s, %s, %s', (...headers) => {
    const { columns, doubts } = propose([['Otrygga och brottsutsatta platser', ...headers], aRowOf('Torget')])
    expect(columns).toEqual({ problem: 1, cause: 2, action: 3, goal: 4, when: 5, who: 6, followUp: 7 })
    expect(doubts).toEqual([])
  })

  test('is no row of the plan, whatever the row says', () => {
    const rows = [
      ['Otrygga platser', ...cityHeaders],
      ['Åtgärd', 'Orsak till brott', 'Åtgärd mot brott', 'Mål', 'När', 'Vem', 'Resultat'],
    ]
    expect(propose(rows)).toMatchObject({ headerRow: 1 })
  })

  test('over two rows leaves both behind', () => {
    const merges = [1, 2, 3, 4, 5, 6, 7].map((column) => ({ top: 1, bottom: 2, left: column, right: column }))
    expect(
      propose([['Otrygga platser', ...cityHeaders], [], [...cityGuidance], aRowOf('Torget')], { merges }),
    ).toMatchObject({
      guidanceRow: 3,
      firstRow: 4,
    })
  })

  test('that names a column twice proposes the first and says so', () => {
    expect(propose([['Otrygga platser', ...cityHeaders, 'Uppföljning 2026'], aRowOf('Torget')])).toMatchObject({
      columns: { followUp: 7 },
      doubts: ['column-twice'],
    })
  })

  test('may have columns for status and date', () => {
    const header = ['Otrygga platser', ...cityHeaders, 'Status', 'Uppföljningsdatum']
    expect(propose([header, aRowOf('Torget')]).columns).toMatchObject({ followUp: 7, status: 8, followedUp: 9 })
  })

  test('can be told by the user, beyond the twentieth row as well', () => {
    const before: readonly Typed[][] = Array.from({ length: 30 }, () => [])
    const sheet = aSheet([...before, ['Otrygga platser', ...cityHeaders], aRowOf('Torget')])
    expect(proposeMapping(sheet, areas, 31)).toMatchObject({
      taken: true,
      look: 'plan',
      headerRow: 31,
      columns: { cause: 2 },
    })
  })
})

describe('the problem column', () => {
  test('without a header is the column of words beside the others', () => {
    expect(
      propose([
        [null, 'Nr', null, 'Orsak', 'Åtgärd', 'Vem'],
        [null, 1, 'Torget är otryggt', 'Mörkt', 'Belysning', 'TK'],
      ]),
    ).toMatchObject({
      columns: { problem: 3, cause: 4 },
      area: { kind: 'known', area: 'platser' },
    })
  })

  test('that says "Problem" leaves the area to the text above or the name of the sheet', () => {
    const rows = [['Problemområde', ...cityHeaders], aRowOf('Torget')]
    expect(propose(rows)).toMatchObject({ area: { area: 'platser' }, areaFooting: 'similar-words' })
    expect(propose([['Kriminella miljöer och livsstilar'], ...rows], { name: 'Blad1' })).toMatchObject({
      area: { area: 'kriminella' },
      areaFooting: 'same-words',
    })
  })

  test('that is nowhere is missed', () => {
    expect(
      propose([
        ['Orsak', 'Åtgärd', 'Vem'],
        ['Mörkt', 'Belysning', 'TK'],
      ]),
    ).toMatchObject({
      doubts: ['no-problem-column', 'no-follow-up-column'],
    })
  })
})

describe('the area', () => {
  const areaOf = (heading: string, name: string) => propose([[heading, ...cityHeaders], aRowOf('Torget')], { name })

  test('is known by a heading that is misspelt as the document has it, or mended', () => {
    for (const heading of ['Systemhotade brottslighet', 'Systemhotande brottslighet'])
      expect(areaOf(heading, 'Blad3')).toMatchObject({ area: { area: 'system' }, areaFooting: 'same-words' })
    expect(areaOf('Systemhotande brottsligheten', 'Blad3')).toMatchObject({
      area: { area: 'system' },
      areaFooting: 'similar-words',
    })
  })

  test('is in doubt when the name of the sheet says another', () => {
    expect(areaOf('Otrygga och brottsutsatta platser', '4. Brottsoffer')).toMatchObject({
      area: { area: 'platser' },
      doubts: ['name-disagrees'],
    })
  })

  test('that no words point to, or that words point to twice, is one of its own', () => {
    expect(areaOf('Skolnärvaro', 'Blad1')).toMatchObject({
      area: { kind: 'own', name: 'Skolnärvaro' },
      areaFooting: 'none',
    })
    const twins = ['Brottsoffer i skolan', 'Brottsoffer i hemmet'].map((name) => ({
      ...areas[0]!,
      id: name,
      name,
      heading: name,
      documentHeading: name,
    }))
    const sheet = aSheet([['Brottsoffer', ...cityHeaders], aRowOf('Torget')])
    expect(proposeMapping(sheet, twins).area).toEqual({ kind: 'own', name: 'Brottsoffer' })
    expect(areaOf('[Eget prioriterat område]', '6. Skolnärvaro').area).toEqual({ kind: 'own', name: 'Skolnärvaro' })
  })

  test('that two sheets are for is taken from the surer, and from none that is hidden', () => {
    const rows = (heading: string) => [[heading, ...cityHeaders], aRowOf('Torget')]
    const mappings = findPlanSheets(
      {
        sheets: [
          aSheet(rows('Problem'), { name: 'Otrygga platser gammal' }),
          aSheet(rows('Otrygga och brottsutsatta platser'), { name: 'Dold', hidden: true }),
          aSheet(rows('Otrygga och brottsutsatta platser'), { name: 'Ny' }),
        ],
      },
      areas,
    )
    expect(mappings.map(({ taken }) => taken)).toEqual([false, false, true])
    expect(mappings[0]?.doubts).toEqual(['area-twice'])
    expect(mappings[1]?.doubts).toEqual(['hidden-sheet'])
  })
})

describe('a sheet that is no plan', () => {
  test.each([
    ['template', [['[Eget prioriterat område]', ...cityHeaders], [...cityGuidance]]],
    ['introduction', [['Åtgärdsplan 2025'], [], ['Åtgärdsplanen utgår från de prioriterade samverkansområdena.']]],
    [
      'analysis',
      [
        ['Prioriterat område', 'Antal problem', 'Antal identifierade orsaker', 'Antal åtgärder'],
        ['Platser', 1, 2, 3],
      ],
    ],
    ['empty', []],
    [
      'other',
      [
        ['Namn', 'Roll', 'Telefon'],
        ['a', 'b', 'c'],
      ],
    ],
  ] as const)('is told apart: %s', (look, rows) => {
    expect(propose(rows)).toMatchObject({ taken: false, look })
  })
})
