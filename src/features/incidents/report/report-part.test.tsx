import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { placePosition, showIncidents } from '../../../../tests/builders/incidents-screen'
import { materialServer } from '../../../../tests/builders/material-server'
import { readMaterial } from '../../../../tests/builders/read-material'
import { savedFiles } from '../../../../tests/builders/saved-files'
import type { FeatureCollection } from '../../../domain/geo/feature'
import { distanceMetres } from '../../../domain/geo/local-metric'
import type { Position } from '../../../domain/places/place'

vi.setConfig({ testTimeout: 90_000 })
const patience = { timeout: 40_000 }

const file = readMaterial('exempeldata-handelser.geojson') as FeatureCollection
const torg = placePosition('hasselby-torg')
const drugs = file.features.filter(({ properties }) => properties.type === 'Narkotikabrott')
const near = drugs.filter(
  ({ geometry }) => geometry.type === 'Point' && distanceMetres(torg, geometry.coordinates as Position) <= 300,
)
const printed = (count: number) => new Intl.NumberFormat('sv-SE').format(count).replace(/\s/g, ' ')
const saved = savedFiles()

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  cleanup()
  window.location.hash = ''
})

test('the report carries period, filter, number and source, its interval, and the walk and the action that are asked for', async () => {
  showIncidents('#/handelser?visa=rapport&slag=Narkotikabrott&nara=hasselby-torg.300&atgard=2024-01-01.180')
  const head = await screen.findByRole('region', { name: /^Händelser i Hässelby-Vällingby/ }, patience)
  expect(head).toHaveTextContent('Exempeldata')
  const fact = (name: string) => within(head).getByText(name).nextElementSibling
  await waitFor(() => expect(fact('Antal')).toHaveTextContent(`${printed(near.length)} av 5 000 händelser`), patience)
  expect(fact('Filter')).toHaveTextContent('narkotikabrott, inom 300 m från Hässelby torg')
  expect(fact('Period')).toHaveTextContent('1 januari 2023–31 december 2024')
  expect(fact('Källa')).toHaveTextContent('Exempeldata: påhittade händelser')
  expect(
    await within(head).findByText(
      new RegExp(`^${near.length} händelser\\. Med slumpen inräknad.*95 procents intervall`),
      {},
      patience,
    ),
  ).toBeVisible()
  const walk = await screen.findByRole('region', { name: 'Passar vandringen?' }, patience)
  await waitFor(() => expect(walk).toHaveTextContent(/Antal händelser: \d+\. Där tiden är ett intervall/), patience)
  expect(walk).toHaveTextContent('Passar vandringen? Hässelby torg Exempeldata')
  expect(screen.getByRole('region', { name: 'Vad planen säger' })).toBeVisible()
  const action = screen.getByRole('region', { name: 'Före och efter en åtgärd' })
  expect(action).toHaveTextContent('5 juli–31 december 2023 mot 1 januari–28 juni 2024')
  const effect = await screen.findByRole('region', { name: 'Verkan i procent' }, patience)
  expect(effect).toHaveTextContent(/95 procent.*Antal händelser: \d+.*Förutsätter/)
  // Once for all three measures, above them.
  expect(screen.getByText(/^Före och efter är olika delar av året/)).toBeVisible()
  expect(await screen.findByRole('region', { name: /^I år mot i fjol/ }, patience)).toHaveTextContent(
    /95 procents intervall/,
  )
  expect(await screen.findByRole('region', { name: /^Trend per vecka/ }, patience)).toBeVisible()
})

test('hot spots in it are of the whole area, whatever place is asked for, and their file says so', async () => {
  showIncidents('#/handelser?visa=rapport&slag=Narkotikabrott&nara=hasselby-torg.300')
  const view = await screen.findByRole('region', { name: /^Heta platser/ }, patience)
  expect(view).toHaveTextContent('Frågans plats räknas inte in här')
  await userEvent.click(within(view).getByRole('button', { name: 'Spara heta platser (GeoJSON)' }))
  const cells = JSON.parse((await saved[0]?.text()) ?? '') as FeatureCollection
  const counted = cells.features.reduce((sum, { properties }) => sum + Number(properties.count), 0)
  expect(counted).toBeGreaterThan(near.length)
  expect(cells.features[0]?.properties).toMatchObject({ Filter: 'narkotikabrott' })
  expect(String(cells.features[0]?.properties.Antal).replace(/\s/g, ' ')).toBe(`${printed(drugs.length)} händelser`)
})

test('what has not been asked for is not in it, and the page says how to have it with', async () => {
  showIncidents('#/handelser?visa=rapport')
  const head = await screen.findByRole('region', { name: /^Händelser i Hässelby-Vällingby/ }, patience)
  expect(head).toHaveTextContent('Välj en plats i översikten för att få med om vandringen passar.')
  expect(head).toHaveTextContent('Sätt en åtgärds dag i Före och efter för att få med den.')
  expect(screen.queryByRole('region', { name: 'Passar vandringen?' })).toBeNull()
  expect(screen.queryByRole('region', { name: 'Före och efter en åtgärd' })).toBeNull()
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  await userEvent.click(within(head).getByRole('button', { name: 'Skriv ut' }))
  expect(print).toHaveBeenCalledOnce()
})
