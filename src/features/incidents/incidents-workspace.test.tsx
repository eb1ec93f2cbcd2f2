import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { aReport } from '../../../tests/builders/a-report'
import { aSet } from '../../../tests/builders/a-set'
import { showIncidents } from '../../../tests/builders/incidents-screen'
import { materialServer } from '../../../tests/builders/material-server'
import { memorySets } from '../../../tests/builders/memory-sets'
import { readMaterial } from '../../../tests/builders/read-material'
import { savedFiles } from '../../../tests/builders/saved-files'
import { createSetStore } from '../../data/incidents/set-store'
import type { FeatureCollection } from '../../domain/geo/feature'
import type { IncidentSet } from '../../domain/incidents/incident-set'
import { keptSet } from '../../domain/incidents/kept-set'
import { parseAddress } from '../../state/url/address'

// Five thousand incidents and a whole week's grid are read and drawn for each test, beside others.
vi.setConfig({ testTimeout: 60_000 })

const saved = savedFiles()
const file = readMaterial('exempeldata-handelser.geojson') as FeatureCollection
const all = file.features.map(({ properties }) => ({
  kind: String(properties.type),
  district: String(properties.district),
  start: String(properties.start),
}))
type One = (typeof all)[number]

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  cleanup()
  window.location.hash = ''
})

test('a chosen kind narrows every other view, and its own shows what could be chosen instead', async () => {
  await show('#/handelser')
  await userEvent.click(bar('Slag', 'Narkotikabrott'))
  const drugs = (one: One) => one.kind === 'Narkotikabrott'
  await passes(countOf(drugs))
  expect(bar('Slag', 'Stöld')).toHaveAccessibleName(`Stöld: ${countOf(({ kind }) => kind === 'Stöld')} händelser`)
  expect(bar('Slag', 'Narkotikabrott')).toHaveAttribute('aria-pressed', 'true')
  const torg = (one: One) => drugs(one) && one.district === 'hasselby-gard'
  expect(bar('Stadsdelar', 'Hässelby gård')).toHaveAccessibleName(`Hässelby gård: ${countOf(torg)} händelser`)
  expect(cell('fredag 18–19')).toHaveAccessibleName(
    `fredag 18–19: ${countOf((one) => drugs(one) && hourOf(one) === 4 * 24 + 18)} händelser`,
  )
  expect(parseAddress(window.location.hash).address.kinds).toEqual(['Narkotikabrott'])
})

test('hours chosen by keyboard narrow the kinds and not the grid itself', async () => {
  await show('#/handelser')
  const start = cell('fredag 18–19')
  const before = start.getAttribute('aria-label')
  start.focus()
  for (const key of ['ArrowRight', 'ArrowDown'])
    fireEvent.keyDown(document.activeElement as Element, { key, shiftKey: true })
  fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' })
  const chosen = [4 * 24 + 18, 4 * 24 + 19, 5 * 24 + 18, 5 * 24 + 19]
  const evening = (one: One) => chosen.includes(hourOf(one))
  await passes(countOf(evening))
  expect(bar('Slag', 'Stöld')).toHaveAccessibleName(
    `Stöld: ${countOf((one) => evening(one) && one.kind === 'Stöld')} händelser`,
  )
  expect(cell('fredag 18–19')).toHaveAccessibleName(`${before}, valt`)
  expect(cell('måndag 18–19')).toHaveAccessibleName(/: [1-9]\d* händelser$/)
  expect(screen.getByRole('button', { name: 'Ta bort fredagar och lördagar 18–20' })).toBeVisible()
  expect(window.location.hash).toContain('timmar=fre-lor18-20')
})

test('the brush is moved by keyboard; the series keeps its bars while the rest follows', async () => {
  await show('#/handelser')
  const start = screen.getByRole('slider', { name: 'Periodens början' })
  const end = screen.getByRole('slider', { name: 'Periodens slut' })
  fireEvent.keyDown(end, { key: 'Home' })
  const first = (one: One) => one.start.slice(0, 10) <= '2023-01-01'
  await passes(countOf(first))
  expect(end).toHaveAttribute('aria-valuetext', '1 januari 2023')
  fireEvent.keyDown(end, { key: 'ArrowRight' })
  const twoWeeks = (one: One) => one.start.slice(0, 10) <= '2023-01-08'
  await passes(countOf(twoWeeks))
  expect(parseAddress(window.location.hash).address.period).toEqual({ first: '2023-01-01', last: '2023-01-08' })
  expect(start).toHaveAttribute('aria-valuemax', '1')
  expect(end).toHaveAttribute('aria-valuemax', String(Number(end.getAttribute('aria-valuemax'))))
  expect(Number(end.getAttribute('aria-valuemax'))).toBeGreaterThan(100)
})

test('a short period is seen closer, day by day; keys move within it, and it follows when they are left', async () => {
  await show('#/handelser?period=2024-03-01..2024-04-30')
  const closer = await screen.findByRole('region', { name: /^Perioden närmare/ })
  const heading = () => within(closer).getByRole('heading', { level: 2 }).textContent
  expect(heading()).toContain('per dag, 1 mars–30 april 2024')
  const end = screen.getByRole('slider', { name: 'Närbildens slut' })
  expect(end).toHaveAttribute('aria-valuemax', '60')
  end.focus()
  for (let day = 0; day < 7; day += 1) fireEvent.keyDown(end, { key: 'ArrowLeft' })
  await passes(countOf(({ start }) => start >= '2024-03-01' && start < '2024-04-24'))
  fireEvent.keyDown(end, { key: 'ArrowRight' })
  expect(parseAddress(window.location.hash).address.period).toEqual({ first: '2024-03-01', last: '2024-04-24' })
  expect(heading()).toContain('1 mars–30 april 2024')
  end.blur()
  await waitFor(() => expect(heading()).toContain('1 mars–24 april 2024'))

  await userEvent.click(screen.getByRole('button', { name: 'Vidga perioden' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: /^Perioden närmare/ })).toBeNull())
  expect(parseAddress(window.location.hash).address.period).toEqual({ first: '2024-02-02', last: '2024-05-22' })
  await userEvent.click(screen.getByRole('button', { name: 'Hela tiden' }))
  await passes(5000)
})

test('a ring around a place is a clause, and the table of rings stands as it was', async () => {
  await show('#/handelser?slag=Narkotikabrott')
  const rings = screen.getByRole('region', { name: 'Kring platserna som tabell' })
  const ring = await within(rings).findByRole('button', { name: /^Hässelby torg, inom 150 m: \d+ händelser$/ })
  const larger = within(rings).getByRole('button', { name: /^Hässelby torg, inom 300 m: \d+ händelser$/ })
  const [said, saidLarger] = [ring, larger].map((button) => button.textContent)
  await userEvent.click(ring)
  await passes(Number(said))
  expect(ring).toHaveAttribute('aria-pressed', 'true')
  expect(larger).toHaveTextContent(saidLarger ?? '')
  expect(Number(saidLarger)).toBeGreaterThan(Number(said))
  expect(window.location.hash).toContain('nara=hasselby-torg.150')
  await userEvent.click(ring)
  await passes(countOf(({ kind }) => kind === 'Narkotikabrott'))
})

test.each([
  ['#/handelser', null],
  ['#/handelser?plats=racksta', 'Råcksta'],
  ['#/handelser?plats=racksta&nara=maltesholmstorget.300', 'Maltesholmstorget'],
] as const)('at %s the table of rings begins with %s, the others by how many', async (hash, first) => {
  await show(hash)
  const rings = screen.getByRole('region', { name: 'Kring platserna som tabell' })
  await within(rings).findByRole('button', { name: /^Hässelby torg, inom 150 m: [\d\s]+ händelser$/ })
  const rows = within(rings).getAllByRole('row').slice(1)
  const names = rows.map((row) => within(row).getByRole('rowheader').textContent?.replace(/\s≈/, ''))
  const within300 = rows.map((row) => Number(within(row).getAllByRole('button')[3]?.textContent?.replace(/\s/g, '')))
  if (first !== null) expect(names[0]).toBe(first)
  const rest = first === null ? within300 : within300.slice(1)
  expect(rest).toEqual([...rest].sort((a, b) => b - a))
  expect(names.slice(1)).not.toContain(first)
})

test('an address gives the filter in words, each clause with its way out', async () => {
  await show('#/handelser?period=2024-01-01..2024-11-30&timmar=fre18-24&slag=Narkotikabrott&stadsdel=hasselby-gard')
  const passing = (one: One) =>
    one.kind === 'Narkotikabrott' &&
    one.district === 'hasselby-gard' &&
    Math.floor(hourOf(one) / 24) === 4 &&
    hourOf(one) % 24 >= 18 &&
    one.start >= '2024-01-01' &&
    one.start < '2024-12-01'
  await passes(countOf(passing))
  const line = screen.getByRole('region', { name: 'Filter' })
  expect(
    within(line)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.replace(' ×', '')),
  ).toEqual(['narkotikabrott', 'fredagar 18–24', 'i Hässelby gård', '1 januari–30 november 2024', 'Rensa'])
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort fredagar 18–24' }))
  expect(window.location.hash).not.toContain('timmar')
  await userEvent.click(screen.getByRole('button', { name: 'Rensa' }))
  await passes(5000)
  expect(window.location.hash).toBe('#/handelser')
})

test('few say that they are few, and none says what to do', async () => {
  await show('#/handelser?period=2023-01-01..2023-01-01')
  expect(await screen.findByText(/^Bara \d+ händelser: så få kan ligga som de gör av en slump/)).toBeVisible()
  cleanup()
  await show('#/handelser?period=1999-01-01..1999-12-31')
  expect(await screen.findByText(/Ingen händelse släpps igenom/)).toBeVisible()
})

test('every view says Exempeldata, and so does the file that it leaves as, with filter, period, number and source', async () => {
  await show('#/handelser?slag=Narkotikabrott')
  await passes(countOf(({ kind }) => kind === 'Narkotikabrott'))
  for (const heading of screen.getAllByRole('heading', { level: 2 })) expect(heading).toHaveTextContent('Exempeldata')
  const districts = screen.getByRole('region', { name: /^Stadsdelar/ })
  await userEvent.click(within(districts).getByRole('button', { name: 'Spara tabell (CSV)' }))
  await waitFor(() => expect(saved.length).toBe(1))
  const text = (await saved[0]?.text()) ?? ''
  expect(text).toContain('Stadsdelar. Exempeldata')
  expect(text).toContain('Filter;narkotikabrott')
  expect(text).toContain('Period;1 januari 2023–31 december 2024')
  expect(text).toMatch(/Antal;1.143 av 5.000 händelser/)
  expect(text).toContain('Källa;Exempeldata: påhittade händelser (Exempeldata: händelser)')
  const gard = countOf(({ kind, district }) => kind === 'Narkotikabrott' && district === 'hasselby-gard')
  expect(text).toContain(`Hässelby gård;${gard}`)
})

test('the table lists a hundred, newest first, and more on request', async () => {
  await show('#/handelser')
  const table = screen.getByRole('region', { name: 'Händelserna som tabell' })
  await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(101))
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent('2024-12-31 21.45')
  await userEvent.click(screen.getByRole('button', { name: 'Visa 100 till' }))
  await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(201))
})

test('a place that does not exist is told, and the rest of the filter holds', async () => {
  await show('#/handelser?slag=R%C3%A5n&nara=atlantis.150')
  expect(await screen.findByText(/atlantis/)).toBeVisible()
  await passes(countOf(({ kind }) => kind === 'Rån'))
})

test('a material that this browser does not have is told, with the way to the shipped one', async () => {
  showIncidents('#/handelser?material=borta')
  expect(await screen.findByText(/Materialet ”borta” finns inte/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Påhittade händelser som följer med' })).toHaveAttribute(
    'href',
    '#/handelser',
  )
})

test('a kept material is opened by the address, and a real one bears no mark of an example', async () => {
  const sets = createSetStore({ database: memorySets(), channel: null })
  const set = aSet({ id: 'eget', name: 'Uttag mars', status: 'källa' }, [{}, { kind: 'Rån' }])
  await sets.keep(keptSet(set, aReport()), set.columns)
  showIncidents('#/handelser?material=eget', sets)
  await waitFor(() => expect(screen.getByRole('region', { name: 'Filter' })).toHaveTextContent('2 av 2'))
  expect(screen.getByText('Uttag mars')).toBeVisible()
  expect(screen.queryByText('Exempeldata')).toBeNull()
})

test('what a material lacks is told in each view, and doubtful rows can be left out', async () => {
  const bare = { kind: '', from: null, position: null, doubts: ['no-time', 'no-position'] } as const
  await openKept('prov', aSet({ id: 'prov', name: 'uttag.csv', status: 'källa' }, [bare, bare, bare]))
  expect(await screen.findAllByText(/Materialet har inga tider, så det finns ingen tidsserie/)).toHaveLength(2)
  expect(screen.getByText(/Materialet har inga lägen/)).toBeVisible()
  expect(screen.getByText('Materialet anger inget slag.')).toBeVisible()
  expect(screen.getByRole('combobox', { name: 'Material' })).toHaveValue('prov')
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Ta med tveksamma rader (3)' }))
  expect(await screen.findByText(/Ingen händelse släpps igenom/)).toBeVisible()
  expect(window.location.hash).toContain('tveksamma=utan')
})

test('a material without rows says so', async () => {
  await openKept('tom', aSet({ id: 'tom', name: 'tom.csv' }, []))
  expect(await screen.findByText('Materialet har inga händelser.')).toBeVisible()
})

async function openKept(id: string, set: IncidentSet) {
  const sets = createSetStore({ database: memorySets(), channel: null })
  await sets.keep(keptSet(set, aReport()), set.columns)
  showIncidents(`#/handelser?material=${id}`, sets)
}

async function show(hash: string) {
  showIncidents(hash)
  await screen.findByRole('slider', { name: 'Periodens slut' }, { timeout: 40_000 })
}

/** Numbers are printed with a space that does not break; text is compared with plain ones. */
async function passes(count: number) {
  const printed = new Intl.NumberFormat('sv-SE').format(count).replace(/\s/g, ' ')
  await waitFor(() => expect(screen.getByRole('region', { name: 'Filter' })).toHaveTextContent(`${printed} av 5 000`))
}

const countOf = (test: (one: One) => boolean): number => all.filter(test).length

function hourOf({ start }: One): number {
  const [day = '', time = ''] = start.split('T')
  return ((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7) * 24 + Number(time.slice(0, 2))
}

const bar = (chart: string, name: string) =>
  within(screen.getByRole('region', { name: new RegExp(`^${chart}`) })).getByRole('button', {
    name: new RegExp(`^${name}:`),
  })

const cell = (name: string) => screen.getByRole('gridcell', { name: new RegExp(`^${name}:`) })
