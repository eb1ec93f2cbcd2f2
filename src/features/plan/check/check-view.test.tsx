import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { aDisk } from '../../../../tests/builders/a-disk'
import { keptJournal } from '../../../../tests/builders/a-journal'
import { materialServer } from '../../../../tests/builders/material-server'
import { readMaterial } from '../../../../tests/builders/read-material'
import { createMaterialCache } from '../../../data/material'
import { readField } from '../../../domain/journal/read-field'
import { PlanWorkspace } from '../plan-workspace'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
})
afterAll(() => materialServer.close())

configure({ defaultHidden: true, asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 40_000 })

const young = '#/plan?visa=granskning&filter=omrade:unga'

test('a finding has its rule, its row, the words that led to it, what is noticed and a suggestion', async () => {
  await show(young)
  const finding = findingOf('Streck som har försvunnit')
  expect(within(finding).getByRole('link')).toHaveAttribute('href', '#/plan?rad=unga-4&visa=omrade')
  expect(finding).toHaveTextContent('Unga i riskzon för destruktivt beteende, rad 4')
  expect(within(finding).getByText('SSPFkoordinator')).toBeVisible()
  expect(finding).toHaveTextContent('Ett tankstreck eller bindestreck saknas mellan orden.')
  expect(finding).toHaveTextContent('Förslag. Sätt in strecket.')
})

test('the goal years of Hässelby torg stand with their nine rows, by what the rules look at', async () => {
  await show('#/plan?visa=granskning&filter=plats:hasselby-torg')
  const time = screen.getByRole('heading', { level: 2, name: /^Tid/ }).closest('section') as HTMLElement
  const finding = within(time)
    .getByText(/har 4 olika målår/)
    .closest('li') as HTMLElement
  expect(within(finding).getAllByRole('link')).toHaveLength(9)
  await waitFor(() => expect(finding).toHaveTextContent('Samma mål för Hässelby torg har 4 olika målår'))
  expect(finding).toHaveTextContent('2029')
})

test('a goal that lacks a measure is offered the survey’s figure, with its years, where the place lies', async () => {
  await show('#/plan?visa=granskning&filter=plats:hasselby-torg;text:cykelparkering')
  const goals = screen.getByRole('heading', { level: 2, name: /^Mål/ }).closest('section') as HTMLElement
  await waitFor(() =>
    expect(goals).toHaveTextContent(
      'otryggheten i Hässelby gård, där platsen ligger: 47 procent (trygghetsundersökningen, 2020, 2021 och 2023 sammanslagna)',
    ),
  )
})

test('a finding that is accepted says so once it is stored, leaves the open ones, and can be undone', async () => {
  const { store } = await show(young)
  const before = openCount()
  const finding = findingOf('Streck som har försvunnit')
  await userEvent.click(within(finding).getByRole('button', { name: 'Godta: SSPFkoordinator' }))
  expect(await within(finding).findByText(/^Sparat \d\d[.:]\d\d$/)).toBeVisible()
  expect(finding).toHaveTextContent('Godtaget av Samordnare 1 november 2026')
  expect(openCount()).toBe(before - 1)
  expect(countOf('Godtagna')).toBe(1)
  expect(readField(store.state().journal, 'plan-finding', 'lost-dash.unga-4.who.19kz341', 'verdict')).toEqual({
    verdict: 'godtagen',
    reason: '',
  })
  await userEvent.click(within(finding).getByRole('button', { name: 'Ångra' }))
  await waitFor(() => expect(openCount()).toBe(before))
})

test('nothing is dismissed without a reason; the reason stands with role and time, also after a reload', async () => {
  const disk = aDisk()
  await show(young, disk)
  const finding = findingOf('Streck som har försvunnit')
  await userEvent.click(within(finding).getByRole('button', { name: 'Avfärda: SSPFkoordinator' }))
  const form = within(finding).getByRole('form', { name: 'Avfärda fyndet' })
  await userEvent.click(within(form).getByRole('button', { name: 'Avfärda' }))
  expect(within(form).getByRole('alert')).toHaveTextContent('Skriv varför fyndet avfärdas')
  await userEvent.type(within(form).getByLabelText('Skäl'), 'Tjänsten heter så')
  await userEvent.click(within(form).getByRole('button', { name: 'Avfärda' }))
  expect(await within(finding).findByText(/^Sparat/)).toBeVisible()

  cleanup()
  await show(young, disk)
  expect(countOf('Avfärdade')).toBe(1)
  expect(screen.queryByRole('heading', { level: 3, name: 'Streck som har försvunnit' })).not.toBeInTheDocument()
  await go(`${young};bedomning:avfardade`)
  expect(findingOf('Streck som har försvunnit')).toHaveTextContent(
    /Avfärdat av Samordnare 1 november 2026.*Skäl: Tjänsten heter så/,
  )
})

test('a reason that is typed and not saved stands there after the page was killed', async () => {
  const disk = aDisk()
  await show(young, disk)
  await userEvent.click(screen.getByRole('button', { name: 'Avfärda: SSPFkoordinator' }))
  await userEvent.type(screen.getByLabelText('Skäl'), 'Tjänsten')
  cleanup()
  await show(young, disk)
  expect(screen.getByLabelText('Skäl')).toHaveValue('Tjänsten')
  expect(screen.getByText('Utkast, inte sparat')).toBeVisible()
})

test('a repair is chosen by a person, shown word by word, written into the cell with its parts, and undone', async () => {
  const { store } = await show(young)
  const finding = screen.getByText('ett föräldramöten', { selector: 'mark' }).closest('li') as HTMLElement
  await userEvent.click(within(finding).getByRole('button', { name: /^Rätta/ }))
  const form = within(finding).getByRole('form', { name: 'Rätta i planen' })
  const choices = within(form).getAllByRole('radio')
  expect(choices).toHaveLength(2)
  for (const choice of choices) expect(choice).not.toBeChecked()
  await userEvent.click(within(form).getByRole('button', { name: 'Skriv in i planen' }))
  expect(within(form).getByRole('alert')).toHaveTextContent('Välj vad som ska stå.')

  await userEvent.click(within(form).getByRole('radio', { name: '”ett föräldramöten” blir ”ett föräldramöte”' }))
  expect(form.querySelector('del')).toHaveTextContent('borttaget föräldramöten')
  expect(form.querySelector('ins')).toHaveTextContent('tillagt föräldramöte')
  await userEvent.click(within(form).getByRole('button', { name: 'Skriv in i planen' }))
  expect(await within(finding).findByText(/^Sparat/)).toBeVisible()
  expect(cellNow(store)).toMatch(/skolbesök, ett föräldramöte\s/)
  const parts = readField(store.state().journal, 'plan-row', 'unga-3', 'actions')
  expect(parts?.map(({ text }) => text)).toContain('ett föräldramöte')
  expect(countOf('Lösta')).toBe(1)

  await userEvent.click(within(finding).getByRole('button', { name: 'Ångra' }))
  await waitFor(() => expect(countOf('Lösta')).toBe(0))
  expect(cellNow(store)).toBeUndefined()
})

test('what was solved shows the document’s words and what stands instead, by role and time', async () => {
  const { store } = await show(`${young};bedomning:losta`)
  expect(screen.getByText('Inget fynd är löst än.')).toBeVisible()
  await act(() =>
    store.write([
      {
        kind: 'plan-row',
        id: 'unga-4',
        field: 'cells.who',
        value: 'SSPF-koordinator anställd av sdf. OC första linjen ansvarar.',
      },
    ]),
  )
  const finding = await waitFor(() => findingOf('Streck som har försvunnit'))
  expect(finding.querySelector('del')).toHaveTextContent('SSPFkoordinator')
  expect(finding.querySelector('ins')).toHaveTextContent('SSPF-koordinator')
  expect(finding).toHaveTextContent('Ändrat av Samordnare 1 november 2026')
  await userEvent.click(within(finding).getByRole('button', { name: 'Ångra ändringen' }))
  await waitFor(() => expect(countOf('Lösta')).toBe(0))
})

test('findings on persons show only the words that led to them', async () => {
  await show('#/plan?visa=granskning&filter=text:havafast')
  const persons = screen.getByRole('heading', { level: 2, name: /^Personuppgifter/ }).closest('section') as HTMLElement
  const quote = within(persons).getByText('”[namngiven tjänsteperson]”')
  expect(quote.closest('li')).toHaveTextContent('Appen visar inte namnet.')
})

test('a plan without findings says so, and what it was read for', async () => {
  const file = readMaterial<{ plan: { rows: unknown[]; areas: { name: string; heading: string }[] } }>(
    'atgardsplan.json',
  )
  const [area] = file.plan.areas
  materialServer.use(
    http.get('*/geodata/atgardsplan.json', () =>
      HttpResponse.json({
        ...file,
        plan: {
          ...file.plan,
          areas: [{ ...area, stated: { problems: 1, causes: 1, actions: 1 } }],
          rows: [
            {
              ...(file.plan.rows[0] as object),
              cells: {
                problem: 'Skolvägen är mörk på kvällen.',
                cause: 'Belysningen är släckt.',
                action: 'Byta lampor längs skolvägen.',
                goal: 'Minst 90 procent av lamporna lyser, mot 60 procent i dag.',
                when: '2025',
                who: 'Trafikkontoret',
                followUp: 'Lamporna byttes i maj 2025, 92 procent lyser.',
              },
              redactions: [],
              causes: [{ id: 'unga-3-c1', text: 'Belysningen är släckt.' }],
              actions: [
                {
                  id: 'unga-3-a1',
                  text: 'Byta lampor längs skolvägen.',
                  kind: 'fysisk',
                  actors: ['trafikkontoret'],
                  answers: ['unga-3-c1'],
                },
              ],
              actors: [{ actor: 'trafikkontoret', role: 'ansvarar', text: 'Trafikkontoret' }],
            },
          ],
        },
      }),
    ),
  )
  await show('#/plan?visa=granskning', aDisk(), 'av 1 rader')
  expect(screen.getByText('Granskningen hittar inget att anmärka på i planen.')).toBeVisible()
  expect(screen.getByText('Det här har granskningen tittat efter, 24 regler')).toBeVisible()
  expect(screen.getByText(/Mål som inte går att mäta/)).toBeVisible()
})

const openCount = () => countOf('Öppna')

function countOf(state: string): number {
  return Number(screen.getByRole('link', { name: new RegExp(`^${state} \\d+$`) }).textContent?.replace(/\D/g, ''))
}

/** The only finding of a rule. */
function findingOf(rule: string): HTMLElement {
  const details = screen.getByRole('heading', { level: 3, name: rule }).closest('details') as HTMLElement
  const [first] = within(details).getAllByRole('listitem')
  return first as HTMLElement
}

const cellNow = (store: { state: () => { journal: Parameters<typeof readField>[0] } }) =>
  readField(store.state().journal, 'plan-row', 'unga-3', 'cells.action')

async function go(hash: string) {
  window.history.replaceState(null, '', hash)
  act(() => window.dispatchEvent(new HashChangeEvent('hashchange')))
}

async function show(hash: string, disk = aDisk(), count = 'av 32 rader') {
  window.history.replaceState(null, '', hash)
  const cache = createMaterialCache()
  const { store } = keptJournal(cache, 'Samordnare', disk)
  render(
    <QueryClientProvider client={cache}>
      <PlanWorkspace />
    </QueryClientProvider>,
  )
  await screen.findByText(new RegExp(`${count}$`))
  return { store }
}
