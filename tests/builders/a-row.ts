import type { Plan, PlanCells, PlanRow } from '../../src/domain/plan/plan'

const cells: PlanCells = {
  problem: 'Det är otryggt',
  cause: 'Mörkt',
  action: 'Sätta upp belysning',
  goal: 'Färre är otrygga',
  when: '2025',
  who: 'Trafikkontoret',
  followUp: '',
}

export const aRow = (change: Partial<PlanRow> = {}): PlanRow => ({
  document: change.cells ?? cells,
  id: 'platser-3',
  area: 'platser',
  sheetRow: 3,
  place: 'provtorget',
  spot: null,
  group: null,
  cells,
  redactions: [],
  causes: [{ id: 'platser-3-c1', text: 'Mörkt' }],
  actions: [
    {
      id: 'platser-3-a1',
      text: 'Sätta upp belysning',
      kind: 'fysisk',
      actors: ['trafikkontoret'],
      answers: ['platser-3-c1'],
      effect: null,
    },
  ],
  actors: [{ actor: 'trafikkontoret', role: 'ansvarar', text: 'Trafikkontoret' }],
  status: null,
  followedUp: null,
  indicator: null,
  retired: null,
  ...change,
})

/** A plan of one area and one actor around the given rows. */
export const aPlan = (rows: readonly PlanRow[] = [aRow()]): Plan => ({
  id: 'provplan',
  title: 'Provplan',
  year: 2025,
  source: 'dok-004',
  areas: [
    {
      id: 'platser',
      heading: 'Platser',
      documentHeading: 'Platser',
      name: 'Platser',
      stated: { problems: 1, causes: 1, actions: 1 },
    },
  ],
  actors: [{ id: 'trafikkontoret', name: 'Trafikkontoret', kind: 'förvaltning' }],
  rows,
  retired: [],
})
