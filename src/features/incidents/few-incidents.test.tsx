import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { aReport } from '../../../tests/builders/a-report'
import { aSet } from '../../../tests/builders/a-set'
import { placePosition, showIncidents } from '../../../tests/builders/incidents-screen'
import { materialServer } from '../../../tests/builders/material-server'
import { memorySets } from '../../../tests/builders/memory-sets'
import { savedFiles } from '../../../tests/builders/saved-files'
import { createSetStore } from '../../data/incidents/set-store'
import { keptSet } from '../../domain/incidents/kept-set'

vi.setConfig({ testTimeout: 60_000 })

const saved = savedFiles()
beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  cleanup()
  window.location.hash = ''
})

const one = { from: '2024-05-21 22:53', kind: 'Rån', position: placePosition('hasselby-torg') } as const

test('one incident is said in the singular, is never a dark hour, and is one bar of one day', async () => {
  await open([one], '')
  const filter = await screen.findByRole('region', { name: 'Filter' })
  await waitFor(() => expect(filter).toHaveTextContent('1 av 1 händelse'))
  expect(filter).toHaveTextContent('En enda händelse visar inget mönster.')
  expect(screen.getByRole('gridcell', { name: 'tisdag 22–23: 1 händelse' })).toHaveAttribute('data-depth', '1')
  expect(screen.queryByText(/Mörkare ruta är fler/)).toBeNull()
  expect(screen.getByRole('slider', { name: 'Periodens slut' })).toHaveAttribute('aria-valuemax', '0')
  expect(screen.getByText('21 maj')).toBeVisible()
  expect(await screen.findByRole('button', { name: /^Hässelby torg, inom 50 m: 1 händelse$/ })).toBeVisible()
  // The file names no places, so there is no column for them.
  const rows = screen.getByRole('region', { name: 'Händelserna som tabell' })
  expect(
    within(rows)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Rad', 'Tid', 'Slag', 'Tveksamt'])
})

test('one incident makes no hot spot, no concentration, no repetition and no trend', async () => {
  await open([one], 'visa=monster&')
  for (const name of ['Heta platser', 'Koncentration', 'Upprepning nära i tid och rum']) {
    const part = await screen.findByRole('region', { name })
    expect(part).toHaveTextContent(/Ska inte läsas:\s*Det är färre än 30 händelser\./)
    expect(within(part).queryByRole('table')).toBeNull()
  }
  expect(await screen.findByRole('region', { name: 'Trend per vecka' })).toHaveTextContent('minst 26 veckor')
  expect(screen.queryByRole('button', { name: 'Spara heta platser (GeoJSON)' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Spara täthet (GeoJSON)' })).toBeVisible()
})

test('where nothing passes, each view stands empty, says what to do, and its table leaves as a table of none', async () => {
  await open([one], 'period=1999-01-01..1999-12-31&')
  const filter = await screen.findByRole('region', { name: 'Filter' })
  await waitFor(() => expect(filter).toHaveTextContent('0 av 1 händelse'))
  expect(filter).toHaveTextContent('Ingen händelse släpps igenom av filtret.')
  const rows = screen.getByRole('region', { name: /^Händelserna$/ })
  expect(rows).toHaveTextContent('Ingen händelse att visa.')
  expect(within(rows).queryByRole('table')).toBeNull()
  await userEvent.click(within(rows).getByRole('button', { name: 'Spara tabell (CSV)' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect((await saved[0]?.text())?.replace(/\s/g, ' ')).toContain('Antal;0 av 1 händelse')
})

test.each([
  ['visa=perioder&', /Materialet har inga tider/],
  ['visa=monster&', /Det finns inga händelser att läsa något ur/],
  ['visa=rapport&', /0 av 0 händelser/],
])('of a material without rows, %s says so and nothing breaks', async (part, says) => {
  await open([], part)
  expect((await screen.findAllByText(says)).length).toBeGreaterThan(0)
  expect(screen.queryByText('Något gick fel')).toBeNull()
})

async function open(rows: Parameters<typeof aSet>[1], part: string) {
  const sets = createSetStore({ database: memorySets(), channel: null })
  const set = aSet({ id: 'eget', name: 'uttag.csv', status: 'källa' }, rows)
  await sets.keep(keptSet(set, aReport()), set.columns)
  showIncidents(`#/handelser?${part}material=eget`, sets)
}
