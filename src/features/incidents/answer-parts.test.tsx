import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { placePosition, showIncidents } from '../../../tests/builders/incidents-screen'
import { materialServer } from '../../../tests/builders/material-server'
import { readMaterial } from '../../../tests/builders/read-material'
import { savedFiles } from '../../../tests/builders/saved-files'
import type { FeatureCollection } from '../../domain/geo/feature'
import { distanceMetres } from '../../domain/geo/local-metric'
import type { Position } from '../../domain/places/place'

vi.setConfig({ testTimeout: 60_000 })

const file = readMaterial('exempeldata-handelser.geojson') as FeatureCollection
const saved = savedFiles()

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  cleanup()
  window.location.hash = ''
})

test('hot spots tell cells tested, hot before and after the control, and leave as GeoJSON with their footing', async () => {
  showIncidents('#/handelser?visa=monster&slag=Narkotikabrott')
  const view = await screen.findByRole('region', { name: /^Heta platser/ }, { timeout: 40_000 })
  expect(within(view).getByText(/^Av [\d\s]+ prövade rutor är \d+ heta var för sig, och \d+ när/)).toBeVisible()
  expect(within(view).getByText('Utanför undersökningsområdet: maskat, inte prövat')).toBeVisible()
  expect(within(view).getByRole('heading', { level: 2 })).toHaveTextContent('Exempeldata')
  await userEvent.click(within(view).getByRole('button', { name: 'Spara heta platser (GeoJSON)' }))
  const cells = JSON.parse((await saved[0]?.text()) ?? '') as FeatureCollection
  const drugs = file.features.filter(({ properties }) => properties.type === 'Narkotikabrott').length
  const inCells = cells.features.reduce((sum, { properties }) => sum + Number(properties.count), 0)
  expect(inCells).toBeGreaterThan(0.9 * drugs)
  expect(inCells).toBeLessThanOrEqual(drugs)
  expect(cells.features[0]?.properties).toMatchObject({
    status: 'exempel',
    Filter: 'narkotikabrott',
    Period: '1 januari 2023–31 december 2024',
    Källa: 'Exempeldata: påhittade händelser (Exempeldata: händelser)',
  })
  await userEvent.click(within(view).getByRole('button', { name: 'Spara täthet (GeoJSON)' }))
  await waitFor(() => expect(saved.length).toBe(2), { timeout: 40_000 })
  const density = JSON.parse((await saved[1]?.text()) ?? '') as FeatureCollection
  expect(density.features).toHaveLength(cells.features.length)
  expect(density.features[0]?.properties).toMatchObject({ bandwidthMetres: 200, status: 'exempel' })
})

test('near repeat states its shuffles and seed; the trend tells its interval and its weeks', async () => {
  showIncidents('#/handelser?visa=monster&slag=R%C3%A5n')
  const near = await screen.findByRole(
    'region',
    { name: /^Upprepning nära i tid och rum Exempeldata/ },
    { timeout: 40_000 },
  )
  expect(near).toHaveTextContent('199 omkastningar av dagarna (startvärde 1)')
  expect(near).toHaveTextContent('9 jämförelser görs samtidigt')
  expect(within(near).getAllByRole('row')).toHaveLength(4)
  const trend = await screen.findByRole('region', { name: /^Trend per vecka/ }, { timeout: 40_000 })
  expect(trend).toHaveTextContent(/intervallet \(95 procent\) ligger mellan/)
  expect(trend).toHaveTextContent(/Den bygger på \d+ veckor/)
})

test('the walk asks for a place, and then holds its hours beside the words of the plan', async () => {
  showIncidents('#/handelser?visa=vandring')
  expect(await screen.findByText(/^Välj en plats och ett avstånd/, {}, { timeout: 40_000 })).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('Plats'), 'Hässelby torg')
  await userEvent.selectOptions(screen.getByLabelText('Inom'), '300 m')
  const torg = placePosition('hasselby-torg')
  const near = file.features.filter(
    ({ geometry }) => geometry.type === 'Point' && distanceMetres(torg, geometry.coordinates as Position) <= 300,
  )
  const answer = screen.getByRole('region', { name: 'Svaret' })
  await waitFor(
    () =>
      expect(answer).toHaveTextContent(
        `Antal händelser: ${new Intl.NumberFormat('sv-SE').format(near.length).replace(/\s/g, ' ')}.`,
      ),
    { timeout: 40_000 },
  )
  expect(screen.getByRole('img', { name: /^Väntat antal händelser per timme\. Flest klockan \d+–\d+/ })).toBeVisible()
  expect(screen.getByRole('region', { name: 'Vad planen säger' })).toBeVisible()
})

test('before and after counts the action area, its ring and the rest, and reads nothing it must not', async () => {
  showIncidents('#/handelser?visa=atgard&nara=hasselby-torg.150&atgard=2024-01-01.180')
  await screen.findByRole('img', { name: /^Åtgärdsområdet gick från/ }, { timeout: 40_000 })
  const torg = placePosition('hasselby-torg')
  const inArea = file.features.filter(
    ({ geometry }) => geometry.type === 'Point' && distanceMetres(torg, geometry.coordinates as Position) <= 150,
  )
  const between = (first: string, last: string) =>
    inArea.filter(({ properties }) => {
      const day = String(properties.start).slice(0, 10)
      return day >= first && day <= last
    }).length
  const [before, after] = [between('2023-07-05', '2023-12-31'), between('2024-01-01', '2024-06-28')]
  expect(screen.getByRole('img', { name: `Åtgärdsområdet gick från ${before} till ${after} händelser.` })).toBeVisible()
  for (const measure of ['Verkan i procent', 'Verkan i antal händelser', 'Har det flyttat till ringen runt om?'])
    expect(screen.getByRole('region', { name: measure })).toHaveTextContent(/händelser|minskade|ökade|oförändrat/)
  expect(screen.getByText(/^Före och efter visar inte orsak/)).toBeVisible()
  cleanup()
  showIncidents('#/handelser?visa=atgard&nara=hasselby-torg.150&atgard=2023-03-01.180')
  expect(
    await screen.findByText(/^Materialet täcker 1 januari 2023–31 december 2024\./, {}, { timeout: 40_000 }),
  ).toBeVisible()
})

test('a comparison area that does not exist is told, not taken for the rest in silence', async () => {
  showIncidents('#/handelser?visa=atgard&nara=hasselby-torg.150&atgard=2024-01-01.180&jamforelse=atlantis.500')
  expect(await screen.findByText(/atlantis/, {}, { timeout: 40_000 })).toBeVisible()
})
