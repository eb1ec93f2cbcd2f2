import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { aReport } from '../../../../tests/builders/a-report'
import { aSet, type GivenIncident } from '../../../../tests/builders/a-set'
import { showIncidents } from '../../../../tests/builders/incidents-screen'
import { materialServer } from '../../../../tests/builders/material-server'
import { memorySets } from '../../../../tests/builders/memory-sets'
import { readMaterial } from '../../../../tests/builders/read-material'
import { savedFiles } from '../../../../tests/builders/saved-files'
import { createSetStore } from '../../../data/incidents/set-store'
import type { Edition } from '../../../domain/edition/edition'
import { keptSet } from '../../../domain/incidents/kept-set'
import { parseAddress } from '../../../state/url/address'
import { CountsMap } from './counts-map'

// There is no WebGL here.
vi.mock('../../../map/view', () => ({ MapView: () => null }))
vi.setConfig({ testTimeout: 60_000 })
const patience = { timeout: 20_000 }
const saved = savedFiles()

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  cleanup()
  materialServer.resetHandlers()
  window.location.hash = ''
})

const gard = [17.8443, 59.3677] as const
const away = [17.5, 59.2] as const
const repeated = (count: number, one: (at: number) => GivenIncident) =>
  Array.from({ length: count }, (_, at) => one(at))
const day = (year: number, at: number) => new Date(Date.UTC(year, 0, 1 + (at % 365))).toISOString().slice(0, 10)
/** 97 thefts in Hässelby gård over two years, 43 robberies of which 4 last year and 3 of arson; 3 of all lie nowhere. */
const given: readonly GivenIncident[] = [
  ...repeated(59, (at) => ({ kind: 'Stöld', position: gard, from: `${day(2024, at * 6)} 18:00` })),
  ...repeated(38, (at) => ({ kind: 'Stöld', position: gard, from: `${day(2023, at * 9)} 18:00` })),
  ...repeated(39, (at) => ({ kind: 'Rån', position: gard, from: `${day(2024, at * 9)} 19:00` })),
  ...repeated(4, (at) => ({ kind: 'Rån', position: gard, from: `${day(2023, at * 60)} 19:00` })),
  ...repeated(3, () => ({ kind: 'Mordbrand', position: away, from: '2024-05-05 03:00' })),
  { kind: 'Stöld', position: gard, from: '2023-01-01 00:30' },
  { kind: 'Stöld', position: gard, from: '2024-12-31 23:30' },
]

describe.each<Edition>(['deltagare', 'namnd', 'publik'])('in the edition %s', (edition) => {
  test('no small count and none that would tell it stands on the screen, in its labels or in its files', async () => {
    await openIn(edition, '#/handelser?material=eget')
    // 145 in all; 3 in arson and nowhere; the kinds that are known with the total would give 3.
    const text = visibleAndSaid()
    expect(text).not.toMatch(/Mordbrand/)
    const bars = screen.getByRole('img', { name: /^Slag: / }).getAttribute('aria-label') ?? ''
    expect(bars).toContain('Övriga slag (få av varje) visas inte')
    const shownTotal = /Antal händelser: 145/.test(text)
    expect(shownTotal && bars.includes('Stöld 99') && bars.includes('Rån 43')).toBe(false)
    const areas = screen.getByRole('img', { name: /^Stadsdelar: / }).getAttribute('aria-label') ?? ''
    expect(areas).toContain('Ingen stadsdel visas inte')
    expect(shownTotal && areas.includes('Hässelby gård 142')).toBe(false)
    for (const button of screen.getAllByRole('button', { name: 'Spara tabell (CSV)' })) await userEvent.click(button)
    await waitFor(() => expect(saved.length).toBe(4))
    for (const file of saved) expectNoSmallCounts(await file.text(), edition)
  })

  test('a filter in the address changes no number, and nothing on the page filters', async () => {
    await openIn(edition, '#/handelser?material=eget')
    const before = visibleAndSaid()
    cleanup()
    await openIn(
      edition,
      '#/handelser?material=eget&slag=R%C3%A5n&period=2023-01-01..2023-12-31&timmar=man0-24&stadsdel=outside&nara=hasselby-torg.150',
    )
    expect(visibleAndSaid().replace('Filtret i adressen används inte i den här utgåvan.', '')).toBe(before)
    expect(screen.queryByRole('slider')).toBeNull()
    expect(screen.queryByRole('gridcell')).toBeNull()
    expect(screen.queryByRole('button', { pressed: false })).toBeNull()
    expect(screen.queryByRole('region', { name: /^Kring platserna/ })).toBeNull()
    expect(screen.queryByRole('region', { name: /^Händelserna/ })).toBeNull()
    expect(parseAddress(window.location.hash).address.kinds).toEqual(['Rån'])
  })

  test.each(['monster', 'vandring', 'atgard', 'rapport'])('the part %s says that it is not here', async (part) => {
    await openIn(edition, `#/handelser?material=eget&visa=${part}&nara=hasselby-torg.150&atgard=2024-01-01.180`)
    expect(screen.getByText(/^Den här utgåvan visar antal i översikten och jämförelsen/)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    expect(within(screen.getByRole('navigation')).getAllByRole('link')).toHaveLength(2)
  })

  test('two periods are compared as a whole, and a small cell of a kind stays hidden with what would tell it', async () => {
    await openIn(
      edition,
      '#/handelser?material=eget&visa=perioder&mot=2023-05-05..2023-05-06&period=2024-05-05..2024-05-06',
    )
    const table = screen.getByRole('region', { name: /^Efter slag som tabell/ })
    const row = (name: RegExp) =>
      within(within(table).getByRole('row', { name }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    expect(row(/^Rån/)[1]).toBe('visas inte')
    expect(row(/^Rån/)[0]).toBe('visas inte')
    expect(row(/^Övriga slag/)).toEqual(['visas inte', 'visas inte'])
    const kinds = [row(/^Stöld/)[1], row(/^Övriga/)[1], row(/^Antal/)[1]]
    expect(kinds.filter((count) => count === 'visas inte').length).toBeGreaterThan(0)
    expect(screen.getByText(/januari–31 december 2024 mot 1 januari–31 december 2023/)).toBeVisible()
  })
})

test('the shipped incidents are marked as invented in every view and file, also where only counts are shown', async () => {
  serveEdition('namnd')
  showIncidents('#/handelser')
  await screen.findByRole('img', { name: /^Slag: / }, patience)
  expect(screen.getByRole('region', { name: 'Antal händelser' })).toHaveTextContent(
    'Antal händelser: 5 000 Exempeldata',
  )
  for (const heading of screen.getAllByRole('heading', { level: 2 })) expect(heading).toHaveTextContent('Exempeldata')
  const districts = screen.getByRole('region', { name: /^Stadsdelar/ })
  await userEvent.click(within(districts).getByRole('button', { name: 'Spara tabell (CSV)' }))
  await waitFor(() => expect(saved.length).toBe(1))
  expect(await saved[0]?.text()).toContain('Stadsdelar. Exempeldata')
})

test('the map of counts credits those whose facts it draws', async () => {
  await openIn('namnd', '#/handelser?material=eget', <CountsMap />)
  const map = screen.getByRole('region', { name: 'Karta över antal per stadsdel' })
  await waitFor(() => expect(map).toHaveTextContent(/Kartans källor: .*Stockholms stad/), patience)
})

test('the internal edition, and a catalog that says nothing, show incidents and filter them', async () => {
  serveEdition('intern')
  showIncidents('#/handelser')
  expect(await screen.findByRole('grid', { name: 'Händelser per timme och veckodag' }, patience)).toBeVisible()
})

function serveEdition(edition: Edition) {
  const catalog = readMaterial('catalog.json') as object
  materialServer.use(http.get('*/geodata/catalog.json', () => HttpResponse.json({ ...catalog, edition })))
}

async function openIn(edition: Edition, hash: string, map: ReactNode = null) {
  serveEdition(edition)
  const sets = createSetStore({ database: memorySets(), channel: null })
  const set = aSet({ id: 'eget', name: 'Uttag', status: 'källa' }, given)
  await sets.keep(keptSet(set, aReport()), set.columns)
  showIncidents(hash, sets, { map })
  await screen.findByText(
    /Antal under 5 visas inte, och inte heller de antal som skulle avslöja dem\. Det går/,
    {},
    patience,
  )
}

/** All that can be seen, heard or hovered. */
function visibleAndSaid(): string {
  const said = [...document.querySelectorAll('[aria-label], [title], [aria-valuetext]')].map((one) =>
    ['aria-label', 'title', 'aria-valuetext'].map((name) => one.getAttribute(name) ?? '').join(' '),
  )
  return `${document.body.textContent} ${said.join(' ')}`
}

/** Cells of figures are at least five, or not shown. */
function expectNoSmallCounts(csv: string, edition: Edition) {
  expect(csv).toMatch(
    new RegExp(`Utgåva;"?${{ intern: 'intern', deltagare: 'deltagare', namnd: 'nämnd', publik: 'publik' }[edition]}`),
  )
  const [, figures = ''] = csv.split(/\r?\n;*\r?\n/)
  const rows = figures.trim().split(/\r?\n/).slice(1)
  expect(rows.length).toBeGreaterThan(0)
  for (const cell of rows.flatMap((row) => row.split(';').slice(1)))
    expect(cell === 'visas inte' || /^\d{4}-\d\d-\d\d$/.test(cell) || Number(cell.replace(/\s/g, '')) >= 5).toBe(true)
}
