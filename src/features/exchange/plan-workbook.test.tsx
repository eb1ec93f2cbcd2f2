import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { keptJournal } from '../../../tests/builders/a-journal'
import { sampleWorkbook } from '../../../tests/builders/a-workbook'
import { materialServer } from '../../../tests/builders/material-server'
import { createMaterialCache } from '../../data/material'
import type { CellChange } from '../../domain/workbook/sheet'
import { askFiles } from '../../workers/files'
import { PlanWorkbook } from './plan-workbook'

beforeAll(() => materialServer.listen())
afterEach(() => materialServer.resetHandlers())
afterAll(() => materialServer.close())

const bytesOf = async (blob: Blob | undefined) => new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())

const places = '2. Otrygga platser'
const followUps: readonly CellChange[] = [
  { sheet: '1. Unga i riskzon', row: 3, column: 7, text: 'Tre skolbesök är genomförda.' },
  { sheet: places, row: 5, column: 7, text: 'Sommarprogram på torget.' },
  { sheet: places, row: 12, column: 7, text: 'Ombyggnationen har startat.' },
]
const going = () => ({ signal: new AbortController().signal })

/** The sample as somebody has changed it. */
async function changedFile(changes: readonly CellChange[], name = 'atgardsplan-2025.xlsx'): Promise<File> {
  const request = { file: name, bytes: sampleWorkbook, changes }
  const answer = await askFiles('write-cells', request, going())
  if (answer.state !== 'done' || 'refused' in answer.value) throw new Error(answer.state)
  return new File([new Uint8Array(answer.value.bytes)], name)
}

async function open(file?: File) {
  const cache = createMaterialCache()
  const journal = keptJournal(cache)
  const user = userEvent.setup()
  render(
    <QueryClientProvider client={cache}>
      <PlanWorkbook />
    </QueryClientProvider>,
  )
  const input = await screen.findByLabelText('Välj Excelfil', { selector: 'input' })
  if (file) await user.upload(input, file)
  return { user, input, ...journal }
}

const difference = async () => (await screen.findByRole('heading', { name: '2. Det här skiljer' })).closest('section')!
const box = (name: RegExp) => screen.getByRole('checkbox', { name })

/** What the browser would have saved. */
const saved: { name: string; blob: Blob }[] = []
beforeEach(() => {
  saved.length = 0
  let last: Blob | null = null
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob
        return 'blob:x'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, blob: last })
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('with the sample workbook', () => {
  test('follow-ups filled in by somebody else are seen, taken in, and can be undone', async () => {
    const { user, store } = await open(await changedFile(followUps))
    expect(await within(await difference()).findByText('3 nya uppföljningar. Inget annat skiljer.')).toBeVisible()
    expect(screen.getByText('5 av 8 blad läses som områden i planen.')).toBeVisible()
    expect(screen.getByText('Tre skolbesök är genomförda.', { selector: 'ins' })).toBeVisible()
    expect(store.events()).toHaveLength(0)

    await user.click(screen.getByRole('button', { name: 'Ta in 3 ändringar' }))
    expect(await screen.findByText('3 ändringar är sparade i planen.')).toBeVisible()
    expect(
      screen.getByRole('link', { name: /^Uppföljning: Otrygga och brottsutsatta platser, rad 5: Hässelby torg/ }),
    ).toHaveAttribute('href', '#/plan?rad=platser-5')
    expect(within(await difference()).getByText(/Filen säger detsamma som planen här/)).toBeVisible()
    expect(store.events()).toHaveLength(3)

    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(await screen.findByText('Intaget är ångrat. Planen är som den var.')).toBeVisible()
    expect(within(await difference()).getByText('3 nya uppföljningar. Inget annat skiljer.')).toBeVisible()
  })

  test('only what is ticked is taken in', async () => {
    const { user, store } = await open(
      await changedFile([...followUps, { sheet: places, row: 13, column: 6, text: 'Trafikkontoret leder.' }]),
    )
    await difference()
    expect(screen.getByRole('radio', { name: 'Bara uppföljningarna' })).toBeChecked()
    expect(box(/^Vem, Otrygga/)).not.toBeChecked()
    await user.click(box(/^Vem, Otrygga/))
    await user.click(box(/^Uppföljning, Unga/))
    expect(screen.getByRole('radio', { name: 'Det jag väljer nedan' })).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Ta in 3 ändringar' }))
    await screen.findByText('3 ändringar är sparade i planen.')
    const fields = store.state().journal.events.map(({ subject, payload }) => [subject, payload])
    expect(fields).toMatchObject([
      ['plan-row/platser-5', { field: 'cells.followUp' }],
      ['plan-row/platser-12', { field: 'cells.followUp' }],
      ['plan-row/platser-13', { field: 'cells.who' }],
    ])
  })

  test('the file as it shipped has nothing to take in, and the name in it is not shown', async () => {
    await open(await changedFile([]))
    expect(await within(await difference()).findByText(/Filen säger detsamma/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Ta in/ })).toBeNull()
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0)
  })

  test('rows are not taken away unless one asks for it', async () => {
    const emptied = [1, 2, 3, 4, 5, 6].map((column) => ({ sheet: '4. Brottsoffer', row: 6, column, text: '' }))
    const { user } = await open(await changedFile(emptied))
    expect(within(await difference()).getByText('1 rad som saknas i filen.')).toBeVisible()
    expect(screen.getByRole('radio', { name: 'Det jag väljer nedan' })).toBeChecked()
    expect(screen.getByRole('button', { name: 'Ta in' })).toBeDisabled()
    await user.click(box(/^Ta bort raden ur planen/))
    await user.click(screen.getByRole('button', { name: 'Ta in 1 ändring' }))
    expect(await screen.findByText(/^Borttagen rad: Särskilt utsatta/)).toBeVisible()
  })

  test('a sheet that is put aside is not compared, and one can be told what it is', async () => {
    const { user } = await open(await changedFile(followUps))
    await difference()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Område 1. Unga i riskzon' }), 'Läses inte')
    expect(within(await difference()).getByText('2 nya uppföljningar. Inget annat skiljer.')).toBeVisible()
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Område 1. Unga i riskzon' }),
      'Eget område: Unga i riskzon',
    )
    expect(within(await difference()).getByText('2 nya uppföljningar och 2 nya rader.')).toBeVisible()
  })

  test('a column that was taken for another can be set right, with the first rows to see it by', async () => {
    const { user } = await open(await changedFile(followUps))
    await difference()
    await user.click(screen.getByRole('button', { name: 'Kolumner och de första raderna i 1. Unga i riskzon' }))
    const preview = screen.getByRole('table', { name: /De första raderna i 1. Unga i riskzon/ })
    expect(within(preview).getByRole('rowheader', { name: '3' })).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Uppföljning' }), 'Finns inte i bladet')
    expect(within(await difference()).getByText('2 nya uppföljningar. Inget annat skiljer.')).toBeVisible()
    expect(within(preview).queryByRole('columnheader', { name: 'Uppföljning' })).toBeNull()
  })

  test('what is written in the app goes back to the same file, cell by cell', async () => {
    const { user, store } = await open(await changedFile([followUps[0]!]))
    await store.write([{ kind: 'plan-row', id: 'platser-5', field: 'cells.followUp', value: 'Skrivet här' }])
    const list = await screen.findByRole('list', { name: 'Celler som ändras i filen' })
    expect(within(await difference()).getByText('1 ny uppföljning.')).toBeVisible()
    expect(within(await difference()).getByText(/^Skrivet här, inte i filen/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Ta in 1 ändring' })).toBeEnabled()
    expect(within(list).getByRole('checkbox', { name: `Uppföljning, ${places}, cell G5` })).toBeChecked()
    expect(within(list).getAllByRole('checkbox')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Ladda ner filen med 1 ändrad cell' }))
    expect(await screen.findByText('atgardsplan-2025.xlsx är nedladdad med 1 ändrad cell.')).toBeVisible()
    const bytes = await bytesOf(saved[0]?.blob)
    const read = await askFiles('read-workbook', { file: 'a', bytes }, going())
    if (read.state !== 'done' || 'refused' in read.value) throw new Error(read.state)
    const texts = read.value.workbook.sheets.flatMap(({ cells }) =>
      cells.filter(({ column, row }) => column === 7 && row > 2).map(({ value }) => value),
    )
    expect(texts).toEqual([
      { kind: 'text', text: 'Tre skolbesök är genomförda.' },
      { kind: 'text', text: 'Skrivet här' },
      // The one that the plan had from the start.
      { kind: 'text', text: 'Antal utbidningar.' },
    ])
  })

  test('a reading can be stopped', async () => {
    const { user, input, store } = await open()
    const never = new File([new Uint8Array(9)], 'stor.xlsx')
    never.slice = () => ({ arrayBuffer: () => new Promise(() => undefined) }) as never
    await user.upload(input, never)
    await user.click(await screen.findByRole('button', { name: 'Avbryt' }))
    expect(screen.getByText('Läsningen av stor.xlsx avbröts. Ingenting är ändrat.')).toBeVisible()
    await user.upload(screen.getByLabelText('Välj Excelfil', { selector: 'input' }), await changedFile(followUps))
    await difference()
    expect(store.events()).toHaveLength(0)
  })
})

describe('a file that cannot be read', () => {
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

  test.each([
    ['text in disguise', new TextEncoder().encode('Namn;Roll'), /ingen Excel-arbetsbok/],
    ['an older format', ole, /ingen Excel-arbetsbok/],
    ['half a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), /avbruten eller skadad/],
    ['nothing', new Uint8Array(), /ingen Excel-arbetsbok/],
  ])('says why, and another can be chosen: %s', async (_, bytes, why) => {
    const { user } = await open(new File([new Uint8Array(bytes)], 'fel.xlsx'))
    const heading = await screen.findByRole('heading', { name: 'fel.xlsx gick inte att läsa' })
    // The focus moves just after the heading has come.
    await waitFor(() => expect(heading).toHaveFocus())
    expect(screen.getByRole('alert')).toHaveTextContent(why)
    expect(screen.getByRole('button', { name: 'Välj Excelfil' })).toBeEnabled()
    await user.upload(screen.getByLabelText('Välj Excelfil', { selector: 'input' }), await changedFile([]))
    await difference()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('a file that went away says so', async () => {
    const gone = new File([new Uint8Array(9)], 'borta.xlsx')
    gone.slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) as never
    await open(gone)
    expect(await screen.findByRole('heading', { name: 'borta.xlsx gick inte att läsa' })).toBeVisible()
  })
})

describe('the plan as files of its own', () => {
  test('as a fresh workbook it reads back as the same plan', async () => {
    const { user, input } = await open()
    await user.click(screen.getByRole('button', { name: 'Ny Excelfil i stadens kolumner' }))
    expect(await screen.findByText('atgardsplan-2025.xlsx är nedladdad.')).toBeVisible()
    await user.upload(input, new File([new Uint8Array(await bytesOf(saved[0]?.blob))], 'ny.xlsx'))
    expect(await within(await difference()).findByText(/Filen säger detsamma/)).toBeVisible()
    expect(screen.getByText('5 av 5 blad läses som områden i planen.')).toBeVisible()
  })

  test('as CSV every row is there with area, status and date, and nothing begins a formula', async () => {
    const { user, store } = await open()
    await store.write([
      { kind: 'plan-row', id: 'platser-5', field: 'cells.followUp', value: '=1+1' },
      { kind: 'plan-row', id: 'platser-5', field: 'followUp.status', value: 'klar' },
      { kind: 'plan-row', id: 'platser-5', field: 'followUp.date', value: '2026-03-01' },
    ])
    await user.click(screen.getByRole('button', { name: 'Ladda ner som CSV' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    const text = new TextDecoder('utf-8').decode(await bytesOf(saved[0]?.blob))
    expect(saved[0]!.name).toBe('atgardsplan-2025.csv')
    expect(text.split('\r\n')[0]).toMatch(
      /Område;Rad;Problem;Orsak;Åtgärd;Operativa mål;När;Vem;Uppföljning;Status;Uppföljd den$/,
    )
    expect(text).toContain(";'=1+1;klar;2026-03-01\r\n")
    expect(text.match(/^(Unga|Otrygga|Systemhotande|Särskilt|Kriminella)[^;]*;\d+;/gm)).toHaveLength(32)
  })
})
