import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { keptJournal } from '../../../../tests/builders/a-journal'
import { materialServer } from '../../../../tests/builders/material-server'
import { createMaterialCache } from '../../../data/material'
import { PlanWorkspace } from '../plan-workspace'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
})
afterAll(() => materialServer.close())

configure({ defaultHidden: true, asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 40_000 })

test('an area of one’s own says how to begin, takes a row, and the row takes the focus ready to be filled in', async () => {
  const { user } = await show('#/plan?filter=omrade:unga')
  await user.click(screen.getByRole('button', { name: 'Lägg till eget område' }))
  await user.type(screen.getByRole('textbox', { name: 'Områdets namn' }), 'Trygga resor{Enter}')
  const area = within((await screen.findByRole('heading', { level: 2, name: 'Trygga resor' })).closest('section')!)
  expect(area.getByText(/^Här finns inga rader än\. Börja med ett problem/)).toBeVisible()
  expect(area.getByText('Eget område, tillagt av Samordnare 1 november 2026.')).toBeVisible()

  await user.click(area.getByRole('button', { name: 'Lägg till rad i Trygga resor' }))
  await user.click(area.getByRole('button', { name: 'Lägg till raden' }))
  expect(area.getByRole('alert')).toHaveTextContent('Skriv vad problemet är.')
  await user.type(area.getByRole('textbox', { name: 'Problemet' }), 'Resenärer undviker entrén.')
  await user.click(area.getByRole('button', { name: 'Lägg till raden' }))
  const toggle = await screen.findByRole('button', { name: 'Resenärer undviker entrén.' })
  await waitFor(() => expect(toggle).toHaveFocus())
  expect(toggle).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByText('Tillagd av Samordnare 1 november 2026')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Ändra orsakernas text' })).toBeVisible()
  expect(window.location.hash).not.toContain('filter')
})

test('a row is retired with a reason, counted no more, and brought back', async () => {
  const { user } = await show('#/plan?filter=omrade:unga&rad=unga-4')
  await user.click(await screen.findByRole('button', { name: 'Ändra' }))
  await user.click(screen.getByRole('button', { name: 'Avsluta raden' }))
  await user.click(
    within(screen.getByRole('form', { name: 'Avsluta raden' })).getByRole('button', { name: 'Avsluta raden' }),
  )
  expect(screen.getByRole('alert')).toHaveTextContent('Skriv varför')
  await user.type(screen.getByRole('textbox', { name: /^Varför gäller raden/ }), 'Ingår i rad 3.')
  await user.click(
    within(screen.getByRole('form', { name: 'Avsluta raden' })).getByRole('button', { name: 'Avsluta raden' }),
  )
  const back = await screen.findByRole('button', { name: /^Ta tillbaka Utveckla gemensamma/ })
  await waitFor(() => expect(back).toHaveFocus())
  expect(screen.getByText('1 av 31 rader')).toBeVisible()
  expect(screen.getByText('Ingår i rad 3.')).toBeVisible()
  expect(screen.queryByText(/känner inte till raden|unga-4/)).not.toBeInTheDocument()
  await user.click(back)
  expect(await screen.findByText('32 av 32 rader')).toBeVisible()
})

test('a row is moved up, and back by undo', async () => {
  const { user } = await show('#/plan?filter=omrade:unga&rad=unga-4')
  await user.click(await screen.findByRole('button', { name: 'Ändra' }))
  expect(screen.getByRole('button', { name: 'Flytta ner' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Flytta upp' }))
  await waitFor(() => expect(titles()[0]).toMatch(/^Utveckla/))
  await user.click(await screen.findByRole('button', { name: 'Ångra' }))
  await waitFor(() => expect(titles()[0]).toMatch(/^Operativ/))
})

test('a followed-up row says so in its line, with the word', async () => {
  const { user } = await show('#/plan?filter=omrade:unga&rad=unga-4')
  await user.click((await screen.findAllByRole('button', { name: 'Följ upp' }))[0]!)
  await user.click(screen.getByRole('radio', { name: 'Klar' }))
  await user.click(screen.getByRole('button', { name: 'Spara uppföljningen' }))
  const line = screen.getByRole('button', { name: /^Utveckla gemensamma/ }).closest('li')!
  expect(await within(line).findByText(/^Sparat/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Utveckla gemensamma/ }))
  expect(line).toHaveTextContent('Uppföljning: Klar')
  const printed = screen.getAllByRole('table')[0]!
  expect(printed).toHaveTextContent(/Klar 22 november 2026|Klar \d+ \w+ \d{4}/)
  expect(printed).toHaveTextContent('skrivet av Samordnare 1 november 2026')
})

const titles = () =>
  screen
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent ?? '')
    .filter((title) => /^(Utveckla|Operativ komm)/.test(title))

async function show(hash: string) {
  window.history.replaceState(null, '', hash)
  act(() => window.dispatchEvent(new HashChangeEvent('hashchange')))
  const cache = createMaterialCache()
  keptJournal(cache)
  render(
    <QueryClientProvider client={cache}>
      <PlanWorkspace />
    </QueryClientProvider>,
  )
  await screen.findByText(/av 32 rader$/)
  return { user: userEvent.setup() }
}
