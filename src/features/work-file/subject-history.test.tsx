import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { aDisk, type Disk } from '../../../tests/builders/a-disk'
import { keptJournal } from '../../../tests/builders/a-journal'
import { materialServer } from '../../../tests/builders/material-server'
import { createMaterialCache } from '../../data/material'
import type { JournalEvent } from '../../domain/journal/event'
import { SubjectHistory } from './subject-history'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
})
configure({ asyncUtilTimeout: 8_000 })

let disk: Disk
beforeEach(() => {
  disk = aDisk()
})

const put = (id: string, field: string, value: unknown, change: Partial<JournalEvent> = {}, replaces: string[] = []) =>
  disk.put(id, {
    id,
    version: 1,
    device: 'annan',
    time: '2026-10-20T12:00:00.000Z',
    role: 'kommunpolis',
    deed: `deed-${id}`,
    kind: 'set',
    subject: 'plan-row/platser-4',
    payload: { field, value, replaces },
    ...change,
  })

test('what nobody has changed says so', async () => {
  show()
  expect(await screen.findByText(/Ingenting har ändrats här/)).toBeVisible()
})

test('a corrected cell shows which words went and came, and that those before are the document’s', async () => {
  put('a', 'cells.when', '2024–2027 Mål: Hässelby torg ska inte vara en ÖDS 2030')
  show()
  const deed = await item(/kommunpolis, 20 oktober 2026 14.00/)
  expect(deed.getByText('När')).toBeVisible()
  await waitFor(() => expect(changed('ins')).toEqual(['Tillagt: –']))
  expect(deed.getByText(/Före ändringen: handlingens ord/)).toBeVisible()
  expect(deed.getByRole('button', { name: /Åtgärdsplan|Källa|atgardsplan|dok-004/i })).toBeVisible()
})

test('lists and objects are said in words, never as JSON', async () => {
  put('a', 'actors', [{ actor: 'mov', role: 'leder', text: 'MOV' }])
  put('b', 'indicator', { text: 'Andel otrygga', baseline: '47 %', target: '40 %', by: '2030' })
  show()
  await screen.findAllByText(/MOV, leder/)
  expect(screen.getByText(/Målvärde: 40 %/)).toBeVisible()
  expect(document.body.textContent).not.toMatch(/[{}"]|\[object/)
})

test('the latest stands first; a replaced deed offers no undo', async () => {
  put('a', 'followUp.status', 'pågår')
  put('b', 'followUp.status', 'klar', { time: '2026-10-21T12:00:00.000Z', role: 'enhetschef' }, ['a'])
  show()
  await screen.findByText('Ersatt av en senare ändring')
  const [latest, first] = screen.getAllByRole('listitem').filter((one) => one.dataset.standing)
  expect(latest).toHaveTextContent(/^enhetschef/)
  expect(latest).toHaveTextContent('Borttaget: pågårTillagt: klar')
  expect(within(first as HTMLElement).queryByRole('button', { name: /^Ångra/ })).not.toBeInTheDocument()
})

test('a deed is undone and made again, and both are told', async () => {
  put('a', 'followUp.status', 'pågår')
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Ångra ändringen 20 oktober 2026 14.00' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Gör igen ändringen 20 oktober 2026 14.00' }))
  expect(await screen.findByRole('button', { name: 'Ångra ändringen 20 oktober 2026 14.00' })).toBeVisible()
  expect(screen.getByText('Ångrade en ändring: Status')).toBeVisible()
  expect(screen.getByText('Gjorde om en ångrad ändring: Status')).toBeVisible()
  expect(disk.events()).toHaveLength(3)
})

test('a deed that reaches further says that all of it is undone together', async () => {
  put('a', 'followUp.status', 'klar', { deed: 'x' })
  put('b', 'followUp.status', 'klar', { deed: 'x', subject: 'plan-row/platser-5' })
  put('c', 'followUp.status', 'klar', { deed: 'x', subject: 'plan-row/platser-6' })
  show()
  expect(await screen.findByText(/Samma ändring gjordes samtidigt på 2 andra ställen/)).toBeVisible()
})

test('what a newer version wrote is told as that', async () => {
  put('a', 'x', 1, { kind: 'ljud', version: 9 })
  show()
  expect(await screen.findByText(/Skrivet av en nyare version av Platsbild/)).toBeVisible()
})

async function item(text: RegExp) {
  await screen.findAllByText(/kommunpolis/)
  const found = screen.getAllByRole('listitem').find((one) => text.test(one.textContent ?? ''))
  return within(found as HTMLElement)
}

const changed = (tag: 'ins' | 'del') => [...document.querySelectorAll(tag)].map((one) => one.textContent)

function show() {
  window.location.hash = ''
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')))
  const cache = createMaterialCache()
  keptJournal(cache, 'Samordnare', disk)
  render(
    <QueryClientProvider client={cache}>
      <SubjectHistory subjects={['plan-row/platser-4']} />
    </QueryClientProvider>,
  )
}
