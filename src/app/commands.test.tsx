import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo, useRef } from 'react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { aDisk } from '../../tests/builders/a-disk'
import { keptJournal } from '../../tests/builders/a-journal'
import { materialServer } from '../../tests/builders/material-server'
import { createMaterialCache } from '../data/material'
import { UndoLatest } from '../features/work-file/undo-latest'
import { useAppearance } from '../state/appearance'
import { useShortcuts } from './commands'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
  useAppearance.setState(useAppearance.getInitialState(), true)
})
configure({ asyncUtilTimeout: 8_000 })

const status = (id: string, value: 'pågår' | 'klar') =>
  ({ kind: 'plan-row', id, field: 'followUp.status', value }) as const

test('Ctrl+Z takes back the latest deed, says what it was, and the one before it next', async () => {
  const { store, disk } = await show()
  await act(() => store.write([status('platser-3', 'pågår')]))
  await act(() => store.write([status('platser-4', 'klar')]))
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText(/^Ångrat: Status, Otrygga och brottsutsatta platser, rad 4: Gångvägen/)).toBeVisible()
  await userEvent.keyboard('{Meta>}z{/Meta}')
  expect(await screen.findByText(/rad 3/)).toBeVisible()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('Det finns inget att ångra från den här webbläsaren.')).toBeVisible()
  expect(disk.events()).toHaveLength(4)
})

test('what was undone can be made again', async () => {
  const { store } = await show()
  await act(() => store.write([status('platser-3', 'pågår')]))
  await userEvent.keyboard('{Control>}z{/Control}')
  await userEvent.click(await screen.findByRole('button', { name: 'Gör igen' }))
  await waitFor(() => expect(store.state().journal.registers.get('plan-row/platser-3')).toBeDefined())
})

test('while text is typed, Ctrl+Z is the field’s own', async () => {
  const { store, disk } = await show()
  await act(() => store.write([status('platser-3', 'pågår')]))
  await userEvent.click(screen.getByRole('textbox'))
  await userEvent.keyboard('{Control>}z{/Control}')
  await userEvent.click(screen.getByRole('checkbox'))
  expect(disk.events()).toHaveLength(1)
  await userEvent.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(disk.events()).toHaveLength(2))
})

test('what others wrote is not undone from here', async () => {
  const { disk } = await show()
  const event = { id: 'b', version: 1, device: 'annan', time: '2026-11-02T08:00:00.000Z', role: 'polis', deed: 'x' }
  const set = {
    kind: 'set',
    subject: 'plan-row/platser-3',
    payload: { field: 'followUp.status', value: 'klar', replaces: [] },
  }
  act(() => disk.put('b', { ...event, ...set }))
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText(/Det finns inget att ångra/)).toBeVisible()
})

test('Ctrl+Z holds when single keys are turned off; Ctrl with another key is the browser’s', async () => {
  const { store, disk } = await show()
  act(() => useAppearance.setState({ shortcuts: false }))
  await act(() => store.write([status('platser-3', 'pågår')]))
  await userEvent.keyboard('{Control>}3{/Control}{Control>}{Shift>}z{/Shift}{/Control}')
  expect(window.location.hash).toBe('')
  expect(disk.events()).toHaveLength(1)
  await userEvent.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(disk.events()).toHaveLength(2))
})

async function show() {
  window.history.replaceState(null, '', '#')
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')))
  const cache = createMaterialCache()
  const journal = keptJournal(cache, 'Samordnare', aDisk())
  render(
    <QueryClientProvider client={cache}>
      <WithShortcuts />
    </QueryClientProvider>,
  )
  await waitFor(() => expect(journal.store.state().state).toBe('kept'))
  // What rows and places are called comes with the material.
  await waitFor(() => expect(read(cache)).toEqual(expect.arrayContaining(['atgardsplan', 'platser'])))
  return journal
}

const read = (cache: QueryClient) =>
  cache
    .getQueryCache()
    .getAll()
    .flatMap(({ state, queryKey }) => (state.status === 'success' ? [queryKey[1]] : []))

function WithShortcuts() {
  const undoLatest = useRef(() => {})
  useShortcuts(useMemo(() => ({ undoLatest: () => undoLatest.current() }), []))
  return (
    <>
      <input type="text" />
      <input type="checkbox" />
      <UndoLatest handle={undoLatest} />
    </>
  )
}
