import { QueryClientProvider } from '@tanstack/react-query'
import { configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { keptJournal } from '../../../tests/builders/a-journal'
import { materialServer } from '../../../tests/builders/material-server'
import { readMaterial } from '../../../tests/builders/read-material'
import { createMaterialCache } from '../../data/material'
import type { Language } from '../../domain/selection/language'
import { LanguageProvider } from '../../i18n/language'
import { StartPage } from './start-page'

// Every test renders the whole page: slow where the machine is shared.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => window.history.replaceState(null, '', '#/start'))
afterEach(() => materialServer.resetHandlers())
afterAll(() => materialServer.close())

test('has one door for each group, with what it comes for, leaves with and where to go', async () => {
  await showStart()
  for (const name of ['Platssamverkan', 'Trygghetsvandring', 'Stadsdelsnämnden']) {
    const door = screen.getByRole('region', { name })
    expect(within(door).getByText('Ni kommer för att')).toBeVisible()
    expect(within(door).getByText('Ni går härifrån med')).toBeVisible()
    expect(within(door).getAllByRole('link').length).toBeGreaterThanOrEqual(3)
  }
  const collaboration = within(screen.getByRole('region', { name: 'Platssamverkan' }))
  expect(addressOf(collaboration, 'Åtgärdsplanen, plats för plats')).toBe('#/plan?visa=plats')
  expect(addressOf(collaboration, 'Åtgärdsplanen, aktör för aktör')).toBe('#/plan?visa=aktor')
  expect(addressOf(collaboration, 'Ta in uppföljningen från Excel')).toBe('#/data?visa=plan')
  const board = within(screen.getByRole('region', { name: 'Stadsdelsnämnden' }))
  expect(
    addressOf(board, await board.findByText(/frågor där källorna säger olika/).then((one) => one.textContent)),
  ).toBe('#/kallor?visa=olika')
})

test('says that the walk is not built and leads to the causes at the spots', async () => {
  await showStart()
  const walk = within(screen.getByRole('region', { name: 'Trygghetsvandring' }))
  expect(walk.getByText(/^Vandringsläget är inte byggt än\. Tills dess:/)).toBeVisible()
  expect(addressOf(walk, 'parkeringen')).toBe('#/karta?plats=maltesholmstorget&delplats=parkeringen')
})

test('leads to the footpath by one link, and to the plan’s words about it by one mark', async () => {
  const user = await showStart()
  const spots = within(screen.getByRole('list', { name: 'Delplatser: Hässelby torg' }))
  expect(addressOf(spots, 'Gångvägen mellan Loftgången och Trymån')).toBe(
    '#/karta?plats=hasselby-torg&delplats=gangvagen-loftgangen-tryman',
  )
  await user.click(spots.getByRole('button', { name: /rad 4$/ }))
  expect(await screen.findByText(/Används som smitväg från polisen\./)).toBeVisible()
})

test('the footpath is reached by keyboard', async () => {
  const user = await showStart()
  const goal = 'Gångvägen mellan Loftgången och Trymån'
  for (let presses = 0; presses < 12 && document.activeElement?.textContent !== goal; presses += 1) await user.tab()
  expect(document.activeElement).toHaveTextContent(goal)
})

test('tells the four open drug scenes with trend words, priority and guards', async () => {
  await showStart()
  const scenes = screen.getByRole('region', { name: /^Fyra öppna drogscener/ })
  expect(rowOf(scenes, 'Hässelby torg')).toHaveTextContent(
    /Utmärker sig 2024.*Bättre 2024.*Prioriterad 2025.*Tillstånd/,
  )
  expect(rowOf(scenes, 'Råcksta')).toHaveTextContent(
    /Bättre 2024.*Tillstånd för ordningsvakter söks.*Inga rader i planen/,
  )
})

test('gives fear where there is a figure, with caution, and says what is missing', async () => {
  await showStart()
  const fear = await screen.findByRole('region', { name: 'Rapporterad otrygghet' })
  expect(fear).toHaveTextContent(/47 %\s*Hässelby gård.*43 %\s*Vällingby/)
  expect(await within(fear).findByText(/felmarginalen är okänd/)).toBeVisible()
  expect(fear).toHaveTextContent(/7 av 9 stadsdelar: uppgift saknas/)
})

test('counts the plan’s rows by area', async () => {
  await showStart()
  const plan = screen.getByRole('region', { name: 'Planen: 32 rader i fem områden' })
  expect(rowOf(plan, /^Otrygga och brottsutsatta platser/)).toHaveTextContent(/platser.*18\s*50\s*42$/)
})

test('names every place of the material', async () => {
  await showStart()
  for (const { name } of readMaterial<{ places: { name: string }[] }>('platser.json').places)
    expect(screen.getAllByText(name, { selector: 'a' }).length).toBeGreaterThan(0)
})

test('describes the picture in words', async () => {
  await showStart()
  expect(
    await screen.findByRole('img', { name: /Hässelby torg, Maltesholmstorget, Vällingby centrum, Råcksta/ }),
  ).toBeVisible()
})

test('speaks English, with the quotes left in Swedish', async () => {
  await showStart('en')
  expect(screen.getByRole('heading', { name: 'Three ways in' })).toBeVisible()
  expect(screen.getByRole('region', { name: 'Safety walk' })).toHaveTextContent('The walk is not built yet.')
  expect(screen.getByText(/^En positiv trend har noterats/)).toHaveAttribute('lang', 'sv')
})

async function showStart(language: Language = 'sv') {
  const cache = createMaterialCache()
  keptJournal(cache)
  render(
    <QueryClientProvider client={cache}>
      <LanguageProvider language={language}>
        <StartPage />
      </LanguageProvider>
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { level: 1, name: 'Hässelby-Vällingby' })
  await screen.findByRole('heading', { name: language === 'sv' ? 'Tre vägar in' : 'Three ways in' })
  return userEvent.setup()
}

const addressOf = (part: ReturnType<typeof within>, name: string) =>
  part.getByRole('link', { name }).getAttribute('href')

function rowOf(table: HTMLElement, name: string | RegExp): HTMLElement {
  const row = within(table).getByRole('rowheader', { name }).closest('tr')
  if (!row) throw new Error('a row header stands outside a row')
  return row
}
