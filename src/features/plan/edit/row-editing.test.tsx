import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { aDisk, type Disk } from '../../../../tests/builders/a-disk'
import { keptJournal } from '../../../../tests/builders/a-journal'
import { materialServer } from '../../../../tests/builders/material-server'
import { useRole } from '../../../data/journal/role'
import { usePlan } from '../../../data/journal/use-plan'
import { createMaterialCache } from '../../../data/material'
import { eventVersion, isSetEvent, type SetEvent } from '../../../domain/journal/event'
import { Chain } from '../chain'
import { HistoryProvider } from './history-slot'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
})
afterAll(() => materialServer.close())

configure({ defaultHidden: true, asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

test('follow-up is two keystrokes from an open row, and its form takes the focus', async () => {
  const { user } = await show('platser-4')
  screen.getByRole('button', { name: 'Rad 4' }).focus()
  await user.keyboard('{Tab}{Enter}')
  expect(screen.getByRole('radio', { name: 'Ej påbörjad' })).toHaveFocus()
})

test('status, words and date are one deed, shown with role and time once they are stored', async () => {
  const { user, disk } = await show('platser-4')
  await followUp(user, 'Klar', 'Belysningen är på plats.')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await step('Uppföljning').findByText(/^Sparat \d\d\.\d\d$/)).toBeVisible()
  expect(step('Uppföljning').getByText('Klar')).toBeVisible()
  expect(step('Uppföljning').getByText('Belysningen är på plats.')).toBeVisible()
  expect(step('Uppföljning').getByText(/^Skrivet av Samordnare 1 november 2026 09\.00\.$/)).toBeVisible()
  expect(screen.queryByRole('form')).not.toBeInTheDocument()
  expect(step('Uppföljning').getByRole('button', { name: 'Följ upp igen' })).toHaveFocus()
  const events = disk.events().filter(isSetEvent)
  expect(events.map(({ payload }) => payload.field)).toEqual(['followUp.status', 'cells.followUp', 'followUp.date'])
  expect(new Set(events.map(({ deed }) => deed)).size).toBe(1)
})

test('a follow-up is undone and done again beside its confirmation, which keeps the focus', async () => {
  const { user } = await show('platser-4')
  await followUp(user, 'Pågår', 'Platsbesök.')
  await user.click(screen.getByRole('button', { name: 'Spara uppföljningen' }))
  await user.click(await step('Uppföljning').findByRole('button', { name: 'Ångra' }))
  expect(await step('Uppföljning').findByText(/^Ångrat/)).toBeVisible()
  expect(step('Uppföljning').getByText('Ingen uppföljning ifylld.')).toBeVisible()
  const redo = step('Uppföljning').getByRole('button', { name: 'Gör igen' })
  expect(redo).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(await step('Uppföljning').findByText('Platsbesök.')).toBeVisible()
})

test('typed words are a draft that a killed page loses nothing of', async () => {
  const { user, disk, unmount } = await show('platser-4')
  await followUp(user, 'Avbruten', 'Utredningen lades ner i')
  expect(screen.getByText('Utkast, inte sparat')).toBeVisible()
  unmount()
  await show('platser-4', { disk })
  expect(screen.getByRole('textbox', { name: /^Vad har gjorts/ })).toHaveValue('Utredningen lades ner i')
  expect(screen.getByRole('radio', { name: 'Avbruten' })).toBeChecked()
  expect(screen.getByText('Utkast, inte sparat')).toBeVisible()
})

test('a discarded draft can be taken back', async () => {
  const { user } = await show('platser-4')
  await followUp(user, 'Pågår', 'Väntar på svar.')
  await user.click(screen.getByRole('button', { name: 'Kasta utkastet' }))
  expect(screen.queryByRole('form')).not.toBeInTheDocument()
  await user.click(step('Uppföljning').getByRole('button', { name: 'Ångra' }))
  expect(screen.getByRole('textbox', { name: /^Vad har gjorts/ })).toHaveValue('Väntar på svar.')
})

test('a write that fails says so, keeps the words, and is stored when it is tried again', async () => {
  const { user, disk } = await show('platser-4')
  await followUp(user, 'Pågår', 'Väntar på svar.')
  disk.fail(new DOMException('full', 'QuotaExceededError'))
  await user.click(screen.getByRole('button', { name: 'Spara uppföljningen' }))
  expect(await screen.findByText('Inte sparat')).toBeVisible()
  expect(screen.queryByText(/^Sparat/)).not.toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: /^Vad har gjorts/ })).toHaveValue('Väntar på svar.')
  expect(screen.getByRole('button', { name: 'Spara som fil' })).toBeVisible()
  disk.fail(null)
  await user.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(await screen.findByText(/^Sparat/)).toBeVisible()
  expect(screen.queryByRole('form')).not.toBeInTheDocument()
  expect(disk.events()).toHaveLength(3)
})

test('who declines to give a role has written nothing and lost nothing', async () => {
  const { user, disk } = await show('platser-4', { role: null })
  await followUp(user, 'Pågår', 'Väntar på svar.')
  await user.click(screen.getByRole('button', { name: 'Spara uppföljningen' }))
  await user.click(await screen.findByRole('button', { name: 'Avstå' }))
  expect(await screen.findByText('Det du har skrivit står kvar.')).toBeVisible()
  expect(screen.getByRole('textbox', { name: /^Vad har gjorts/ })).toHaveValue('Väntar på svar.')
  expect(disk.events()).toEqual([])
})

test('an empty follow-up is refused with the reason', async () => {
  const { user, disk } = await show('platser-4')
  await user.click(step('Uppföljning').getByRole('button', { name: 'Följ upp' }))
  await user.click(screen.getByRole('button', { name: 'Spara uppföljningen' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Välj en status eller skriv vad som har gjorts.')
  expect(disk.events()).toEqual([])
})

test('two who did not see each other’s follow-ups are both shown, and one can be let stand whole', async () => {
  const disk = aDisk()
  for (const event of [
    ...followedUp('polis', '08', 'pågår', 'Fotpatrull.'),
    ...followedUp('tk', '09', 'klar', 'Flyttat.'),
  ])
    disk.put(event.id, event)
  const { user } = await show('platser-4', { disk })
  const rivals = within(screen.getByRole('region', { name: 'Två uppgifter om samma sak' }))
  expect(rivals.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/Klar.*Flyttat\..*tk, 20 oktober 2026 11\.00.*gäller/),
    expect.stringMatching(/Pågår.*Fotpatrull\..*polis, 20 oktober 2026 10\.00/),
  ])
  await user.click(rivals.getByRole('button', { name: /^Låt uppgiften av polis/ }))
  await waitFor(() => expect(screen.queryByRole('region', { name: /uppgifter om samma sak/ })).not.toBeInTheDocument())
  expect(step('Uppföljning').getByText('Fotpatrull.')).toBeVisible()
  expect(step('Uppföljning').getByText('Pågår')).toBeVisible()
  expect(step('Uppföljning').getByText(/^Skrivet av polis 20 oktober 2026 10\.00\.$/)).toBeVisible()
})

test('what another writes while a draft is open is told, and takes nobody’s place when the draft is saved', async () => {
  const { user, disk, unmount } = await show('platser-4')
  await followUp(user, 'Pågår', 'Vi väntar på')
  act(() => {
    for (const event of followedUp('polis', '08', 'klar', 'Fotpatrull.')) disk.put(event.id, event)
  })
  expect(await screen.findByText(/^polis ändrade det här 20 oktober 2026 10\.00, medan du skrev\./)).toBeVisible()
  // The draft knows it also when the page has been killed and is opened again.
  unmount()
  const again = await show('platser-4', { disk })
  expect(screen.getByText(/^polis ändrade det här/)).toBeVisible()
  await again.user.click(screen.getByRole('button', { name: 'Spara uppföljningen' }))
  const rivals = within(await screen.findByRole('region', { name: 'Två uppgifter om samma sak' }))
  expect(rivals.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/Pågår.*Vi väntar på.*Samordnare.*gäller/),
    expect.stringMatching(/Klar.*Fotpatrull\..*polis/),
  ])
})

test('a follow-up that stood before the draft was begun is replaced by it', async () => {
  const disk = aDisk()
  for (const event of followedUp('polis', '08', 'klar', 'Fotpatrull.')) disk.put(event.id, event)
  const { user } = await show('platser-4', { disk })
  await user.click(step('Uppföljning').getByRole('button', { name: 'Följ upp igen' }))
  await user.click(screen.getByRole('radio', { name: 'Pågår' }))
  await user.click(screen.getByRole('button', { name: 'Spara uppföljningen' }))
  expect(await screen.findByText(/^Sparat/)).toBeVisible()
  expect(screen.queryByRole('region', { name: /uppgifter om samma sak/ })).not.toBeInTheDocument()
})

test('a corrected cell says by whom, and the document’s words are one click away', async () => {
  const { user } = await show('platser-4')
  await user.click(screen.getByRole('button', { name: 'Ändra' }))
  await user.click(screen.getByRole('button', { name: 'Ändra målet' }))
  const box = screen.getByRole('textbox', { name: 'Operativt mål' })
  expect(box).toHaveValue('Minska narkotikahantering och ungdomshäng.')
  await user.clear(box)
  await user.type(box, 'Ingen handel på gångvägen.')
  await user.click(screen.getByRole('button', { name: 'Spara' }))
  expect(await step('Operativt mål').findByText('Ingen handel på gångvägen.')).toBeVisible()
  expect(step('Operativt mål').queryByRole('button', { name: /^Källa:/ })).not.toBeInTheDocument()
  await user.click(step('Operativt mål').getByRole('button', { name: 'ändrad av Samordnare 1 november 2026' }))
  expect(await screen.findByText('Minska narkotikahantering och ungdomshäng.')).toBeVisible()
  expect(step('Orsaker').getByRole('button', { name: /^Källa:/ })).toBeVisible()
})

test('the words of a cell can be mended without losing what its actions answer', async () => {
  const { user, disk } = await show('platser-5')
  await user.click(screen.getByRole('button', { name: 'Ändra' }))
  await user.click(screen.getByRole('button', { name: 'Ändra orsakernas text' }))
  const box = screen.getByRole('textbox', { name: 'Orsaker' })
  await user.clear(box)
  await user.type(box, 'En central plats i Hässelby. Allmänheten passerar men stannar inte.')
  await user.click(screen.getByRole('button', { name: 'Spara' }))
  expect(await screen.findByText('Allmänheten passerar men stannar inte.')).toBeVisible()
  expect(screen.getByRole('button', { name: /^Åtgärd 5c,/ }).closest('li')).toHaveTextContent('Svarar mot orsak 5.2.')
  expect(fields(disk)).toEqual(['cells.cause', 'causes'])
})

test('a cell is split and joined by keyboard alone, and unchanged parts keep their ids', async () => {
  const { user, disk } = await show('platser-5')
  await user.click(screen.getByRole('button', { name: 'Ändra' }))
  screen.getByRole('button', { name: 'Ändra uppdelningen' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: /^En: Orsak 5\.1 börjar här$/ })).toHaveFocus()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(screen.getByText('Ihopslagen.')).toBeInTheDocument()
  screen.getByRole('button', { name: /^Platsaktivering: Åtgärd 5a börjar/ }).focus()
  await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
  await user.click(screen.getByRole('button', { name: 'Spara uppdelningen' }))
  expect(await screen.findByText(/^Sparat/)).toBeVisible()
  const [causes, actions] = disk
    .events()
    .filter(isSetEvent)
    .map(({ payload }) => payload)
  expect(causes).toMatchObject({ field: 'causes', value: [{ id: 'platser-5-o1' }] })
  const saved = actions?.value as { id: string; text: string; answers: string[] }[]
  expect(saved.map(({ text }) => text).slice(0, 2)).toEqual([
    'Platsaktivering -',
    expect.stringMatching(/^Fördjupad analys/),
  ])
  expect(saved.map(({ id }) => id).filter((id) => id.startsWith('platser-5'))).toEqual([
    'platser-5-a1',
    'platser-5-a2',
    'platser-5-a3',
    'platser-5-a4',
  ])
  expect(saved[0]?.answers).toEqual(['platser-5-o1'])
})

test('a step in the split is taken back before anything is saved, and a left-out part is told', async () => {
  const { user, disk } = await show('platser-5')
  await user.click(screen.getByRole('button', { name: 'Ändra' }))
  await user.click(screen.getByRole('button', { name: 'Ändra uppdelningen' }))
  await user.click(screen.getByRole('button', { name: 'Utelämna Åtgärd 5b' }))
  await user.click(screen.getByRole('button', { name: 'Utelämna Orsak 5.1' }))
  await user.click(screen.getByRole('button', { name: 'Ångra senaste steget' }))
  await user.selectOptions(screen.getAllByRole('combobox', { name: 'Effekt' })[0] as HTMLElement, 'Omedelbar')
  await user.click(screen.getByRole('button', { name: 'Spara uppdelningen' }))
  expect(await screen.findByText(/^Utelämnat:/)).toHaveTextContent('Tex genom Levande Stockholm och "Sommar på torg"')
  expect(screen.getByText(', omedelbar effekt')).toBeVisible()
  expect(screen.getByText('Uppdelningen är rättad av Samordnare 1 november 2026.')).toBeVisible()
  expect(fields(disk)).toEqual(['actions'])
})

test('a new actor and its role are one deed', async () => {
  const { user, disk } = await show('platser-4')
  await user.click(screen.getByRole('button', { name: 'Ändra' }))
  await user.click(screen.getByRole('button', { name: 'Ändra aktörer' }))
  await user.click(screen.getByRole('button', { name: 'Lägg till aktör' }))
  await user.click(screen.getByRole('button', { name: 'Spara aktörerna' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Välj aktör eller skriv namn')
  await user.selectOptions(screen.getAllByRole('combobox', { name: 'Aktör' })[1] as HTMLElement, 'Ny aktör …')
  await user.type(screen.getByRole('textbox', { name: /^Namn på/ }), 'Hyresgästföreningen')
  await user.selectOptions(screen.getAllByRole('combobox', { name: 'Roll' })[1] as HTMLElement, 'samverkar')
  await user.click(screen.getByRole('button', { name: 'Spara aktörerna' }))
  expect(await step('Vem').findByText('Hyresgästföreningen')).toBeVisible()
  expect(step('Vem').getByText('Samverkar')).toBeVisible()
  expect(fields(disk)).toEqual(['added', 'actors'])
  expect(new Set(disk.events().map(({ deed }) => deed)).size).toBe(1)
})

test('a goal gets an indicator, and what is not stated says so', async () => {
  const { user } = await show('platser-4')
  await user.click(screen.getByRole('button', { name: 'Ändra' }))
  await user.click(screen.getByRole('button', { name: 'Lägg till indikator' }))
  await user.type(screen.getByRole('textbox', { name: 'Vad som mäts' }), 'Otrygga i Hässelby gård')
  await user.type(screen.getByRole('textbox', { name: 'Utgångsvärde' }), '47 %')
  await user.keyboard('{Enter}')
  expect(await step('Operativt mål').findByText('Otrygga i Hässelby gård')).toBeVisible()
  expect(step('Operativt mål').getByText('Målvärde').nextElementSibling).toHaveTextContent('uppgift saknas')
})

test('the history of a row is asked for from outside, once there is one', async () => {
  const { user } = await show('platser-4')
  expect(screen.queryByText(/^Historik/)).not.toBeInTheDocument()
  await followUp(user, 'Klar', '')
  await user.click(screen.getByRole('button', { name: 'Spara uppföljningen' }))
  await user.click(await screen.findByText('Historik, 1 ändring'))
  expect(await screen.findByText('historik för plan-row/platser-4')).toBeVisible()
})

type User = ReturnType<typeof userEvent.setup>

async function followUp(user: User, status: string, words: string) {
  await user.click(step('Uppföljning').getByRole('button', { name: 'Följ upp' }))
  await user.click(screen.getByRole('radio', { name: status }))
  if (words !== '') await user.type(screen.getByRole('textbox', { name: /^Vad har gjorts/ }), words)
}

const step = (name: string) => within(screen.getByRole('heading', { level: 3, name }).closest('section') as HTMLElement)

const fields = (disk: Disk) =>
  disk
    .events()
    .filter(isSetEvent)
    .map(({ payload }) => payload.field)

function followedUp(role: string, hour: string, status: string, words: string): readonly SetEvent[] {
  const values = { 'followUp.status': status, 'cells.followUp': words, 'followUp.date': '2026-10-20' }
  return Object.entries(values).map(([field, value]) => ({
    id: `${role}-${field}`,
    version: eventVersion,
    device: role,
    time: `2026-10-20T${hour}:00:00.000Z`,
    role,
    deed: role,
    kind: 'set',
    subject: 'plan-row/platser-4',
    payload: { field, value, replaces: [] },
  }))
}

async function show(id: string, given: { role?: string | null; disk?: Disk } = {}) {
  const cache: QueryClient = createMaterialCache()
  const { disk } = keptJournal(cache, given.role === undefined ? 'Samordnare' : given.role, given.disk)
  const { unmount } = render(
    <QueryClientProvider client={cache}>
      <HistoryProvider value={(subjects) => <p>historik för {subjects.join()}</p>}>
        <RoleQuestion />
        <OpenRow id={id} />
      </HistoryProvider>
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { level: 3, name: 'Problem' })
  return { user: userEvent.setup(), disk, unmount: () => act(unmount) }
}

function OpenRow({ id }: { id: string }) {
  const plan = usePlan().value
  const row = plan?.rows.find((one) => one.id === id)
  if (!plan || !row) return null
  return (
    <>
      <button type="button">Rad {row.sheetRow}</button>
      <Chain plan={plan} row={row} number={String(row.sheetRow)} headingLevel={3} />
    </>
  )
}

/** Stands for the question that the app asks. */
function RoleQuestion() {
  const { asked, decline } = useRole()
  return asked ? (
    <button type="button" onClick={decline}>
      Avstå
    </button>
  ) : null
}
