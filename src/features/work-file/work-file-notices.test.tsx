import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { aDisk, type Disk } from '../../../tests/builders/a-disk'
import { journalTools } from '../../../tests/builders/a-journal'
import { materialServer } from '../../../tests/builders/material-server'
import { readMaterial } from '../../../tests/builders/read-material'
import { createJournalStore } from '../../data/journal/journal-store'
import { journalOf, provideJournal } from '../../data/journal/use-journal'
import { createMaterialCache } from '../../data/material'
import { ProblemError, problem } from '../../domain/problems/problem'
import { RoleDialog } from './role-dialog'
import { SavedStatus } from './saved-status'
import { TeamSection } from './team-section'
import { WorkFileNotices } from './work-file-notices'

beforeAll(() => {
  materialServer.listen({ onUnhandledRequest: 'error' })
  // jsdom shows no dialogs; what is open and closed is all that matters here.
  HTMLDialogElement.prototype.showModal ??= function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
afterAll(() => materialServer.close())
configure({ asyncUtilTimeout: 8_000 })

let disk: Disk
let cache: QueryClient
let now: string
beforeEach(() => {
  disk = aDisk()
  cache = createMaterialCache()
  now = '2026-11-01T08:00:00.000Z'
  const store = createJournalStore(journalTools(disk, { now: () => now }))
  provideJournal(cache, store)
})
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
})

const Provided = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={cache}>{children}</QueryClientProvider>
)
const aWrite = () =>
  journalOf(cache).write([{ kind: 'plan-row', id: 'platser-3', field: 'followUp.status', value: 'pågår' }])
const inRole = (role: string) => window.localStorage.setItem('platsbild.roll', role)

test('the first write asks for a role, says why, and goes on with the one chosen', async () => {
  render(<RoleDialog />, { wrapper: Provided })
  const write = aWrite()
  expect(await screen.findByRole('heading', { name: 'I vilken roll skriver du?' })).toBeVisible()
  expect(screen.getByText('Skriv en roll, inte ett namn.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'enhetschef' }))
  await userEvent.click(screen.getByRole('button', { name: 'Skriv i den här rollen' }))
  expect(await write).toMatchObject({ stored: true })
  expect(disk.events()[0]?.role).toBe('enhetschef')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('an empty role is asked for again, and one that looks like a name is remarked on', async () => {
  render(<RoleDialog />, { wrapper: Provided })
  const write = aWrite()
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv i den här rollen' }))
  expect(screen.getByRole('textbox', { name: 'Roll' })).toHaveAccessibleDescription('Skriv eller välj en roll.')
  await userEvent.type(screen.getByRole('textbox', { name: 'Roll' }), 'Kim Exempelsson')
  expect(screen.getByText(/Är det ett namn/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Avstå' }))
  await write
})

test('declining cancels the write', async () => {
  render(<RoleDialog />, { wrapper: Provided })
  const write = aWrite()
  await userEvent.click(await screen.findByRole('button', { name: 'Avstå' }))
  expect(await write).toMatchObject({ stored: false, deed: null, problem: { code: 'role-missing' } })
  expect(disk.events()).toEqual([])
})

test('a dialog that the browser closes counts as declined', async () => {
  render(<RoleDialog />, { wrapper: Provided })
  const write = aWrite()
  const dialog = (await screen.findByRole('dialog')) as HTMLDialogElement
  act(() => dialog.close())
  expect(await write).toMatchObject({ stored: false, deed: null })
})

test('the status says that nothing is written, then that all is saved and how much is in no file', async () => {
  inRole('handläggare')
  provideJournal(cache, createJournalStore(journalTools(disk)))
  render(<SavedStatus />, { wrapper: Provided })
  const link = screen.getByRole('link')
  expect(link).toHaveAttribute('href', '#/data?visa=arbetsbok')
  await waitFor(() => expect(link).toHaveTextContent('Inget skrivet än'))
  await act(aWrite)
  expect(link).toHaveTextContent('Allt sparat i den här webbläsaren')
  expect(link).toHaveTextContent('1 ändring inte i någon fil')
})

test('refused storage is said before anything is typed, with the way out', async () => {
  disk.fail(new DOMException('nej', 'SecurityError'))
  render(
    <>
      <SavedStatus />
      <WorkFileNotices />
    </>,
    { wrapper: Provided },
  )
  const notice = await screen.findByRole('alert')
  expect(notice).toHaveTextContent('Det ni skriver sparas inte i den här webbläsaren')
  expect(notice).toHaveTextContent('Spara som fil')
  expect(screen.getByRole('link')).toHaveTextContent('Lagring nekas: det ni skriver finns bara i den här fliken')
})

test('a database that does not answer is not said to refuse', async () => {
  disk.fail(new ProblemError(problem('journal-slow', 'arbetsboken', { seconds: 6 })))
  render(<SavedStatus />, { wrapper: Provided })
  await waitFor(() => expect(screen.getByRole('link')).toHaveTextContent(/^Arbetsboken: Inget lagras just nu/))
})

test('a work file that was cleared says so before anything is written, with what to do', async () => {
  window.localStorage.setItem('platsbild.senast-sparat', '2026-10-20T08:00:00.000Z')
  provideJournal(cache, createJournalStore(journalTools(disk, { now: () => now })))
  render(<WorkFileNotices />, { wrapper: Provided })
  const notice = await screen.findByRole('alert')
  expect(notice).toHaveTextContent('Arbetsboken är rensad')
  expect(notice).toHaveTextContent('Här fanns en arbetsbok 20 oktober 2026, men nu är den tom')
  expect(notice).toHaveTextContent('Öppna den senast sparade filen under Data')
})

test('storage that is almost full is told before it is', async () => {
  vi.stubGlobal(
    'navigator',
    Object.create(window.navigator, {
      storage: {
        value: { persisted: async () => true, estimate: async () => ({ usage: 9_500_000, quota: 10_000_000 }) },
      },
    }),
  )
  render(<WorkFileNotices />, { wrapper: Provided })
  expect(await screen.findByRole('alert')).toHaveTextContent('Utrymmet i webbläsaren är nästan slutDet är 500 kB kvar.')
  vi.unstubAllGlobals()
})

test('work in no file is reminded of after a week, and can wait till tomorrow', async () => {
  inRole('handläggare')
  provideJournal(cache, createJournalStore(journalTools(disk, { now: () => now })))
  const { rerender } = render(<WorkFileNotices />, { wrapper: Provided })
  await act(aWrite)
  expect(screen.queryByText(/Arbete sedan/)).not.toBeInTheDocument()
  now = '2026-11-09T08:00:00.000Z'
  rerender(<WorkFileNotices />)
  await act(aWrite)
  expect(await screen.findByText('Arbete sedan 1 november 2026 finns bara i den här webbläsaren')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Påminn mig i morgon' }))
  expect(screen.queryByText(/Arbete sedan/)).not.toBeInTheDocument()
})

test('what the team’s server lacks is counted also for one who is signed out', async () => {
  inRole('handläggare')
  provideJournal(cache, createJournalStore(journalTools(disk, { now: () => now })))
  withTeam()
  render(<SavedStatus />, { wrapper: Provided })
  await act(aWrite)
  expect(await screen.findByText('gruppen: utloggad, 1 väntar')).toBeVisible()
  expect(screen.getByText('1 ändring inte i någon fil')).toBeVisible()
})

test('what the team’s server has is in no need of a file, whether someone is signed in or not', async () => {
  inRole('handläggare')
  provideJournal(cache, createJournalStore(journalTools(disk, { now: () => now })))
  withTeam()
  await act(aWrite)
  await (await disk.open()).keepBeside('team', { address: teamAddress, seq: 1 })
  now = '2026-11-09T08:00:00.000Z'
  cache = createMaterialCache()
  provideJournal(cache, createJournalStore(journalTools(disk, { now: () => now })))
  render(
    <>
      <SavedStatus />
      <WorkFileNotices />
    </>,
    { wrapper: Provided },
  )
  expect(await screen.findByText('gruppen: utloggad')).toBeVisible()
  expect(screen.queryByText(/inte i någon fil|Arbete sedan/)).not.toBeInTheDocument()
})

const teamAddress = 'https://lag.example/platsbild'
function withTeam() {
  const catalog = readMaterial('catalog.json') as object
  materialServer.use(
    http.get('*/geodata/catalog.json', () => HttpResponse.json({ ...catalog, team: { address: teamAddress } })),
  )
}

test('a team’s server that refuses is told, and the form stays', async () => {
  withTeam()
  materialServer.use(
    http.get('https://lag.example/*', () => new HttpResponse('{"error":"unauthorized"}', { status: 401 })),
  )
  render(<TeamSection />, { wrapper: Provided })
  await screen.findByText('Inte inloggad. Det ni skriver stannar i den här webbläsaren.')
  await userEvent.click(screen.getByRole('button', { name: 'Logga in' }))
  expect(screen.getByText('Fyll i användarnamn och lösenord.')).toBeVisible()
  await userEvent.type(screen.getByLabelText('Användarnamn'), 'samverkan')
  await userEvent.type(screen.getByLabelText('Lösenord'), 'fel')
  await userEvent.click(screen.getByRole('button', { name: 'Logga in' }))
  expect(await screen.findByText('Servern släppte inte in.')).toBeVisible()
  expect(screen.getByText(/godtog inte namnet eller lösenordet/)).toBeVisible()
  expect(screen.getByLabelText('Lösenord')).toBeVisible()
})
