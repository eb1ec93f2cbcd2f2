import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { materialServer } from '../../../tests/builders/material-server'
import { readMaterial } from '../../../tests/builders/read-material'
import { createMaterialCache } from '../../data/material'
import type { Source } from '../../domain/sources/source'
import type { Disagreement } from '../../domain/sources/statement'
import { LanguageProvider } from '../../i18n/language'
import { useAddress } from '../../state/url/use-address'
import { SourcesWorkspace } from './sources-workspace'

// These render all of a document's passages: slow where the machine is shared.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => materialServer.resetHandlers())
afterAll(() => materialServer.close())

test('lists the five documents first, each with what cites it', async () => {
  show('#/kallor')
  const documents = within(await screen.findByRole('region', { name: 'Handlingar' }))
  expect(documents.getAllByRole('listitem')).toHaveLength(5)
  expect(await documents.findByText('32 rader i åtgärdsplanen', { exact: false })).toBeVisible()
  for (const item of documents.getAllByRole('listitem')) {
    expect(item).toHaveTextContent(/[1-9]\d* (uppgifter|påståenden om platser)/)
  }
  const sections = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
  expect(sections).toEqual(['Handlingar', 'Kartor', 'Register', 'Påhittat underlag'])
  const invented = within(screen.getByRole('region', { name: 'Påhittat underlag' }))
  expect(invented.getAllByText('Exempeldata', { exact: true })).toHaveLength(invented.getAllByRole('listitem').length)
})

test('an open source shows its facts and, by section, each passage with what rests on it', async () => {
  show('#/kallor?kalla=dok-001')
  const title = await screen.findByRole('heading', { level: 2, name: /^Lokal lägesbild/ })
  expect(title).toHaveFocus()
  expect(screen.getByText('hösten 2024')).toBeVisible()
  const quote = await screen.findByText(/^Geografiskt omfattar området Grimsta/)
  expect(quote.closest('section')).toHaveAttribute('aria-label', 'Sammantagen bedömning av lokal lägesbild')
  expect(quote.closest('li')).toHaveTextContent('Områden som ingår i det utsatta området')
  const inhabitants = screen.getByText('Invånare', { selector: 'strong' }).closest('li')
  expect(inhabitants).toHaveTextContent(/76\s286/)
  expect(inhabitants).toHaveTextContent('31 dec 2023')
  const place = screen.getAllByText('Hässelby torg', { selector: 'a' })[0]
  expect(place).toHaveAttribute('href', '#/karta?plats=hasselby-torg')
})

test('the plan’s rows stand under their area and lead to the plan', async () => {
  show('#/kallor?kalla=dok-004')
  const area = within(await screen.findByRole('region', { name: 'Otrygga och brottsutsatta platser' }))
  expect(await area.findByText('Rad i åtgärdsplanen, rad 4')).toHaveAttribute('href', '#/plan?rad=platser-4')
})

test('says so when the address names no source', async () => {
  show('#/kallor?kalla=dok-999')
  expect(await screen.findByText(/dok-999/)).toBeVisible()
  expect(screen.getByRole('region', { name: 'Handlingar' })).toBeVisible()
})

test('shows the sides of a disagreement beside each other, quoted, and whose the reason is', async () => {
  show('#/kallor?visa=olika')
  const all = readMaterial<{ disagreements: Disagreement[] }>('meningsskiljaktigheter.json').disagreements
  await screen.findByText(all[0]?.title.sv ?? '', { selector: 'h3' })
  for (const { title, sides, reason } of all) {
    const section = screen.getByText(title.sv, { selector: 'h3' }).closest('section') as HTMLElement
    for (const { says, citation } of sides) {
      const side = within(section).getByText(says.sv, { selector: 'li > p' }).closest('li')
      expect(side).toHaveTextContent(citation.quote ?? 'har inget citat')
    }
    if (reason) expect(section).toHaveTextContent(reason.citation ? 'Med stöd av handlingen' : 'Vår läsning')
  }
})

test('opens the disagreement that the address names', async () => {
  show('#/kallor?kalla=hasselby-torg-malaret')
  expect(
    await screen.findByRole('heading', { level: 3, name: 'När Hässelby torg inte längre ska vara en öppen drogscen' }),
  ).toHaveFocus()
})

test('filters the statements by topic and words, and tells how many', async () => {
  show('#/kallor?visa=uppgifter&filter=amne:fortroende')
  expect(await screen.findByText(/^2 av \d+ uppgifter$/)).toBeVisible()
  const user = userEvent.setup()
  await user.type(screen.getByRole('searchbox'), 'polisen')
  expect(await screen.findByText(/^1 av \d+ uppgifter$/)).toBeVisible()
  expect(window.location.hash).toContain('text:polisen')
  await user.type(screen.getByRole('searchbox'), ' zebra')
  expect(screen.getByText(/^Ingen uppgift motsvarar/)).toBeVisible()
})

test('a value is shown as the document has it: qualifier, decimals, comparison, number of answers', async () => {
  show('#/kallor?visa=uppgifter&filter=amne:otrygghet;text:lokal%20ganska')
  expect(await screen.findByText(/^ca/)).toBeVisible()
  expect(screen.getByText('900')).toBeVisible()
  show('#/kallor?visa=uppgifter&filter=amne:utbildning;text:behöriga')
  expect((await screen.findAllByText('89,9')).length).toBeGreaterThan(0)
})

test('gathers what has no figure under the lost table or picture', async () => {
  show('#/kallor?visa=saknas')
  const table = within(await screen.findByRole('region', { name: 'Tabell 2' }))
  expect(table.getAllByText('uppgift saknas').length).toBe(table.getAllByRole('listitem').length)
  const survey = within(await screen.findByRole('region', { name: 'Otrygghet per stadsdel' }))
  expect(survey.getAllByRole('listitem')).toHaveLength(7)
})

test('finds an abbreviation and says when no document explains it', async () => {
  show('#/kallor?visa=forkortningar')
  await screen.findByText('55 förkortningar')
  await userEvent.setup().type(screen.getByRole('searchbox'), 'SSPF')
  const row = (await screen.findByRole('rowheader', { name: 'SSPF' })).closest('tr')
  expect(row).toHaveTextContent('Förklaras inte i handlingarna')
  expect(screen.getAllByRole('rowheader')).toHaveLength(1)
})

test('lists the datasets with counts, marks invented ones, and names OpenStreetMap', async () => {
  show('#/kallor?visa=underlag')
  const row = (await screen.findByText('stadsdelar.geojson')).closest('tr') as HTMLElement
  expect(row).toHaveTextContent(/Källa.*2021.*CC0/)
  expect(await within(row).findByText('9')).toBeVisible()
  const invented = screen.getByText('exempeldata-handelser.geojson').closest('tr') as HTMLElement
  expect(within(invented).getByText('Exempeldata', { exact: true })).toBeVisible()
  expect(await screen.findByText(/© OpenStreetMap contributors/)).toBeVisible()
})

test('an address in the material becomes a link only when it is a web address', async () => {
  const { sources } = readMaterial<{ sources: Source[] }>('kallor.json')
  const hostile = sources.map((source) => ({ ...source, address: 'javascript:alert(1)' }))
  materialServer.use(http.get('*/geodata/kallor.json', () => HttpResponse.json({ sources: hostile })))
  show('#/kallor?kalla=osm')
  expect((await screen.findByText('javascript:alert(1)')).closest('a')).toBeNull()
})

test('speaks English, with the quotes left in Swedish', async () => {
  show('#/kallor?kalla=hasselby-torg-malaret&sprak=en')
  expect(await screen.findByRole('heading', { level: 2, name: 'Where sources disagree' })).toBeVisible()
  expect(screen.getAllByText('Our reading').length).toBeGreaterThan(0)
  expect(screen.getByText('Systemhotade brottslighet', { selector: 'blockquote' })).toHaveAttribute('lang', 'sv')
})

function show(hash: string): void {
  act(() => {
    window.history.replaceState(null, '', hash)
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
  render(
    <QueryClientProvider client={createMaterialCache()}>
      <Spoken />
    </QueryClientProvider>,
  )
}

function Spoken() {
  return (
    <LanguageProvider language={useAddress().address.language}>
      <SourcesWorkspace />
    </LanguageProvider>
  )
}
