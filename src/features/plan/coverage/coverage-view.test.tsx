import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { keptJournal } from '../../../../tests/builders/a-journal'
import { materialServer } from '../../../../tests/builders/material-server'
import { shippedPlan } from '../../../../tests/builders/shipped-plan'
import { createMaterialCache } from '../../../data/material'
import { PlanWorkspace } from '../plan-workspace'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
})
afterAll(() => materialServer.close())

configure({ defaultHidden: true, asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

test('each place has its actions by kind, counted as actions and rows, and each count leads to its rows', async () => {
  await show('#/plan?visa=tackning')
  const torg = lineOf('Plats och åtgärdens slag', 'Hässelby torg')
  const cells = within(torg).getAllByRole('cell')
  expect(cells.map((cell) => cell.querySelector('a')?.textContent)).toEqual([
    '5 åtgärder',
    '3 åtgärder',
    '5 åtgärder',
    '7 åtgärder',
    '1 åtgärd',
    '1 åtgärd',
  ])
  const physical = within(torg).getByRole('link', { name: 'Hässelby torg, Fysisk: 5 åtgärder i 3 rader' })
  expect(physical).toHaveAttribute('href', '#/plan?visa=plats&filter=plats:hasselby-torg;slag:fysisk')
  await go(physical.getAttribute('href') ?? '')
  expect(screen.getByText('3 av 32 rader')).toBeVisible()
})

test('an empty cell says that it is missing, and leads nowhere', async () => {
  await show('#/plan?visa=tackning')
  const [, , , , , organising] = within(lineOf('Plats och åtgärdens slag', 'Maltesholmstorget')).getAllByRole('cell')
  expect(organising).toHaveTextContent('saknas')
  expect(within(organising as HTMLElement).queryByRole('link')).not.toBeInTheDocument()
  expect(screen.getByText('26 rutor är tomma.')).toBeVisible()
})

test('the sides of the problem triangle come with the assumptions, and lead to the rows also without a place', async () => {
  await show('#/plan?visa=tackning')
  const victims = lineOf('Plats och problemtriangelns sidor', 'Särskilt utsatta och sårbara brottsoffer')
  const [place, offender, target] = within(victims).getAllByRole('cell')
  expect(place).toHaveTextContent('saknas')
  expect(offender).toHaveTextContent('saknas')
  const link = within(target as HTMLElement).getByRole('link')
  expect(link).toHaveAttribute('href', '#/plan?visa=omrade&filter=omrade:brottsoffer;plats:ingen;sida:offer')
  const rows = Number(/i (\d+) rad/.exec(link.getAttribute('aria-label') ?? '')?.[1])
  expect(screen.getByText(/utom i området om brottsoffer/)).toBeVisible()
  expect(screen.getByText('Egen läsning av planen.')).toBeVisible()
  await go(link.getAttribute('href') ?? '')
  expect(screen.getByText(`${rows} av 32 rader`)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Ta bort Problemtriangelns sida: Den som kan drabbas' })).toBeVisible()
})

test('open drug scenes that the plan leaves out are named', async () => {
  await show('#/plan?visa=tackning')
  const sentence = screen.getByText(/Öppna drogscener i underlaget som planen inte har någon rad om/)
  expect(within(sentence).getByRole('link', { name: 'Råcksta' })).toHaveAttribute('href', '#/karta?plats=racksta')
  expect(within(sentence).queryByRole('link', { name: 'Hässelby torg' })).not.toBeInTheDocument()
})

test('nothing is judged at first; what a user judges to have effect at once stands first, and the rest waits', async () => {
  const cache = createMaterialCache()
  const { store } = keptJournal(cache)
  await show('#/plan?visa=tackning', cache)
  expect(screen.getByText('Ingen åtgärd är bedömd. 73 väntar.')).toBeVisible()
  const judged = (id: string, effects: readonly ('omedelbar' | 'långsiktig')[]) => ({
    kind: 'plan-row' as const,
    id,
    field: 'actions' as const,
    value: (shippedPlan.rows.find((row) => row.id === id)?.actions ?? []).map((action, index) => ({
      ...action,
      effect: effects[index] ?? null,
    })),
  })
  await act(() => store.write([judged('platser-4', ['långsiktig', 'omedelbar'])]))
  await waitFor(() => expect(screen.getByText('2 av 73 åtgärder är bedömda.')).toBeVisible())
  const [first, second] = screen.getAllByRole('heading', { level: 3, name: /verkan$/ })
  expect(first).toHaveTextContent('Omedelbar verkan')
  expect(first?.nextElementSibling).toHaveTextContent('Undersöka vad som går att göra med cykelparkeringen.')
  expect(second).toHaveTextContent('Långsiktig verkan')
  await go('#/plan?visa=omrade&filter=verkan:omedelbar')
  expect(screen.getByText('1 av 32 rader')).toBeVisible()
})

function lineOf(table: string, name: string): HTMLElement {
  return within(screen.getByRole('table', { name: table }))
    .getByRole('rowheader', { name })
    .closest('tr') as HTMLElement
}

async function go(hash: string) {
  window.history.replaceState(null, '', hash)
  act(() => window.dispatchEvent(new HashChangeEvent('hashchange')))
  await screen.findByText(/av 32 rader$/)
}

async function show(hash: string, cache = createMaterialCache()) {
  window.history.replaceState(null, '', hash)
  render(
    <QueryClientProvider client={cache}>
      <PlanWorkspace />
    </QueryClientProvider>,
  )
  await screen.findAllByText('Hässelby torg', { selector: 'th' })
}
