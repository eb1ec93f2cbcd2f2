import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { aDisk, type Disk } from '../../../tests/builders/a-disk'
import { keptJournal } from '../../../tests/builders/a-journal'
import { materialServer } from '../../../tests/builders/material-server'
import { createMaterialCache } from '../../data/material'
import { SincePage } from './since-page'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
  vi.restoreAllMocks()
})
configure({ asyncUtilTimeout: 8_000 })

let disk: Disk
beforeEach(() => {
  disk = aDisk()
})

const put = (id: string, subject: string, field: string, value: unknown, time: string, replaces: string[] = []) =>
  disk.put(id, {
    id,
    version: 1,
    device: 'annan',
    time,
    role: 'enhetschef',
    deed: `deed-${id}`,
    kind: 'set',
    subject,
    payload: { field, value, replaces },
  })

test('without a day and a meeting it says what to do', async () => {
  show('#/data?visa=andrat')
  expect(await screen.findByText(/Välj en dag, eller lägg till ett sammanträde/)).toBeVisible()
})

test('assessments, answers and verdicts say which they are, each under what they belong to', async () => {
  const time = '2026-11-16T10:00:00.000Z'
  put('a', 'assessment/grimsta/2026-W46', 'level', 4, time)
  put('b', 'area-question/grimsta/vilka', 'answer', 'Skadegörelse', time)
  put('c', 'plan-finding/empty-follow-up.platser-4.followUp.x', 'verdict', { verdict: 'godtagen', reason: '' }, time)
  put('d', 'survey-import/t1', 'table', { file: 'svar.csv', rows: [] }, time)
  show('#/data?visa=andrat&sedan=2026-11-15')
  const group = async (name: string) =>
    within((await screen.findByRole('heading', { level: 3, name })).closest('section') as HTMLElement)
  const situation = await group('Läge')
  expect(await situation.findByRole('link', { name: 'Grimsta, vecka 46 2026' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^#\/lage\?.*vecka=2026-W46&omrade=grimsta$/),
  )
  expect(situation.getByText('nivå 4, allvarligt')).toBeVisible()
  expect(situation.getByRole('link', { name: 'Grimsta: Vilka är problemen?' })).toBeVisible()
  expect((await group('Planen i övrigt')).getByRole('link')).toHaveTextContent(
    /^Otrygga och brottsutsatta platser, rad 4: fyndet ”[^”]+”$/,
  )
  expect((await group('Trygghet')).getByText(/svar\.csv/)).toBeVisible()
})

test('changes stand by place and row with before, after and who; what is older than the day is before', async () => {
  put('a', 'plan-row/platser-4', 'followUp.status', 'pågår', '2026-10-14T21:30:00.000Z')
  put('b', 'plan-row/platser-4', 'followUp.status', 'klar', '2026-10-14T22:30:00.000Z', ['a'])
  put('c', 'plan-row/unga-3', 'followUp.status', 'pågår', '2026-10-20T10:00:00.000Z')
  show('#/data?visa=andrat&sedan=2026-10-15')
  expect(await screen.findByRole('heading', { name: 'Ändrat sedan 15 oktober 2026' })).toBeVisible()
  const place = within(
    (await screen.findByRole('heading', { level: 3, name: 'Hässelby torg' })).closest('section') as HTMLElement,
  )
  expect(place.getByRole('link', { name: /rad 4: Gångvägen/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/^#\/plan\?rad=platser-4/),
  )
  expect(place.getByText('Status').nextElementSibling).toHaveTextContent(
    'Borttaget: pågårTillagt: klarenhetschef, 15 oktober 2026 00.30',
  )
  expect(screen.getByRole('heading', { level: 3, name: 'Rader utan plats' })).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('2 uppgifter på 2 rader eller andra ställen')
})

test('a value that came back has its own author, not the one who undid the later', async () => {
  put('a', 'plan-row/platser-4', 'followUp.status', 'klar', '2026-10-20T10:00:00.000Z')
  put('b', 'plan-row/platser-4', 'followUp.status', 'pågår', '2026-10-21T10:00:00.000Z', ['a'])
  const undo = {
    version: 1,
    device: 'annan',
    role: 'handläggare',
    deed: 'u',
    kind: 'undo',
    subject: 'plan-row/platser-4',
  }
  disk.put('u', { ...undo, id: 'u', time: '2026-10-22T10:00:00.000Z', payload: { undoes: ['b'] } })
  show('#/data?visa=andrat&sedan=2026-10-15')
  expect((await screen.findByText('Status')).nextElementSibling).toHaveTextContent(
    'Tillagt: klarenhetschef, 20 oktober',
  )
})

test('it counts from the latest meeting when no day is chosen', async () => {
  put('m', 'moment/m', 'at', { date: '2026-10-15', title: 'Stadsdelsnämndens sammanträde' }, '2026-10-16T10:00:00.000Z')
  put('n', 'moment/n', 'at', { date: '2999-01-15', title: 'Nästa sammanträde' }, '2026-10-16T10:00:00.000Z')
  show('#/data?visa=andrat')
  expect(await screen.findByRole('heading', { name: 'Ändrat sedan 15 oktober 2026' })).toBeVisible()
  expect(screen.getByText('Sedan stadsdelsnämndens sammanträde.')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Ingenting står annorlunda nu än när 15 oktober 2026 började.')
})

test('a meeting is added and taken away', async () => {
  show('#/data?visa=andrat')
  await screen.findByText(/Inga sammanträden är inlagda/)
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till sammanträde' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Välj en dag.')
  await userEvent.type(screen.getByLabelText('Dag'), '2026-10-15')
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till sammanträde' }))
  const link = await screen.findByRole('link', { name: '15 oktober 2026 Stadsdelsnämndens sammanträde' })
  expect(link).toHaveAttribute('href', '#/data?visa=andrat&sedan=2026-10-15')
  await userEvent.click(screen.getByRole('button', { name: /^Ta bort Stadsdelsnämndens/ }))
  await waitFor(() => expect(screen.queryByRole('link', { name: /15 oktober 2026/ })).not.toBeInTheDocument())
})

test('the summary is copied as text, or shown to copy where the browser refuses', async () => {
  put('b', 'plan-row/platser-4', 'followUp.status', 'klar', '2026-10-20T10:00:00.000Z')
  show('#/data?visa=andrat&sedan=2026-10-15')
  await screen.findByRole('heading', { level: 3, name: 'Hässelby torg' })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Kopiera som text' }))
  await waitFor(async () =>
    expect(await navigator.clipboard.readText()).toMatch(
      /^Ändrat sedan 15 oktober 2026\n\nHÄSSELBY TORG\n\n.*rad 4: Gångvägen.*\n {2}Status\n {4}Före: inget\n {4}Nu: klar\n {4}enhetschef, 20 oktober 2026 12\.00\n$/,
    ),
  )
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('nej', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Kopiera som text' }))
  const box = await screen.findByRole('textbox', { name: 'Sammanställningen som text' })
  expect((box as HTMLTextAreaElement).value).toContain('HÄSSELBY TORG')
})

function show(hash: string) {
  window.history.replaceState(null, '', hash)
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')))
  const cache = createMaterialCache()
  keptJournal(cache, 'Samordnare', disk)
  render(
    <QueryClientProvider client={cache}>
      <SincePage />
    </QueryClientProvider>,
  )
}
