import { readFileSync } from 'node:fs'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { materialServer } from '../../../tests/builders/material-server'
import { memorySets } from '../../../tests/builders/memory-sets'
import { createSetStore } from '../../data/incidents/set-store'
import { provideSets } from '../../data/incidents/use-kept-sets'
import { createMaterialCache } from '../../data/material'
import { LanguageProvider } from '../../i18n/language'
import { holdings } from '../../workers/incident-holdings'
import { IntakePage } from './intake-page'

vi.setConfig({ testTimeout: 90_000 })

beforeAll(() => materialServer.listen())
afterEach(() => materialServer.resetHandlers())
afterAll(() => materialServer.close())

const sample = new Uint8Array(readFileSync('public/exempel/handelser-exempel.csv'))
const sampleFile = () => new File([sample], 'handelser-exempel.csv')
const full = new DOMException('no room', 'QuotaExceededError')

const small = (rows: readonly string[], name = 'uttag.csv') =>
  new File([['Brottstyp;Datum;N (SWEREF 99 18 00);E (SWEREF 99 18 00);Kommentar', ...rows].join('\r\n')], name)
const rows = [
  'Rån;2024-03-05 18:00;6583599;141066;lugnt och stilla på torget under kvällen enligt den som ringde',
  'Rån;2024-03-06 19:00;6583590;141060;flera personer sågs springa från platsen mot tunnelbanan',
]

function open(language: 'sv' | 'en' = 'sv', database = memorySets()) {
  const cache = createMaterialCache()
  provideSets(cache, createSetStore({ database, channel: null }))
  const user = userEvent.setup()
  render(
    <QueryClientProvider client={cache}>
      <LanguageProvider language={language}>
        <IntakePage />
      </LanguageProvider>
    </QueryClientProvider>,
  )
  const choose = async (file: File) =>
    user.upload(await screen.findByLabelText('Välj fil', { selector: 'input' }), file)
  return { user, database, choose }
}

const kept = async () =>
  (await screen.findByRole('heading', { name: 'Inlästa material' })).closest('section') as HTMLElement
const takeIn = () => screen.findByRole('button', { name: 'Läs in filen' })
const pictured = (words: RegExp) => screen.findByText(words)

test('the sample file is understood, read with every fault by row, kept as Exempeldata, and removed', async () => {
  materialServer.use(http.get('*/exempel/:file', () => HttpResponse.arrayBuffer(sample.buffer)))
  const { user } = open()
  await user.click(await screen.findByRole('button', { name: 'Pröva med en exempelfil' }))
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Vald fil: handelser-exempel.csv' })).toHaveFocus())
  expect(screen.getByLabelText('Teckenkodning')).toHaveValue('windows-1252')
  expect(screen.getByLabelText('Koordinatsystem')).toHaveValue('3011')
  expect(screen.getByLabelText('Vad är kolumnen J: Anteckning?')).toHaveValue('text')
  expect(screen.getByText(/^J: Anteckning ser ut som fritext och läses inte in\./)).toBeVisible()
  expect(await pictured(/^Läst som SWEREF 99 18 00: 200 lägen i bilden/)).toBeVisible()
  expect(screen.getByText('1 januari 2023 13.30')).toBeVisible()
  expect(screen.getByRole('radio', { name: /^Påhittade/ })).toBeChecked()

  await user.click(await takeIn())
  const report = (await screen.findByRole('heading', { name: /^4\. Inläst/ })).closest('section') as HTMLElement
  expect(within(report).getByText('414 lästa, 0 överhoppade, 12 tveksamma')).toBeVisible()
  const swapped = within(report).getByRole('table', { name: /^Nord och öst ser ut att ha bytt plats/ })
  expect(within(swapped).getByRole('row', { name: /^Rad 406 .*141500,00 · 6583000,00$/ })).toBeVisible()
  expect(within(report).getByText(/^3 rader upprepar|^2 rader upprepar/)).toHaveTextContent('blir alla antal för höga')
  expect(document.body).not.toHaveTextContent('19121212-1212')
  const link = within(report).getByRole('link', { name: 'Öppna i Händelser' })
  expect(link.getAttribute('href')).toMatch(/^#\/handelser\?material=[0-9a-f]{32}$/)

  const list = within(await kept())
  const item = within((await list.findByRole('heading', { name: /^handelser-exempel/ })).closest('li') as HTMLElement)
  expect(item.getByText('Exempeldata')).toBeVisible()
  expect(item.getByText('1 januari 2023 – 29 december 2024')).toBeVisible()
  await user.click(item.getByRole('button', { name: 'Ta bort handelser-exempel' }))
  expect(item.getByText(/^Ta bort handelser-exempel med 414 rader/)).toBeVisible()
  await user.click(item.getByRole('button', { name: 'Ta bort materialet' }))
  expect(await list.findByText('handelser-exempel är borttaget.')).toBeVisible()
  await waitFor(() => expect(list.queryByRole('listitem')).toBeNull())
})

test('another coordinate system moves the positions in the picture before anything is read', async () => {
  const { user, choose } = open()
  await choose(sampleFile())
  await user.selectOptions(await screen.findByLabelText('Koordinatsystem'), '3006')
  expect(await pictured(/^Inget läge hamnar här|^Inga lägen kan läsas/)).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Koordinatsystem'), '3011')
  expect(await pictured(/^Läst som SWEREF 99 18 00: 200 lägen/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Låt nord och öst byta plats' }))
  expect(await pictured(/^Inget läge hamnar här|^Inga lägen kan läsas/)).toBeVisible()
})

test('a column with personal numbers stops the reading until it is taken out', async () => {
  const { user, choose } = open()
  await choose(small([...rows, 'Rån;2024-03-07 10:00;6583590;141060;19121212-1212 ringde']))
  await user.selectOptions(await screen.findByLabelText('Vad är kolumnen E: Kommentar?'), 'place')
  const stop = await screen.findByRole('alert')
  expect(stop).toHaveTextContent('E: Kommentar: 1 personnummer, först på rad 4.')
  expect(await takeIn()).toBeDisabled()
  expect(document.body).not.toHaveTextContent('19121212')
  await user.click(within(stop).getByRole('button', { name: 'Läs inte in E: Kommentar' }))
  await waitFor(async () => expect(await takeIn()).toBeEnabled())
  expect(screen.getByLabelText('Vad är kolumnen E: Kommentar?')).toHaveValue('ignored')
})

test('a full database is told, the material is held in the tab, and is stored when there is room', async () => {
  const { user, choose, database } = open()
  database.fail('writing', full)
  await choose(small(rows))
  await user.click(await takeIn())
  expect(await screen.findByText('Lagringen i webbläsaren är full.')).toBeVisible()
  const list = within(await kept())
  expect(await list.findByText('bara i den här fliken')).toBeVisible()
  database.fail('writing', null)
  await user.click(screen.getByRole('button', { name: 'Försök spara igen' }))
  expect(await screen.findByText('Sparat i den här webbläsaren.')).toBeVisible()
  await waitFor(() => expect(list.queryByText('bara i den här fliken')).toBeNull())
})

test('a database that refuses says so before a file is chosen', async () => {
  const cache = createMaterialCache()
  const database = memorySets()
  database.fail('all', new DOMException('The operation is insecure.', 'SecurityError'))
  provideSets(cache, createSetStore({ database, channel: null }))
  render(
    <QueryClientProvider client={cache}>
      <IntakePage />
    </QueryClientProvider>,
  )
  expect(await screen.findByText(/^Webbläsaren tillåter inte att inlästa händelser sparas/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Välj fil' })).toBeEnabled()
})

test('the next file of the same shape is understood as the one before, and says so', async () => {
  const { user, choose } = open()
  await choose(small(rows, 'mars.csv'))
  await user.selectOptions(await screen.findByLabelText('Vad är kolumnen A: Brottstyp?'), 'place')
  await waitFor(() => expect(screen.getByLabelText('Vad är kolumnen A: Brottstyp?')).toHaveValue('place'))
  await user.click(await takeIn())
  await user.click(await screen.findByRole('button', { name: 'Läs in en fil till' }))
  await choose(small(rows, 'april.csv'))
  expect(await screen.findByText(/^Filen har samma kolumner som mars\.csv/)).toBeVisible()
  expect(screen.getByLabelText('Vad är kolumnen A: Brottstyp?')).toHaveValue('place')
  await user.click(screen.getByRole('button', { name: 'Gissa på nytt' }))
  await waitFor(() => expect(screen.getByLabelText('Vad är kolumnen A: Brottstyp?')).toHaveValue('kind'))
})

test.each([
  ['an empty file', new File([], 'tom.csv')],
  ['a picture', new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])], 'foto.csv')],
])('%s is refused in words, and another can be chosen', async (_, file) => {
  const { choose } = open()
  await choose(file)
  await waitFor(() => expect(screen.getByRole('heading', { name: `${file.name} gick inte att läsa` })).toHaveFocus())
  expect(screen.getByRole('alert')).toHaveTextContent(file.name)
  await choose(small(rows))
  expect(await screen.findByRole('heading', { name: 'Vald fil: uttag.csv' })).toBeVisible()
})

test('a material is given another name, and its report is read again', async () => {
  const { user, choose } = open()
  await choose(small(rows))
  await user.click(await takeIn())
  const list = within(await kept())
  await user.click(await list.findByRole('button', { name: 'Byt namn på uttag' }))
  await user.clear(list.getByLabelText('Nytt namn'))
  await user.type(list.getByLabelText('Nytt namn'), 'Våren 2024{Enter}')
  expect(await list.findByRole('heading', { name: 'Våren 2024' })).toBeVisible()
  await user.click(list.getByRole('button', { name: 'Rapport för Våren 2024' }))
  expect(await list.findByText('2 lästa, 0 överhoppade, 0 tveksamma')).toBeVisible()
})

test('areas of an older GeoJSON become a layer, seen in the picture before it is kept, one link from the map, with its report', async () => {
  const { user, choose } = open()
  const name = 'handelser-exempel-ytor-3006.geojson'
  await choose(new File([new Uint8Array(readFileSync(`tests/fixtures/incidents/${name}`))], name))
  expect(await screen.findByLabelText('Koordinatsystem')).toHaveValue('3006')
  expect(screen.getAllByText(/^mitten: 66/)).toHaveLength(4)
  await user.click(screen.getByRole('button', { name: 'Läs som eget lager' }))
  const picture = await screen.findByRole('img', { name: /^Stadsdelarna i konturer med \d+ ytor och linjer/ })
  expect(picture).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Spara lagret' }))
  expect(await screen.findByText(/^Sparat: \d+ ytor och linjer/)).toBeVisible()
  const layers = within(await screen.findByRole('region', { name: 'Egna lager' }))
  expect(layers.getByText('Exempeldata')).toBeVisible()
  const links = [
    screen.getByRole('link', { name: 'Visa på kartan' }),
    layers.getByRole('link', { name: 'Visa handelser-exempel-ytor-3006 på kartan' }),
  ]
  for (const link of links)
    expect(link).toHaveAttribute('href', expect.stringMatching(/^#\/karta\?lager=otrygghet,.*,egen-[0-9a-f]{32}$/))
  await user.click(layers.getByRole('button', { name: 'Rapport för handelser-exempel-ytor-3006' }))
  expect(layers.getByText('4 lästa, 0 överhoppade, 0 tveksamma')).toBeVisible()
  await user.click(layers.getByRole('button', { name: /^Ta bort handelser-exempel-ytor/ }))
  await user.click(layers.getByRole('button', { name: 'Ta bort lagret' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Egna lager' })).toBeNull())
})

test('areas with north and east swapped are told, and read the other way round when asked', async () => {
  const { user, choose } = open()
  const ring = [
    [59.36, 17.84],
    [59.36, 17.85],
    [59.37, 17.85],
    [59.36, 17.84],
  ]
  const geometry = { type: 'Polygon', coordinates: [ring] }
  const text = JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] })
  await choose(new File([text], 'ytor.geojson'))
  await user.click(await screen.findByRole('button', { name: 'Läs som eget lager' }))
  expect(await screen.findByText('1 lästa, 0 överhoppade, 1 tveksam')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Läs om med nord och öst omkastade' }))
  expect(await screen.findByText('1 lästa, 0 överhoppade, 0 tveksamma')).toBeVisible()
  expect(screen.getByRole('img', { name: /med 1 yta eller linje/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Läs om med nord och öst omkastade' })).toBeNull()
})

test('the page speaks English', async () => {
  const { user } = open('en')
  await user.upload(await screen.findByLabelText('Choose a file', { selector: 'input' }), sampleFile())
  expect(await screen.findByText(/^J: Anteckning looks like free text and is not read in\./)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Read the file in' })).toBeEnabled()
})

test('reading that is stopped while it is being stored leaves nothing', async () => {
  const database = memorySets()
  let goOn = () => {}
  const waits = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const put = vi.fn<typeof database.put>(async (...given) => {
    await waits
    await database.put(...given)
  })
  const { user, choose } = open('sv', { ...database, put })
  await choose(small(rows))
  await user.click(await takeIn())
  await waitFor(() => expect(put).toHaveBeenCalled())
  await user.click(screen.getByRole('button', { name: 'Avbryt' }))
  expect(screen.getByText(/^Inläsningen avbröts\. Ingenting är sparat/)).toBeVisible()
  const remove = vi.spyOn(holdings, 'close')
  goOn()
  await waitFor(() => expect(remove).toHaveBeenCalled())
  expect(await database.list()).toEqual([])
  expect(await screen.findByText(/^Inget är inläst än/)).toBeVisible()
  expect(holdings.size()).toEqual({ sets: 0, bytes: 0 })
})

test('of rows that are the same all are taken, or one when that is asked for', async () => {
  const { user, choose } = open()
  const same = [...rows, rows[0] ?? '', rows[1] ?? '']
  await choose(small(same))
  await user.click(await screen.findByRole('checkbox', { name: 'Ta med bara en av lika rader' }))
  await user.click(await takeIn())
  expect(await screen.findByText('2 lästa, 2 överhoppade, 0 tveksamma')).toBeVisible()
  expect(screen.getByText(/^2 rader i filen är exakt lika med en annan/)).toHaveTextContent('blir alla antal för låga')

  await user.click(screen.getByRole('button', { name: 'Läs in en fil till' }))
  await choose(small(same, 'igen.csv'))
  expect(await screen.findByRole('checkbox', { name: 'Ta med bara en av lika rader' })).not.toBeChecked()
  await user.click(await takeIn())
  expect(await screen.findByText('4 lästa, 0 överhoppade, 2 tveksamma')).toBeVisible()
})

test('a file whose rows repeat is read again with one of each, in place of what was read', async () => {
  const { user, choose } = open()
  await choose(small([...rows, rows[0] ?? '']))
  const name = await screen.findByLabelText('Vad materialet ska heta')
  await user.clear(name)
  await user.type(name, 'Mars')
  await user.click(await takeIn())
  const link = () => screen.getByRole('link', { name: 'Öppna i Händelser' }).getAttribute('href')
  expect(await screen.findByText('3 lästa, 0 överhoppade, 1 tveksam')).toBeVisible()
  const before = link()
  await user.click(screen.getByRole('button', { name: 'Läs om med bara en av lika rader' }))
  expect(await screen.findByText('2 lästa, 1 överhoppad, 0 tveksamma')).toBeVisible()
  expect(link()).toBe(before)
  expect(screen.queryByRole('button', { name: 'Läs om med bara en av lika rader' })).toBeNull()
  const items = within(await kept()).getAllByRole('listitem')
  expect(items).toHaveLength(1)
  expect(within(items[0] as HTMLElement).getByRole('heading', { name: 'Mars' })).toBeVisible()
})
