import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { aDisk, type Disk } from '../../../tests/builders/a-disk'
import { keptJournal } from '../../../tests/builders/a-journal'
import { materialServer } from '../../../tests/builders/material-server'
import { exportJournal } from '../../data/journal/journal-file'
import { createMaterialCache } from '../../data/material'
import type { JournalEvent } from '../../domain/journal/event'
import { WorkFilePage } from './work-file-page'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
configure({ asyncUtilTimeout: 8_000 })

let disk: Disk
beforeEach(() => {
  disk = aDisk()
})
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
  vi.restoreAllMocks()
})

const event = (id: string, change: Partial<JournalEvent> = {}): JournalEvent => ({
  id,
  version: 1,
  device: 'annan',
  time: '2026-10-20T12:00:00.000Z',
  role: 'kommunpolis',
  deed: `deed-${id}`,
  kind: 'set',
  subject: 'plan-row/platser-5',
  payload: { field: 'followUp.status', value: 'klar', replaces: [] },
  ...change,
})
const ours = event('var', {
  device: 'var',
  role: 'enhetschef',
  time: '2026-10-20T09:00:00.000Z',
  payload: { field: 'followUp.status', value: 'pågår', replaces: [] },
})

const file = (events: readonly unknown[], name = 'kollegans.json') =>
  new File([exportJournal(events as JournalEvent[], { exported: '2026-10-21T08:00:00.000Z', device: 'annan' })], name)

test('an empty work file says what belongs there and how to begin', async () => {
  await show()
  expect(await screen.findByText(/Arbetsboken är tom/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Gå till åtgärdsplanen' })).toHaveAttribute('href', '#/plan')
})

test('what it holds is counted in words', async () => {
  disk.put('a', event('a'))
  disk.put('b', event('b', { payload: { field: 'followUp.date', value: '2026-10-19', replaces: [] } }))
  disk.put('c', event('c', { payload: { field: 'cells.goal', value: 'Färre', replaces: [] } }))
  disk.put('d', event('d', { kind: 'ljud', version: 9 }))
  await show()
  expect(await screen.findByText('1 uppföljd rad')).toBeVisible()
  expect(screen.getByText('1 ändrad cell')).toBeVisible()
  expect(screen.getByText(/4 poster i allt.*Skrivet 20 oktober 2026\. Roller: kommunpolis\./)).toBeVisible()
  expect(screen.getByText(/1 post är av ett slag som den här versionen inte kan visa/)).toBeVisible()
})

test('a file is looked at before it is taken in, and both values of a conflict are shown with role and time', async () => {
  disk.put('var', ours)
  await show()
  await choose(file([event('a'), ours]))
  await waitFor(() => expect(screen.getByRole('heading', { name: 'I kollegans.json' })).toHaveFocus())
  expect(screen.getByText('1 ny post')).toBeVisible()
  expect(screen.getByText('1 post finns redan här')).toBeVisible()
  expect(screen.getByText('Det nya är skrivet 20 oktober 2026 av kommunpolis.')).toBeVisible()
  expect(screen.getByText(/inget skrivs över/)).toBeVisible()
  expect(disk.events()).toHaveLength(1)

  await userEvent.click(screen.getByRole('button', { name: 'Ta in 1 ny post' }))
  expect(await screen.findByRole('heading', { name: '1 post togs in.' })).toBeVisible()
  expect(disk.events()).toHaveLength(2)
  const conflict = within(screen.getByRole('region', { name: 'Två uppgifter om samma sak' }))
  expect(await conflict.findByRole('link', { name: /rad 5: Stora torget/ })).toHaveAttribute(
    'href',
    '#/plan?rad=platser-5',
  )
  expect(conflict.getByText('Gäller nu').closest('li')).toHaveTextContent('klarkommunpolis, 20 oktober 2026 14.00')
  expect(conflict.getByText('Den andra uppgiften').closest('li')).toHaveTextContent(
    'pågårenhetschef, 20 oktober 2026 11.00',
  )
})

test('the one chosen in a conflict stands, and the conflict is gone', async () => {
  disk.put('var', ours)
  disk.put('a', event('a'))
  await show()
  await userEvent.click(
    await screen.findByRole('button', { name: 'Låt denna gälla: enhetschef 20 oktober 2026 11.00' }),
  )
  await waitFor(() => expect(screen.queryByText('Två uppgifter om samma sak')).not.toBeInTheDocument())
  expect(disk.events().at(-1)?.payload).toEqual({
    field: 'followUp.status',
    value: 'pågår',
    replaces: expect.arrayContaining(['var', 'a']),
  })
})

test('two follow-ups of several fields are one choice, and the one chosen stands whole', async () => {
  const fields = (role: string, device: string, time: string, status: string, words: string) =>
    [['followUp.status', status] as const, ['cells.followUp', words] as const].map(([field, value]) =>
      event(`${device}-${field}`, { role, device, deed: device, time, payload: { field, value, replaces: [] } }),
    )
  for (const one of [
    ...fields('kommunpolis', 'p', '2026-10-20T12:00:00.000Z', 'klar', 'Fotpatrull varje kväll.'),
    ...fields('enhetschef', 'e', '2026-10-20T09:00:00.000Z', 'pågår', 'Väntar på svar.'),
  ])
    disk.put(one.id, one)
  await show()
  const conflict = within(await screen.findByRole('region', { name: 'Två uppgifter om samma sak' }))
  expect(conflict.getByText('Uppföljning och Status')).toBeVisible()
  expect(conflict.getAllByRole('button')).toHaveLength(2)
  await userEvent.click(conflict.getByRole('button', { name: /^Låt denna gälla: enhetschef/ }))
  await waitFor(() => expect(screen.queryByText('Två uppgifter om samma sak')).not.toBeInTheDocument())
  const chosen = disk.events().slice(-2)
  const values = chosen.map(({ payload }) => (payload as { value: unknown }).value)
  expect(values.toSorted()).toEqual(['Väntar på svar.', 'pågår'])
  expect(new Set(chosen.map(({ deed }) => deed)).size).toBe(1)
})

test('the same file again brings nothing', async () => {
  disk.put('a', event('a'))
  await show()
  await choose(file([event('a')]))
  expect(await screen.findByText('Allt i filen finns redan här. Inget behöver tas in.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Ta in/ })).not.toBeInTheDocument()
})

test('bad events are listed with place and reason, and the good come in', async () => {
  await show()
  await choose(file([event('a'), { ...event('b'), role: 7 }]))
  expect(await screen.findByText('1 post kan inte användas')).toBeVisible()
  const bad = screen.getByText('Post 2 i filen').closest('li')
  expect(bad).toHaveTextContent(/Post 2 \(b\) kom inte med.*”role”/)
  await userEvent.click(screen.getByRole('button', { name: 'Ta in 1 ny post' }))
  expect(await screen.findByRole('heading', { name: '1 post togs in.' })).toBeVisible()
  expect(disk.events().map(({ id }) => id)).toEqual(['a'])
})

test('a foreign file is refused with the reason, and nothing is taken in', async () => {
  await show()
  await choose(new File(['{"type":"FeatureCollection","features":[]}'], 'karta.geojson'))
  await waitFor(() => expect(screen.getByRole('heading', { name: 'karta.geojson togs inte in' })).toHaveFocus())
  expect(screen.getByRole('alert')).toHaveTextContent(/ingen arbetsbok från Platsbild/)
  expect(disk.events()).toEqual([])
})

test('the saved file’s name has the day, and afterwards nothing is unsaved', async () => {
  disk.put('a', event('a'))
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:fil', revokeObjectURL: () => undefined }))
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  await show()
  expect(await screen.findByText(/1 ändring finns inte i någon fil, den äldsta från 20 oktober 2026/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Spara som fil' }))
  expect(names).toEqual([expect.stringMatching(/^platsbild-arbetsbok-2026-11-\d\d\.json$/)])
  await waitFor(() => expect(screen.queryByText(/finns inte i någon fil/)).not.toBeInTheDocument())
  expect(screen.getByText(/Filen är lämnad till webbläsaren/)).toBeVisible()
})

test('where the browser takes no file, the content is there to copy', async () => {
  disk.put('a', event('a'))
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error('nej')
      },
    }),
  )
  await show()
  await screen.findByText(/1 ändring finns inte i någon fil/)
  await userEvent.click(screen.getByRole('button', { name: 'Spara som fil' }))
  const box = await screen.findByRole('textbox', { name: 'Arbetsbokens innehåll' })
  expect((box as HTMLTextAreaElement).value).toContain('"plan-row/platser-5"')
  expect(screen.getByText(/finns inte i någon fil/)).toBeVisible()
})

test('without a team in the catalog there is no trace of one', async () => {
  await show()
  await screen.findByText(/Arbetsboken är tom/)
  expect(screen.queryByText(/[Gg]ruppens/)).not.toBeInTheDocument()
})

async function choose(chosen: File) {
  await screen.findByText(/Arbetsboken är tom|i allt, med historiken/)
  await userEvent.setup({ applyAccept: false }).upload(screen.getByLabelText('Välj fil'), chosen)
}

async function show() {
  window.location.hash = ''
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')))
  const cache = createMaterialCache()
  keptJournal(cache, 'Samordnare', disk)
  render(
    <QueryClientProvider client={cache}>
      <WorkFilePage />
    </QueryClientProvider>,
  )
}
