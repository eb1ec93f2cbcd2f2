import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { aDisk, type Disk } from '../../../tests/builders/a-disk'
import { ids, journalTools, keptJournal } from '../../../tests/builders/a-journal'
import { materialServer } from '../../../tests/builders/material-server'
import { createJournalStore, type JournalStore } from '../../data/journal/journal-store'
import { createMaterialCache } from '../../data/material'
import type { Language } from '../../domain/selection/language'
import { LanguageProvider } from '../../i18n/language'
import { SituationWorkspace } from './situation-workspace'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
  window.location.hash = ''
})

const today = 'idag=2026-11-20'
const settings = (disk: Disk) =>
  disk.events().flatMap((event) => {
    const payload = event.payload as { field?: string; value?: unknown }
    return event.kind === 'set' ? [[event.subject, payload.field, payload.value]] : []
  })

test('the example year says Exempeldata above the grid and in every cell, and stands beside no sum of real ones', async () => {
  show('#/lage')
  const grid = await screen.findByRole('grid', { name: 'Lägesnivåer 2024. Exempeldata' })
  const cells = within(grid).getAllByRole('gridcell')
  expect(cells).toHaveLength(9 * 52)
  for (const cell of cells) expect(cell).toHaveAccessibleName(/Exempeldata$/)
  expect(screen.getByText(/Alla nivåer 2024 är påhittade/)).toBeVisible()
})

test('a cell tells that it is invented, what its level means in the document’s words, and that nobody set it', async () => {
  show('#/lage?vecka=2024-W12&omrade=hasselby-gard')
  expect(await screen.findByRole('heading', { name: /Hässelby gård,\s*vecka 12 2024/ })).toBeVisible()
  expect(screen.getByText('18–24 mars 2024')).toBeVisible()
  expect(screen.getByText(/Ingen har bedömt veckan/)).toBeVisible()
  expect(screen.getAllByText(/Avvikande läge - flera lindriga/).length).toBeGreaterThan(0)
})

test('arrow keys walk the grid with one tab stop, to the weeks above it and no further than its edges', async () => {
  show('#/lage?vecka=2024-W01&omrade=hasselby-gard')
  const grid = await screen.findByRole('grid')
  expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  const first = within(grid).getByRole('gridcell', { name: /^Hässelby gård, v\. 1:/ })
  first.focus()
  fireEvent.keyDown(first, { key: 'ArrowLeft' })
  expect(first).toHaveFocus()
  fireEvent.keyDown(first, { key: 'ArrowUp' })
  expect(within(grid).getByRole('columnheader', { name: 'v. 1' })).toHaveFocus()
  fireEvent.keyDown(document.activeElement as Element, { key: 'End', ctrlKey: true })
  expect(within(grid).getByRole('gridcell', { name: /^Vällingby, v\. 52:/ })).toHaveFocus()
  expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
})

test('removing the example year leaves an empty grid that says how to begin, and can be undone', async () => {
  const disk = show('#/lage?filter=ar:2024')
  await userEvent.click(await screen.findByRole('button', { name: 'Ta bort exempelåret' }))
  expect(await screen.findByRole('heading', { name: 'Inget är bedömt 2024' })).toBeVisible()
  expect(screen.queryByRole('gridcell', { name: /Exempeldata/ })).toBeNull()
  expect(screen.getAllByRole('gridcell', { name: /ingen bedömning$/ })).toHaveLength(9 * 52)
  expect(settings(disk)).toEqual([['example-year/2024', 'removed', true]])
  await userEvent.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(await screen.findByText(/Alla nivåer 2024 är påhittade/)).toBeVisible()
})

test('explanations on the axis show their source’s words on hover and focus, and stand in a list for paper', async () => {
  show('#/lage?filter=ar:2025')
  const bar = await screen.findByRole('button', { name: 'Maltesholmstorget börjar byggas om' })
  fireEvent.focus(bar)
  expect(screen.getByRole('tooltip')).toHaveTextContent(/ombyggnation startar under våren 2025/)
  await waitFor(() =>
    expect(screen.getByRole('tooltip')).toHaveTextContent(
      'Åtgärdsplan 2025, Otrygga och brottsutsatta platser, rad 14',
    ),
  )
  fireEvent.keyDown(bar, { key: 'Escape' })
  expect(screen.queryByRole('tooltip')).toBeNull()
  fireEvent.pointerEnter(bar)
  expect(screen.getByRole('tooltip')).toHaveTextContent('Våren ritas som mars till maj.')
  // The pointer may go on to it and read, and Escape puts it away wherever the focus is.
  fireEvent.pointerLeave(bar, { relatedTarget: screen.getByRole('tooltip') })
  expect(screen.getByRole('tooltip')).toBeVisible()
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(screen.queryByRole('tooltip')).toBeNull()
  const list = screen.getByRole('region', { name: 'På tidsaxeln' })
  expect(list).toHaveTextContent(/ombyggnation startar under våren 2025/)
})

test('six areas are assessed by keyboard in one deed, with notes where they are asked for', async () => {
  const disk = show(`#/lage?visa=mote&${today}`)
  const first = await level('Hässelby gård', 1)
  first.focus()
  const user = userEvent.setup()
  await user.keyboard('4{Tab}bråk{Tab}2{Tab}1{Tab}3{Tab}klotter{Tab}1{Tab}2')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText(/6 av 9 områden bedömda/)).toBeVisible()
  const events = settings(disk)
  expect(events).toHaveLength(12)
  expect(new Set(disk.events().map(({ deed }) => deed)).size).toBe(1)
  expect(events).toContainEqual(['assessment/hasselby-gard/2026-W47', 'level', 4])
  expect(events).toContainEqual(['assessment/grimsta/2026-W47', 'note', 'klotter'])
})

test('a week to come is told, and the current one is there to be assessed', async () => {
  show(`#/lage?visa=mote&vecka=2027-W05&${today}`)
  expect(await screen.findByText(/^Adressen anger vecka 5 2027, som inte har varit än/)).toBeVisible()
  expect(screen.getByRole('heading', { name: /^vecka 47 2026$/i })).toBeVisible()
})

test('last week is shown and never copied', async () => {
  const disk = aDisk()
  const { store } = keptJournal(createMaterialCache(), 'Samordnare', disk)
  await store.write([{ kind: 'assessment', id: 'grimsta/2026-W46', field: 'level', value: 3 }])
  show(`#/lage?visa=mote&${today}`, 'sv', disk)
  const row = (await level('Grimsta', 1)).closest('fieldset') as HTMLElement
  expect(row).toHaveTextContent(/v\. 46: 3.*nivå 3, oroande/)
  expect(within(row).queryByRole('radio', { checked: true })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Spara bedömningen' }))
  expect(await screen.findByText(/finns inget att spara/)).toBeVisible()
})

test('what was filled in and not saved is there when the page is opened again', async () => {
  show(`#/lage?visa=mote&${today}`)
  fireEvent.keyDown(await level('Råcksta', 1), { key: '5' })
  expect(await screen.findByText('Utkast, inte sparat')).toBeVisible()
  cleanup()
  show(`#/lage?visa=mote&${today}`)
  expect(await level('Råcksta', 5)).toBeChecked()
})

test('a note without a level is not saved and says whose it is', async () => {
  const disk = show(`#/lage?visa=mote&${today}`)
  fireEvent.keyDown(await level('Vinsta', 1), { key: 'n' })
  const row = (await level('Vinsta', 1)).closest('fieldset') as HTMLElement
  fireEvent.change(await within(row).findByRole('textbox'), { target: { value: 'något' } })
  await userEvent.click(screen.getByRole('button', { name: 'Spara bedömningen' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Anteckningen för Vinsta behöver en nivå.')
  expect(disk.events()).toEqual([])
})

test('a correction stands, and the earlier value stays in the journal', async () => {
  const disk = aDisk()
  const { store } = keptJournal(createMaterialCache(), 'Samordnare', disk)
  await store.write([
    { kind: 'assessment', id: 'grimsta/2026-W40', field: 'level', value: 3 },
    { kind: 'assessment', id: 'grimsta/2026-W40', field: 'note', value: 'först' },
  ])
  show(`#/lage?visa=mote&vecka=2026-W40&${today}`, 'sv', disk)
  const chosen = await level('Grimsta', 3)
  expect(chosen).toBeChecked()
  fireEvent.keyDown(chosen, { key: '2' })
  await userEvent.click(screen.getByRole('button', { name: 'Spara bedömningen' }))
  await screen.findByText(/^Sparat/)
  // A note that stands already is not written again.
  expect(settings(disk).map(([, , value]) => value)).toEqual([3, 'först', 2])
})

test('what a colleague assesses while one fills in is told, and stands beside one’s own when it is saved', async () => {
  const theirs = aDisk()
  const colleague = createJournalStore(journalTools(theirs, { newId: ids('k') }))
  colleague.role.choose('Kommunpolis')
  await colleague.write([{ kind: 'assessment', id: 'grimsta/2026-W47', field: 'level', value: 4 }])
  const disk = aDisk()
  const store = open(`#/lage?visa=mote&${today}`, 'sv', disk)
  fireEvent.keyDown(await level('Grimsta', 1), { key: '2' })
  await act(() => store.add(theirs.events()))
  expect(await screen.findByText(/^Kommunpolis har bedömt området medan du fyllde i/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Spara bedömningen' }))
  await screen.findByText(/^Sparat/)
  const { heads } = store.state().journal.registers.get('assessment/grimsta/2026-W47')?.get('level') ?? { heads: [] }
  expect(heads.map(({ role, payload }) => [role, payload.value]).toSorted()).toEqual([
    ['Kommunpolis', 4],
    ['Samordnare', 2],
  ])
})

test('areas can be added, renamed, moved and retired, each as a deed of its own', async () => {
  const disk = show('#/lage?visa=omraden')
  await userEvent.click(await screen.findByRole('button', { name: 'Flytta ned Hässelby gård' }))
  await waitFor(() => expect(settings(disk)).toHaveLength(2))
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till område' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Namn' }), 'Smedshagen')
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Smedshagen' }))
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }))
  expect(await screen.findByRole('button', { name: 'Ändra Smedshagen' })).toBeVisible()
  expect(settings(disk).map(([, field, value]) => [field, value])).toContainEqual(['covers', ['bas-smedshagen']])
  await userEvent.click(screen.getByRole('button', { name: 'Sluta bedöma Kälvesta' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Varför' }), 'slås ihop')
  await userEvent.click(screen.getByRole('button', { name: 'Sluta bedöma' }))
  expect(await screen.findByRole('button', { name: 'Bedöm Kälvesta igen' })).toBeVisible()
})

test('a name that another area has is refused', async () => {
  const disk = show('#/lage?visa=omraden')
  await userEvent.click(await screen.findByRole('button', { name: 'Lägg till område' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Namn' }), 'grimsta')
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Det finns redan ett område som heter Grimsta.')
  expect(disk.events()).toEqual([])
})

test('a table is taken in cell by cell: a doubtful level, a week 53 and an unknown name are told and left out', async () => {
  const disk = show(`#/lage?visa=filer&${today}`)
  const csv =
    'Område;Vecka;Nivå;Anteckning\nGrimsta;2025-W10;3;stök\nGrimsta;2025-W53;2;\nGrimsta;2025-W11;3?;\nGrimmsta;2025-W12;1;\n'
  await userEvent.upload(await screen.findByLabelText('Välj fil'), new File([csv], 'lage.csv', { type: 'text/csv' }))
  expect(await screen.findByText(/1 ny bedömning, 0 ändrade, 0 redan lika/)).toBeVisible()
  const faults = screen.getByRole('table', { name: 'Ruta för ruta' })
  expect(faults).toHaveTextContent(/B3.*År 2025 har ingen vecka 53/)
  expect(faults).toHaveTextContent(/C4.*3\?.*osäker/)
  expect(faults).toHaveTextContent(/A5.*Grimmsta.*Inget område heter så/)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Vilket område är ”Grimmsta”?' }), 'Grimsta')
  await userEvent.click(await screen.findByRole('button', { name: 'Ta in 2 bedömningar' }))
  expect(await screen.findByText(/2 bedömningar togs in/)).toBeVisible()
  expect(settings(disk)).toContainEqual(['assessment/grimsta/2025-W12', 'level', 1])
  expect(new Set(disk.events().map(({ deed }) => deed)).size).toBe(1)
})

test('the example year goes out with the word on every row and in the name of the file', async () => {
  const saved: { name: string; blob: Blob }[] = []
  const made = new Map<string, Blob>()
  URL.createObjectURL = (blob: Blob) => {
    const address = `blob:${made.size}`
    made.set(address, blob)
    return address
  }
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = made.get(this.href)
    if (blob) saved.push({ name: this.download, blob })
  })
  show('#/lage?visa=filer')
  await userEvent.click(await screen.findByRole('button', { name: /^CSV: En bedömning per rad/ }))
  await waitFor(() => expect(saved).toHaveLength(1))
  click.mockRestore()
  expect(saved[0]?.name).toBe('lage-2024-langt-exempeldata.csv')
  const text = new TextDecoder().decode(await saved[0]?.blob.arrayBuffer())
  const rows = text.trim().split(/\r?\n/).slice(1)
  expect(rows).toHaveLength(446)
  for (const row of rows) expect(row).toMatch(/Exempeldata"?$/)
})

test('the summary counts the weeks, says that there is no mean, and finds nothing to compare the example with', async () => {
  show('#/lage?visa=summering')
  expect(await screen.findByRole('heading', { name: /Summering 2024/ })).toBeVisible()
  expect(screen.getByText(/446 av 468/)).toBeVisible()
  expect(screen.getByText(/inget medelvärde räknas/)).toBeVisible()
  expect(screen.getByText(/Inga veckor är bedömda både/)).toBeVisible()
})

test('the five questions stand in the document’s words, with what the material says and an answer of one’s own', async () => {
  const disk = show('#/lage?visa=fragor&omrade=hasselby-gard')
  const question = await screen.findByRole('region', { name: 'Hur påverkas området?' })
  await waitFor(() => expect(within(question).getByText(/47procent/)).toBeVisible())
  await userEvent.click(within(question).getByRole('button', { name: 'Skriv svar' }))
  await userEvent.type(within(question).getByRole('textbox'), 'Färre rör sig ute.')
  await userEvent.click(within(question).getByRole('button', { name: 'Spara svaret' }))
  await waitFor(() => expect(within(question).getByText('Färre rör sig ute.')).toBeVisible())
  expect(settings(disk)).toEqual([['area-question/hasselby-gard/hur-paverkas', 'answer', 'Färre rör sig ute.']])
})

test('an area of the address that is not in the list is told', async () => {
  show('#/lage?omrade=atlantis')
  expect(await screen.findByText(/Området ”atlantis” finns inte i lägesbilden/)).toBeVisible()
})

test('speaks English, with the documents’ words and the word Exempeldata as they are', async () => {
  show('#/lage?sprak=en', 'en')
  expect(await screen.findByRole('grid', { name: 'Levels 2024. Exempeldata' })).toBeVisible()
  expect(screen.getByText(/1 Normalt läge - inga eller enstaka/)).toBeVisible()
})

async function level(area: string, number: number): Promise<HTMLElement> {
  const row = await screen.findByRole('group', { name: area })
  return within(row).getByRole('radio', { name: new RegExp(`^nivå ${number},`) })
}

const show = (hash: string, language: Language = 'sv', disk: Disk = aDisk()): Disk => {
  open(hash, language, disk)
  return disk
}

/** @returns the journal behind the screen */
function open(hash: string, language: Language, disk: Disk): JournalStore {
  window.location.hash = hash
  const cache = createMaterialCache()
  const { store } = keptJournal(cache, 'Samordnare', disk)
  render(
    <QueryClientProvider client={cache}>
      <LanguageProvider language={language}>
        <SituationWorkspace historyOf={() => null} />
      </LanguageProvider>
    </QueryClientProvider>,
  )
  return store
}
