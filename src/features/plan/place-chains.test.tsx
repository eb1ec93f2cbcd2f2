import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { keptJournal } from '../../../tests/builders/a-journal'
import { materialServer } from '../../../tests/builders/material-server'
import { shippedPlan as plan } from '../../../tests/builders/shipped-plan'
import { createMaterialCache } from '../../data/material'
import { PlaceChains } from './place-chains'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => materialServer.resetHandlers())
afterAll(() => materialServer.close())

// Computing what is hidden takes seconds in a page of this size; visibility is asserted where it matters.
configure({ defaultHidden: true, asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

test('the rows of spots come first, then those of the groups at the place', async () => {
  show('hasselby-torg', null)
  await screen.findByText('Engelska parken')
  expect(screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual([
    'Delplatser',
    'Grupper och frågor på platsen',
  ])
  expect(screen.getAllByRole('heading', { level: 5 }).map((heading) => heading.textContent)).toEqual([
    'Tunnelbaneentrén och bänkarna vid grillkiosken',
    'Gångvägen mellan Loftgången och Trymån',
    'Stora torget',
    'Engelska parken',
    'Köparna, grupp 1',
    'Köparna, grupp 2',
    'Köparna, grupp 3',
    'Nyrekryteringar',
    'Säljarna',
  ])
})

test('a folded row shows its problem and how many causes and actions it has', async () => {
  show('hasselby-torg', 'stora-torget')
  const folded = await row('Tunnelbaneentrén och bänkarna vid grillkiosken')
  expect(folded).not.toHaveAttribute('open')
  expect(within(folded).getByText('5 orsaker, 4 åtgärder')).toBeVisible()
  expect(within(folded).getByText(/^Ytorna i anslutning till tunnelbanans entré/)).toBeVisible()
})

test('the row of the chosen spot is open, and a newly chosen one takes the focus', async () => {
  const { choose } = show('hasselby-torg', 'stora-torget')
  expect(await row('Stora torget')).toHaveAttribute('open')
  choose('engelska-parken')
  expect(await row('Engelska parken')).toHaveAttribute('open')
  expect((await row('Engelska parken')).querySelector('summary')).toHaveFocus()
})

test('a row can be folded again', async () => {
  show('hasselby-torg', 'stora-torget')
  await userEvent.click((await row('Stora torget')).querySelector('summary') as HTMLElement)
  expect(await row('Stora torget')).not.toHaveAttribute('open')
  expect(screen.queryByRole('heading', { level: 6 })).not.toBeInTheDocument()
})

test('on paper every row is open', async () => {
  show('hasselby-torg', 'stora-torget')
  await row('Engelska parken')
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  for (const one of document.querySelectorAll('details')) expect(one).toHaveAttribute('open')
  expect(screen.getAllByText('Uppföljning', { selector: 'h6' })).toHaveLength(9)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(await row('Engelska parken')).not.toHaveAttribute('open')
})

test('a place without rows says so', () => {
  show('fornkullen', null)
  expect(screen.getByText('Åtgärdsplan 2025 har ingen rad om platsen.')).toBeVisible()
})

async function row(title: string): Promise<HTMLElement> {
  const heading = await screen.findByText(title, { selector: 'h5' })
  return heading.closest('details') as HTMLElement
}

function show(placeId: string, spotId: string | null) {
  const cache = createMaterialCache()
  keptJournal(cache)
  const chains = (spot: string | null) => (
    <QueryClientProvider client={cache}>
      <PlaceChains plan={plan} placeId={placeId} spotId={spot} />
    </QueryClientProvider>
  )
  const { rerender } = render(chains(spotId))
  return { choose: (spot: string) => rerender(chains(spot)) }
}
