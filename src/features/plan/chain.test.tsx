import { QueryClientProvider } from '@tanstack/react-query'
import { configure, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { keptJournal } from '../../../tests/builders/a-journal'
import { shippedPlan as plan } from '../../../tests/builders/shipped-plan'
import { createMaterialCache } from '../../data/material'
import { Chain } from './chain'

// Computing what is hidden takes seconds in a page of this size; visibility is asserted where it matters.
configure({ defaultHidden: true, asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

test('a row is a thread of seven steps, its causes and actions numbered', () => {
  show('platser-5')
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Problem',
    'Orsaker',
    'Åtgärder',
    'Operativt mål',
    'När',
    'Vem',
    'Uppföljning',
  ])
  expect(screen.getByRole('button', { name: /^Orsak 5\.2,/ })).toHaveTextContent('5.2')
  expect(screen.getByRole('button', { name: /^Åtgärd 5d,/ })).toHaveTextContent('5d')
})

test('an action says in words which cause it answers, or that the plan ties it to the row', () => {
  show('platser-5')
  expect(part(/^Åtgärd 5c,/)).toHaveTextContent('Fysisk')
  expect(part(/^Åtgärd 5c,/)).toHaveTextContent('Trafikkontoret. Svarar mot orsak 5.2.')
  expect(part(/^Åtgärd 5d,/)).toHaveTextContent('Planen knyter den till raden som helhet.')
  expect(part(/^Orsak 5\.2,/)).toHaveTextContent('Besvaras av åtgärd 5a, 5b och 5c.')
  expect(part(/^Orsak 5\.1,/)).toHaveTextContent('Ingen åtgärd är knuten just hit.')
})

test('pointing at a cause lights up the actions that answer it, and no others', () => {
  show('platser-5')
  fireEvent.mouseEnter(part(/^Orsak 5\.2,/))
  const kin = (name: RegExp) => part(name).dataset.kin
  expect([/^Orsak 5\.1,/, /^Orsak 5\.2,/, /^Åtgärd 5a,/, /^Åtgärd 5d,/].map(kin)).toEqual(['dim', 'lit', 'lit', 'dim'])
  fireEvent.mouseLeave(part(/^Orsak 5\.2,/))
  expect(kin(/^Orsak 5\.1,/)).toBe('rest')
})

test('a keyboard pins a part, its kin stays lit, and its spot is asked for', async () => {
  const onSpot = vi.fn()
  const onKin = vi.fn()
  show('platser-5', { onSpot, onKin })
  const bead = screen.getByRole('button', { name: /^Åtgärd 5a,/ })
  bead.focus()
  await userEvent.keyboard('{Enter}')
  bead.blur()
  expect(bead).toHaveAttribute('aria-pressed', 'true')
  expect(part(/^Orsak 5\.2,/).dataset.kin).toBe('lit')
  expect(onSpot).toHaveBeenCalledExactlyOnceWith('stora-torget')
  expect(onKin).toHaveBeenLastCalledWith('platser-5-a1')
})

test('a part lit from outside lights up its kin here', () => {
  show('platser-5', { activeKin: 'platser-5-o2' })
  expect(part(/^Åtgärd 5b,/).dataset.kin).toBe('lit')
})

test('the cells can be read as the plan has them', async () => {
  show('platser-4')
  await userEvent.click(screen.getByRole('button', { name: 'Som i planen' }))
  const row = plan.rows.find(({ id }) => id === 'platser-4')
  expect(screen.getByText(row?.cells.cause ?? '-')).toBeVisible()
  expect(screen.getByText(row?.cells.action ?? '-')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Orsak/ })).not.toBeInTheDocument()
})

test('says where the document names an official', () => {
  show('platser-20')
  expect(screen.getByText(/Handlingen namnger en tjänsteperson/)).toHaveTextContent('[namngiven tjänsteperson]')
})

test('every step shows its cell as the source', async () => {
  show('platser-4')
  await userEvent.click(
    screen.getAllByRole('button', { name: /^Källa:.*Otrygga och brottsutsatta platser, rad 4$/ })[3] as HTMLElement,
  )
  expect(await screen.findByText('”Minska narkotikahantering och ungdomshäng.”')).toBeVisible()
})

test('every row of the plan can be shown, each word of its parts once', () => {
  for (const { id, causes, actions } of plan.rows) {
    const { unmount } = show(id)
    const text = document.body.textContent
    for (const { text: words } of [...causes, ...actions]) expect(text).toContain(words)
    unmount()
  }
})

function show(id: string, more: Partial<Parameters<typeof Chain>[0]> = {}) {
  const row = plan.rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  const cache = createMaterialCache()
  keptJournal(cache)
  return render(
    <QueryClientProvider client={cache}>
      <Chain plan={plan} row={row} number={String(row.sheetRow)} headingLevel={3} {...more} />
    </QueryClientProvider>,
  )
}

function part(name: RegExp): HTMLElement {
  const item = screen.getByRole('button', { name }).closest('li')
  if (item === null) throw new Error(`no part ${name}`)
  return within(item).getByRole('button', { name }).closest('li') as HTMLElement
}
