import { QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { keptJournal } from '../../../tests/builders/a-journal'
import { materialServer } from '../../../tests/builders/material-server'
import { createMaterialCache } from '../../data/material'
import { LanguageProvider } from '../../i18n/language'
import { useAddress } from '../../state/url/use-address'
import { askFiles } from '../../workers/files'
import { SurveyWorkspace } from './survey-workspace'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  materialServer.resetHandlers()
  window.localStorage.clear()
})
afterAll(() => materialServer.close())

test('shows the two values that the document states, and says of the seven others that they are missing', async () => {
  show('#/trygghet')
  const table = await screen.findByRole('table')
  const rows = within(table).getAllByRole('row').slice(1)
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
    'Hässelby gård',
    'Vällingby',
    'Grimsta',
    'Hässelby strand',
    'Hässelby villastad',
    'Kälvesta',
    'Nälsta',
    'Råcksta',
    'Vinsta',
  ])
  expect(rows[0]).toHaveTextContent(/47 %–antal svar okänt/)
  expect(rows[1]).toHaveTextContent(/43 %–antal svar okänt/)
  for (const row of rows.slice(2)) expect(row).toHaveTextContent(/uppgift saknas–––?/)
  expect(screen.getByText(/Bland de tre områden där otryggheten kvällstid är störst/)).toBeVisible()
})

test('says that the years are put together, that no interval can be made, and that the city has no value', async () => {
  show('#/trygghet')
  await screen.findByRole('table')
  expect(screen.getByText(/Svaren från 2020, 2021 och 2023 sammanslagna/)).toBeVisible()
  expect(screen.getByText(/Där antalet svar är okänt går osäkerheten inte att räkna ut/)).toBeVisible()
  expect(screen.getByText(/Ingen jämförelse med staden/)).toBeVisible()
  expect(screen.getByText(/Klasserna är fasta/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Visa otryggheten på kartan' })).toHaveAttribute(
    'href',
    '#/karta?lager=otrygghet,stadsdelar',
  )
})

test('holds the four measurements side by side with the document’s own explanation, quoted', async () => {
  show('#/trygghet?visa=olika')
  const city = (await screen.findByRole('heading', { name: 'Stadens trygghetsmätning' })).closest('li') as HTMLElement
  expect(city).toHaveTextContent('Tryggheten minskar')
  const local = screen.getByRole('heading', { name: 'Lokal trygghetsmätning 2024' }).closest('li') as HTMLElement
  expect(local).toHaveTextContent('drygt 900')
  expect(local).toHaveTextContent('ca 70 procent')
  expect(local).toHaveTextContent('Säger inget om förändring.')
  const why = screen.getByRole('region', { name: 'Om tryggheten ökar eller minskar' })
  expect(why).toHaveTextContent('Handlingens egen förklaring')
  expect(why).toHaveTextContent(
    'Just denna kategori står för en stor andel av otrygghets-procenten i stadens trygghetsmätning',
  )
})

test('with one measurement there is nothing to compare, and it says so', async () => {
  show('#/trygghet?visa=jamfor')
  expect(await screen.findByText(/så det finns inget att jämföra än/)).toBeVisible()
  expect(screen.queryByRole('slider')).toBeNull()
})

const question = 'Är du otrygg ute på kvällen?'
const table = [
  'Stadsdel;Fråga;År;Grupp;Andel;Antal svar;Undersökning',
  `Nälsta;${question};2024;;30;200;Provmätningen`,
  `Vinsta;${question};2024;;45,5;120;Provmätningen`,
  `Grimsta;${question};2024;;60;20;Provmätningen`,
  `Stockholm;${question};2024;;28;5000;Provmätningen`,
  `Nälsta;${question};2022;;36;190;Provmätningen`,
  `Vinsta;${question};2022;;40;110;Provmätningen`,
  `Hässelbygård;${question};2024;;52;150;Provmätningen`,
  `Råcksta;${question};2024;;140;90;Provmätningen`,
].join('\n')

test('a table is read, its faults told by cell, corrected, taken in, shown with intervals, and undone', async () => {
  show('#/trygghet?visa=tain')
  await bring(table)
  expect(await screen.findByText('6 rader lästa, 2 rader överhoppade.')).toBeVisible()
  const faults = within(screen.getByRole('table', { name: '2 celler att se över' }))
  expect(faults.getByRole('row', { name: /A8 Hässelbygård Området finns inte/ })).toBeVisible()
  expect(faults.getByRole('row', { name: /E9 140 Värdet ligger inte mellan 0 och 100/ })).toBeVisible()

  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: /Området ”Hässelbygård” betyder/ }),
    'Hässelby gård',
  )
  expect(await screen.findByText('7 rader lästa, 1 rad överhoppad.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Ta in 7 rader' }))
  const saved = await screen.findByText(/Sparat \d\d\.\d\d\. 7 rader är intagna\./)
  expect(saved.parentElement).toHaveFocus()
  expect(screen.getByText(/7 rader, intagen av Samordnare/)).toBeVisible()

  await go(`#/trygghet?filter=fraga:${encodeURIComponent(question)};ar:2024`)
  const nalsta = await screen.findByRole('row', { name: /^Nälsta/ })
  await waitFor(() => expect(nalsta).toHaveTextContent('24–37 %'))
  expect(nalsta).toHaveTextContent('200')
  // 200 of 5 000 answers: +2 points, of which the area's own share of the city is taken away.
  expect(nalsta).toHaveTextContent(/\+2 \(−4 till \+9\)/)
  expect(screen.getByRole('row', { name: /^Grimsta/ })).toHaveTextContent('färre än 30 svar, visas inte')
  expect(screen.getByRole('row', { name: /^Grimsta/ })).not.toHaveTextContent('60')
  expect(screen.getByRole('row', { name: /^Stockholms stad/ })).toHaveTextContent('28 %')
  expect(screen.getByText(/^Klasserna är 10 procentenheter breda: det minsta av stegen/)).toBeVisible()

  await go('#/trygghet?visa=jamfor')
  expect(await screen.findByRole('heading', { name: `${question} 2022 och 2024` })).toBeVisible()
  const change = screen.getByRole('row', { name: /^Nälsta/ })
  await waitFor(() => expect(change).toHaveTextContent(/36 %30 %−6−15 till \+3/))
  expect(screen.getByText(/Utan streck.*Stockholms stad/)).toBeVisible()

  await go('#/trygghet?visa=tain')
  await userEvent.click(await screen.findByRole('button', { name: 'Ta bort prov.csv' }))
  expect(await screen.findByText(/Tabellen är borttagen\./)).toBeVisible()
  expect(screen.getByText(/Ingen tabell är intagen/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(await screen.findByText(/7 rader, intagen av Samordnare/)).toBeVisible()
})

test('a table without a question column asks for the question, and says why nothing is read until then', async () => {
  show('#/trygghet?visa=tain')
  await bring('Område;Andel\nNälsta;30\n')
  const faults = within(await screen.findByRole('table', { name: '2 celler att se över' }))
  expect(faults.getByText(/Frågan saknas/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Ta in 0 rader' })).toBeDisabled()
  await userEvent.type(screen.getByRole('textbox', { name: /Frågan, med undersökningens ord/ }), 'Otrygg?')
  await userEvent.type(screen.getByRole('textbox', { name: /^År/ }), '2023')
  expect(await screen.findByRole('button', { name: 'Ta in 1 rad' })).toBeEnabled()
})

test('a workbook is read too; shares are understood as per cent, and that is told', async () => {
  const columns = ['Område', 'År', 'Andel', 'Antal svar'].map((header) => ({
    header,
    widthCharacters: 12,
    guidance: '',
  }))
  const made = await askFiles(
    'fresh-workbook',
    { sheets: [{ name: 'Svar', columns, rows: [['Nälsta', '2023', '0,47', '120']] }] },
    { signal: new AbortController().signal },
  )
  if (made.state !== 'done' || 'refused' in made.value) throw new Error('no workbook')
  show('#/trygghet?visa=tain')
  await upload(new File([new Uint8Array(made.value.bytes)], 'svar.xlsx'))
  await userEvent.type(await screen.findByRole('textbox', { name: /Frågan, med undersökningens ord/ }), 'Otrygg?')
  expect(await screen.findByText(/Hela kolumnen är andelar av ett/)).toBeVisible()
  expect(screen.getByRole('row', { name: /^Nälsta Otrygg\? 2023 Alla svarande 47 % 120/ })).toBeVisible()
})

test('two tables that differ stand side by side, and two questions have no difference', async () => {
  show('#/trygghet?visa=tain')
  for (const [name, share] of [
    ['ett.csv', 30],
    ['två.csv', 34],
  ] as const) {
    await bring(`Område;Fråga;År;Andel;Antal svar;Källa\nVällingby;${question};2024;${share};200;Prov\n`, name)
    await userEvent.click(await screen.findByRole('button', { name: 'Ta in 1 rad' }))
    expect(await screen.findByText(`${name}`)).toBeVisible()
  }
  await go(`#/trygghet?filter=fraga:${encodeURIComponent(question)};ar:2024`)
  expect(await screen.findByRole('row', { name: /^Vällingby 34 %\s*30 % enligt ett\.csv/ })).toBeVisible()
  expect(screen.getByText(/Öppen ring: en annan tabell/)).toBeVisible()

  await go('#/trygghet?visa=jamfor')
  expect(await screen.findByText(/Det är två olika frågor/)).toBeVisible()
  expect(screen.getByRole('row', { name: /^Vällingby 43 % 34 % räknas inte/ })).toBeVisible()
})

test('a line is drawn across the map between two years: each area shows the year of its side', async () => {
  show('#/trygghet?visa=tain')
  await bring(
    ['Område;Fråga;År;Andel;Antal svar;Källa']
      .concat([2022, 2024].map((year) => `Vällingby;${question};${year};${year - 1990};200;Prov`))
      .join('\n'),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Ta in 2 rader' }))
  await screen.findByText('prov.csv')
  await go('#/trygghet?visa=jamfor')
  const line = await screen.findByRole('slider', { name: 'Linjen mellan 2022 och 2024' })
  const map = screen.getByRole('img', { name: /^Karta över stadsdelarna: 2022 till vänster/ })
  const coloured = () => [...map.querySelectorAll('g')].map((side) => side.querySelectorAll('[class*="class"]').length)
  expect(coloured()).toEqual([1, 1])
  fireEvent.change(line, { target: { value: '100' } })
  expect(line).toHaveAttribute('aria-valuetext', '100 procent av kartans bredd visar 2022, resten 2024')
  expect(within(map).getByText('32 %')).toBeInTheDocument()
  expect(within(map).queryByText('34 %')).toBeNull()
  fireEvent.change(line, { target: { value: '0' } })
  expect(within(map).getByText('34 %')).toBeInTheDocument()
  expect(within(map).queryByText('32 %')).toBeNull()
})

test('what is no table is refused in its own words', async () => {
  show('#/trygghet?visa=tain')
  await bring('\u0000\u0001')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'prov.csv gick inte att läsa' })).toHaveFocus())
})

test('the figures are copied as text that a spreadsheet takes', async () => {
  const write = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
  show('#/trygghet')
  await screen.findByRole('table')
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true })
  await userEvent.click(screen.getAllByRole('button', { name: 'Kopiera data' })[0] as HTMLElement)
  expect(await screen.findByText(/Uppgifterna är kopierade/)).toBeVisible()
  const lines = write.mock.calls[0]?.[0].split('\r\n') ?? []
  expect(lines[0]).toBe(
    'Område\tFråga\tÅr\tGrupp\tAndel (%)\tUndre gräns (%)\tÖvre gräns (%)\tAntal svar\t"Mot staden, procentenheter"\tAnmärkning\tKälla',
  )
  expect(lines[1]).toMatch(/^Hässelby gård\t.*\t"2020, 2021, 2023"\talla\t47\t\t\t\t\tantal svar okänt\tdok-001$/)
  expect(lines.filter((line) => line.includes('uppgift saknas'))).toHaveLength(7)
})

const bring = (text: string, name = 'prov.csv') => upload(new File([text], name, { type: 'text/csv' }))

async function upload(file: File) {
  const input = await screen.findByLabelText('Välj fil', { selector: 'input' })
  await userEvent.upload(input, file)
}

async function go(hash: string) {
  await act(async () => {
    window.history.pushState(null, '', hash)
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
}

function show(hash: string) {
  window.history.replaceState(null, '', hash)
  const cache = createMaterialCache()
  keptJournal(cache)
  render(
    <QueryClientProvider client={cache}>
      <Page />
    </QueryClientProvider>,
  )
}

function Page() {
  const { language } = useAddress().address
  return (
    <LanguageProvider language={language}>
      <SurveyWorkspace />
    </LanguageProvider>
  )
}
