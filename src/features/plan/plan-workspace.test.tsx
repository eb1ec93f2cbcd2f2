import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { materialServer } from '../../../tests/builders/material-server'
import { createMaterialCache } from '../../data/material'
import { LanguageProvider } from '../../i18n/language'
import { useAddress } from '../../state/url/use-address'
import { PlanWorkspace } from './plan-workspace'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => materialServer.resetHandlers())
afterAll(() => materialServer.close())

// Computing what is hidden takes seconds in a page of this size; visibility is asserted where it matters.
configure({ defaultHidden: true, asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

test('all 32 rows of the plan are there, under their areas', async () => {
  await show('#/plan')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Åtgärdsplan 2025')
  expect(screen.getByText('32 av 32 rader')).toBeVisible()
  expect(rowButtons()).toHaveLength(32)
  const areas = screen.getByRole('heading', { level: 2, name: 'Otrygga och brottsutsatta platser' })
  expect(within(areas.closest('section') as HTMLElement).getAllByRole('heading', { level: 3 })).toHaveLength(18)
})

test('the rows that name MOV, in the row or in an action, can be chosen and the choice removed', async () => {
  await show('#/plan')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Aktör' }), 'MOV')
  expect(screen.getByText(/av 32 rader$/)).toHaveTextContent('7 av 32 rader')
  expect(window.location.hash).toContain('aktor:mov')
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort Aktör: MOV' }))
  expect(screen.getByText(/av 32 rader$/)).toHaveTextContent('32 av 32 rader')
})

test('a search in the plan’s text is in the address, and an empty answer says what to do', async () => {
  await show('#/plan')
  const box = screen.getByRole('searchbox', { name: 'Sök i planens text' })
  await userEvent.type(box, 'cykelparkering')
  expect(screen.getByText(/av 32 rader$/)).toHaveTextContent('1 av 32 rader')
  expect(window.location.hash).toContain('text:cykelparkering')
  await userEvent.type(box, ' bergbana')
  expect(screen.getByText(/Ingen rad i planen motsvarar urvalet/)).toHaveTextContent('Ta bort ett filter')
  await userEvent.click(screen.getByRole('button', { name: 'Rensa' }))
  expect(rowButtons()).toHaveLength(32)
})

test('row 4 about the passage opens with its time and its group', async () => {
  await show('#/plan?rad=platser-4')
  const step = (name: string) =>
    within(screen.getByRole('heading', { level: 4, name }).closest('section') as HTMLElement)
  expect(step('När').getByText(/^2024 2027 Mål: Hässelby torg ska inte vara en/)).toBeVisible()
  expect(step('När').getByText('Läst som 2024–2027, målår 2030.')).toBeVisible()
  expect(step('När').getByText('Tankstreck saknas i handlingens text, läst som 2024–2027.')).toBeVisible()
  expect(step('Vem').getByText(/^En arbetsgrupp som leds av Trafikkontoret, verksamhetssamordnare \./)).toBeVisible()
  expect(step('Vem').getByText('Leder').nextElementSibling).toHaveTextContent('Trafikkontoret')
  expect(step('Uppföljning').getByText('Ingen uppföljning ifylld.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Visa på kartan' })).toHaveAttribute(
    'href',
    '#/karta?plats=hasselby-torg&delplats=gangvagen-loftgangen-tryman',
  )
})

test('the analysis counts 2, 18, 1, 8 and 3 rows, and says that the plan’s own summary agrees', async () => {
  await show('#/plan')
  const [, body] = within(screen.getByRole('table', { name: 'Så mycket innehåller planen' })).getAllByRole('rowgroup')
  const cells = within(body as HTMLElement)
    .getAllByRole('row')
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    )
  expect(cells.map(([rows]) => rows)).toEqual(['2', '18', '1', '8', '3'])
  expect(cells[1]?.slice(1, 5)).toEqual(['18', '50', '18', '42'])
  for (const row of cells) expect(row.at(-1)).toMatch(/^stämmer/)
})

test('a keyboard opens a row and closes it again', async () => {
  await show('#/plan')
  const button = screen.getByRole('button', { name: /Gångvägen mellan Loftgången och Trymån/ })
  button.focus()
  await userEvent.keyboard('{Enter}')
  expect(button).toHaveAttribute('aria-expanded', 'true')
  expect(window.location.hash).toBe('#/plan?rad=platser-4')
  expect(screen.getByRole('heading', { level: 4, name: 'Orsaker' })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect(screen.queryByRole('heading', { level: 4, name: 'Orsaker' })).not.toBeInTheDocument()
})

test('each actor has its own list with its roles, and a row opens only where it was pressed', async () => {
  await show('#/plan?visa=aktor&filter=aktor:mov,kyrkan')
  const list = (name: string) =>
    within(screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement)
  expect(list('Kyrkan').getByText('bjuds in')).toBeVisible()
  expect(list('MOV').getAllByText('nämns i en åtgärd')).toHaveLength(5)
  await userEvent.click(list('Kyrkan').getByRole('button', { name: /Köpare, typ 2/ }))
  expect(list('Kyrkan').getByRole('heading', { level: 5, name: 'Problem' })).toBeVisible()
  expect(screen.getAllByRole('heading', { level: 5, name: 'Problem' })).toHaveLength(1)
})

test('the timeline gives every row its time in words', async () => {
  await show('#/plan?visa=tid')
  const table = within(screen.getByRole('table', { name: 'Planens rader i tiden' }))
  expect(table.getAllByRole('rowheader')).toHaveLength(32)
  expect(table.getByRole('rowheader', { name: /Engelska parken/ })).toHaveTextContent('2024–2027, målår 2029')
  expect(table.getByRole('rowheader', { name: /Trefas/ })).toHaveTextContent('löpande, utan slutår')
})

test('English changes the interface and leaves the document’s words', async () => {
  await show('#/plan?sprak=en&rad=platser-4', '32 of 32 rows')
  expect(screen.getByRole('heading', { level: 4, name: 'Causes' })).toBeVisible()
  const words = screen.getByText('Gångvägen används ej av allmänheten.')
  expect(words).toHaveAttribute('lang', 'sv')
})

test('says so when the address names a row or an order that the plan lacks', async () => {
  await show('#/plan?rad=platser-99&visa=fargen')
  expect(screen.getByText(/platser-99/)).toBeVisible()
  expect(screen.getByText(/fargen/)).toBeVisible()
  expect(rowButtons()).toHaveLength(32)
})

test('the printed plan holds every cell of the chosen rows, verbatim', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => {})
  await show('#/plan?filter=omrade:unga')
  const printed = screen.getAllByRole('table', { hidden: true })[0] as HTMLElement
  expect(within(printed).getAllByRole('row', { hidden: true })).toHaveLength(3)
  expect(printed).toHaveTextContent('Testa SSPF på tre nivåer (individ, grupp och område) i pilotområde Grimsta')
  await userEvent.click(screen.getByRole('button', { name: 'Skriv ut' }))
  expect(window.print).toHaveBeenCalledOnce()
})

function rowButtons() {
  return screen.getAllByRole('button', { expanded: false }).filter((button) => button.closest('h3') !== null)
}

async function show(hash: string, count: RegExp | string = /av 32 rader$/) {
  window.location.hash = ''
  window.history.replaceState(null, '', hash)
  act(() => window.dispatchEvent(new HashChangeEvent('hashchange')))
  render(
    <QueryClientProvider client={createMaterialCache()}>
      <WithLanguage />
    </QueryClientProvider>,
  )
  await screen.findByText(count)
  // The names of places come with another file than the plan.
  if (count !== '' && rowsNamePlaces()) await screen.findAllByText(/Hässelby torg|Maltesholmstorget/)
}

const rowsNamePlaces = () => !window.location.hash.includes('omrade:unga')

function WithLanguage() {
  return (
    <LanguageProvider language={useAddress().address.language}>
      <PlanWorkspace />
    </LanguageProvider>
  )
}
