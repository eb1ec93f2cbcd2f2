import { describe, expect, test } from 'vitest'
import { aPlan, aRow } from '../../../../tests/builders/a-row'
import type { Indicator, Plan, PlanCells, PlanRow } from '../plan'
import { checkPlan } from './check-plan'
import type { CheckContext } from './finding'

const context: CheckContext = {
  places: [{ id: 'provtorget', name: 'Provtorget' }],
  indicators: [{ id: 'otrygghet', text: 'otrygghet, mätningen 2023', place: 'provtorget' }],
}

const aCorrectRow = (sheetRow: number, cells: PlanCells, indicator: Indicator | null = null): PlanRow => {
  const id = `platser-${sheetRow}`
  return aRow({
    id,
    sheetRow,
    cells,
    indicator,
    causes: [{ id: `${id}-c1`, text: cells.cause }],
    actions: [
      {
        id: `${id}-a1`,
        text: cells.action,
        kind: 'fysisk',
        actors: ['trafikkontoret'],
        answers: [`${id}-c1`],
        effect: null,
      },
    ],
    actors: [{ actor: 'trafikkontoret', role: 'ansvarar', text: cells.who }],
    status: 'pågår',
  })
}

const rows: readonly PlanRow[] = [
  aCorrectRow(3, {
    problem: 'Provtorget (ÖDS) – entrén till tunnelbanan. Narkotika säljs öppet, och 12–15-åringar rekryteras.',
    cause: 'Belysningen vid entrén är trasig och sikten skymd av buskar.',
    action: 'Fysiska åtgärder – byta 14 armaturer och beskära buskarna. Polisiära insatser ska samordnas med bygget.',
    goal: 'Andelen som är otrygga på torget minskar från 47 % till 40 % till 2027.',
    when: '2025–2027 Mål: Provtorget ska inte vara en ÖDS 2027',
    who: 'Trafikkontoret ansvarar. Lpo Vällingby deltar i arbetsgruppen.',
    followUp: 'Armaturerna är bytta, 14 av 14. Buskarna beskärs i v. 12.',
  }),
  aCorrectRow(4, {
    problem: 'Provtorget (ÖDS) – parkeringen. Köpare kommer med bil, stannar kort och är svåra att möta.',
    cause: 'In- och utfarten går fort, och vård- och omsorgspersonal undviker platsen.',
    action: 'Stänga den västra infarten och flytta busshållplatsen, se förslaget från Levande Stockholm.',
    goal: 'Högst tre korta parkeringar i timmen en fredagskväll.',
    when: '2025–2027 Mål: Provtorget ska inte vara en ÖDS 2027',
    who: 'Trafikkontoret leder arbetet tillsammans med Svenska Bostäder och Ny Gemenskap.',
    followUp: 'Infarten stängdes 2026-05-12 efter samråd, kl. 07.00–18.30.',
  }),
  aCorrectRow(
    5,
    {
      problem: 'Provtorget – Engelska parken används lite av allmänheten.',
      cause: 'Parken saknar lekplats och sittplatser i sol.',
      action: 'Bygga lekplats och hålla ”Sommar på torg” med föreningarna varje vecka i juli.',
      goal: 'Fler barnfamiljer använder parken.',
      when: 'Löpande under året',
      who: 'Trafikkontoret',
      followUp: 'Antal besökare: 120 en lördag i juli.',
    },
    { text: 'Räknade besökare en lördag i juli', baseline: '40', target: '120', by: '2026' },
  ),
  aCorrectRow(6, {
    problem: 'Provtorget – säljarna återkommer efter avvisning.',
    cause: 'De erbjuds sällan stöd när de har avvisats, och SIG:s arbete är inte känt.',
    action: 'SSPF-koordinatorn möter var och en inom en vecka, med Maria Ungdom och BoU.',
    goal: 'Alla som har avvisats erbjuds ett möte.',
    when: 'jun-25',
    who: 'Trafikkontoret, Operativ kommunikation',
    followUp: 'Tolv av tolv erbjöds möte.',
  }),
]

const plan: Plan = {
  ...aPlan(rows),
  areas: [
    {
      id: 'platser',
      heading: 'Platser',
      documentHeading: 'Platser',
      name: 'Platser',
      stated: { problems: 4, causes: 4, actions: 4 },
    },
  ],
}

describe('a plan made correct', () => {
  test('yields no findings', () => {
    expect(checkPlan(plan, context)).toEqual([])
  })

  test('yields none when the document gives no counts', () => {
    const own = { ...plan, areas: plan.areas.map((area) => ({ ...area, stated: null })) }
    expect(checkPlan(own, context)).toEqual([])
  })

  test('yields none with several causes when each has an action of its own', () => {
    const [first, ...rest] = rows as [PlanRow, ...PlanRow[]]
    const several: PlanRow = {
      ...first,
      document: null,
      causes: [
        { id: 'c1', text: 'Belysningen vid entrén är trasig' },
        { id: 'c2', text: 'och sikten skymd av buskar.' },
      ],
      actions: first.actions.map((action) => ({ ...action, answers: ['c1', 'c2'] })),
    }
    expect(checkPlan({ ...plan, rows: [several, ...rest] }, context)).toEqual([])
  })

  test('yields none for a row that is retired, whatever it says', () => {
    const retired = aRow({
      id: 'platser-9',
      retired: 'avslutad',
      cells: { ...rows[0]!.cells, who: '', goal: 'tjejekvällar' },
    })
    expect(checkPlan({ ...plan, rows: [...rows, retired] }, context)).toEqual([])
    expect(checkPlan({ ...plan, rows: [...rows, { ...retired, retired: null }] }, context)).not.toEqual([])
  })

  test('yields none when it is empty', () => {
    expect(checkPlan({ ...plan, areas: [], rows: [] }, { places: [], indicators: [] })).toEqual([])
  })
})
