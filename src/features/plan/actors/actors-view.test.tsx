import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { keptJournal } from '../../../../tests/builders/a-journal'
import { materialServer } from '../../../../tests/builders/material-server'
import { createMaterialCache } from '../../../data/material'
import { LanguageProvider } from '../../../i18n/language'
import { useAddress } from '../../../state/url/use-address'
import { PlanWorkspace } from '../plan-workspace'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
  vi.restoreAllMocks()
})
afterAll(() => materialServer.close())

configure({ defaultHidden: true, asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

const day = 'idag=2026-11-22'

test('every actor is there with how its rows stand on the day', async () => {
  await show(`#/plan?visa=aktor&${day}`)
  expect(screen.getByText('12 av 32 rader är försenade eller har ett planår som gått ut.')).toBeVisible()
  const counts = (name: string) =>
    within(screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  // Försenade, snart, senare, utan datum, rader
  expect(counts('Trafikkontoret')).toEqual(['0', '5', '3', '0', '8'])
  expect(counts('Lpo Vällingby')).toEqual(['5', '5', '7', '0', '17'])
})

test('an actor that is chosen has its own list: place, role, its actions, deadline and follow-up', async () => {
  await show(`#/plan?visa=aktor&${day}`)
  await userEvent.click(screen.getByRole('link', { name: 'Trafikkontoret' }))
  act(() => window.dispatchEvent(new HashChangeEvent('hashchange')))
  expect(await screen.findByRole('heading', { level: 2, name: 'Trafikkontoret' })).toBeVisible()
  expect(screen.getByText('8 rader, på 2 platser')).toBeVisible()
  const task = within(
    screen.getByRole('heading', { level: 4, name: /Maltesholmstorget: Parkeringen/ }).closest('li') as HTMLElement,
  )
  expect(task.getByText('leder')).toBeVisible()
  expect(task.getByText(/ombyggnation startar under våren 2025/)).toBeVisible()
  expect(task.getByText('förfaller snart, perioden går ut 31 december 2026')).toBeVisible()
  expect(task.getByText('målet förfaller snart, 31 december 2026')).toBeVisible()
  expect(task.getByText('ingen uppföljning ifylld')).toBeVisible()
})

test('what was to be ready in June 2025 is late, and says since when and what is uncertain', async () => {
  await show(`#/plan?visa=aktor&filter=aktor:lpo-vallingby&${day}`)
  const late = screen.getByRole('heading', { level: 3, name: 'Försenat 5' }).nextElementSibling as HTMLElement
  expect(within(late).getAllByText('försenad sedan 30 juni 2025')).toHaveLength(2)
  expect(within(late).getByText(/”Innan sommaren” är läst som juni 2025/)).toBeVisible()
})

test('the day can be set, is in the address, and can be taken back', async () => {
  await show(`#/plan?visa=aktor&filter=aktor:trafikkontoret&${day}`)
  expect(screen.queryByRole('heading', { level: 3, name: /Försenat/ })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Räkna från annat datum' }))
  const field = screen.getByLabelText('Datum att räkna från')
  expect(field).toHaveFocus()
  await userEvent.clear(field)
  await userEvent.type(field, '2027-01-01')
  expect(window.location.hash).toContain('idag=2027-01-01')
  expect(screen.getByRole('heading', { level: 3, name: 'Försenat 5' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Räkna från dagens datum' }))
  expect(window.location.hash).not.toContain('idag')
})

test('a list is copied as text, with the day it is counted from and its source', async () => {
  await show(`#/plan?visa=aktor&filter=aktor:kyrkan&${day}`)
  const user = userEvent.setup()
  const write = vi.spyOn(navigator.clipboard, 'writeText')
  await user.click(screen.getByRole('button', { name: 'Kopiera listan' }))
  expect(await screen.findByText('Listan är kopierad.')).toBeVisible()
  expect(write.mock.calls[0]?.[0]).toBe(
    [
      'Kyrkan: ur Åtgärdsplan 2025',
      'Räknat från 22 november 2026.',
      '',
      'FÖRFALLER INOM TRE MÅNADER (1)',
      '',
      'Maltesholmstorget: Köpare, typ 2 (rad 17)',
      '  Roll: bjuds in',
      '  När: förfaller snart, perioden går ut 31 december 2026; målet förfaller snart, 31 december 2026',
      '  Uppföljning: ingen uppföljning ifylld',
      '',
      'Källa: Åtgärdsplan 2025. Vilka åtgärder som nämner en aktör är vår läsning av planen.',
    ].join('\n'),
  )
})

test('where the clipboard is refused, the text stands there, selected', async () => {
  await show(`#/plan?visa=aktor&filter=aktor:kyrkan&${day}`)
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Kopiera listan' }))
  const text = (await screen.findByRole('textbox', { name: 'Listan som text' })) as HTMLTextAreaElement
  expect(screen.getByText(/tillät inte kopiering/)).toBeVisible()
  expect(text).toHaveFocus()
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toMatch(/^Kyrkan: ur[\s\S]+läsning av planen\.$/)
})

test('one list is printed without the others, with the plan and the day', async () => {
  await show(`#/plan?visa=aktor&filter=aktor:kyrkan,mov&${day}`)
  const section = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement
  let leftOut: readonly boolean[] = []
  vi.spyOn(window, 'print').mockImplementation(() => {
    leftOut = ['Kyrkan', 'MOV'].map((name) => section(name).hasAttribute('data-left-out'))
  })
  await userEvent.click(within(section('Kyrkan')).getByRole('button', { name: 'Skriv ut listan' }))
  expect(leftOut).toEqual([false, true])
  expect(section('Kyrkan')).toHaveTextContent('Ur Åtgärdsplan 2025, räknat från 22 november 2026.')
  act(() => window.dispatchEvent(new Event('afterprint')))
  expect(section('MOV')).not.toHaveAttribute('data-left-out')
})

test('what users have followed up is shown with role and day, and a done row is closed', async () => {
  const cache = createMaterialCache()
  const { store } = keptJournal(cache)
  await show(`#/plan?visa=aktor&filter=aktor:sspf-koordinator&${day}`, cache)
  await act(() => store.write([{ kind: 'plan-row', id: 'unga-4', field: 'followUp.status', value: 'klar' }]))
  await waitFor(() => expect(screen.getByRole('heading', { level: 3, name: 'Avslutat 1' })).toBeVisible())
  expect(screen.getByText('Klar')).toBeVisible()
  expect(screen.getByText('angivet av Samordnare 1 november 2026')).toBeVisible()
  expect(screen.getByText('avslutad, skulle vara klar 31 december 2025')).toBeVisible()
})

test('the timeline says and draws where today is', async () => {
  await show(`#/plan?visa=tid&${day}`)
  expect(screen.getByText('Den streckade linjen är idag, 22 november 2026.')).toBeVisible()
  const section = screen.getByRole('heading', { level: 2, name: 'Planens rader i tiden' }).closest('section')
  const share = Number(section?.style.getPropertyValue('--now'))
  // 2023 to 2034 are twelve years; late November of the fourth.
  expect(share * 12).toBeCloseTo(3.89, 2)
})

test('the timeline says so when the day lies outside its years', async () => {
  await show('#/plan?visa=tid&idag=2040-01-01')
  expect(screen.getByText(/1 januari 2040, ligger utanför åren/)).toBeVisible()
})

async function show(hash: string, cache = createMaterialCache()) {
  window.history.replaceState(null, '', hash)
  act(() => window.dispatchEvent(new HashChangeEvent('hashchange')))
  render(
    <QueryClientProvider client={cache}>
      <WithLanguage />
    </QueryClientProvider>,
  )
  await screen.findByText(/av 32 rader$/)
  // The names of places come with another file than the plan.
  if (!hash.includes('sspf')) await screen.findAllByText(/Maltesholmstorget|Aktörerna och vad/)
}

function WithLanguage() {
  return (
    <LanguageProvider language={useAddress().address.language}>
      <PlanWorkspace />
    </LanguageProvider>
  )
}
