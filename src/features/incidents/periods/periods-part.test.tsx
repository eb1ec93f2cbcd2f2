import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { placePosition, showIncidents } from '../../../../tests/builders/incidents-screen'
import { materialServer } from '../../../../tests/builders/material-server'
import { readMaterial } from '../../../../tests/builders/read-material'
import type { FeatureCollection } from '../../../domain/geo/feature'
import { distanceMetres } from '../../../domain/geo/local-metric'
import type { Position } from '../../../domain/places/place'
import { parseAddress } from '../../../state/url/address'

// Five thousand incidents are read for each test, beside others.
vi.setConfig({ testTimeout: 60_000 })
const patience = { timeout: 20_000 }

const file = readMaterial('exempeldata-handelser.geojson') as FeatureCollection
const torg = placePosition('hasselby-torg')
const all = file.features.map(({ properties, geometry }) => ({
  kind: String(properties.type),
  day: String(properties.start).slice(0, 10),
  hour: Number(String(properties.start).slice(11, 13)),
  friday: new Date(`${String(properties.start).slice(0, 10)}T00:00Z`).getUTCDay() === 5,
  metres: geometry.type === 'Point' ? distanceMetres(torg, geometry.coordinates as Position) : Number.NaN,
}))
type One = (typeof all)[number]
const countOf = (year: string, holds: (one: One) => boolean) =>
  all.filter((one) => one.day.startsWith(year) && holds(one)).length

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  cleanup()
  window.location.hash = ''
})

test('the question of the officer is put by its fields alone and answered as counting by hand does', async () => {
  showIncidents('#/handelser?visa=perioder')
  await choose('Slag', 'Narkotikabrott')
  await choose('Plats', 'Hässelby torg')
  await choose('Inom', '150 m')
  await choose('Veckodagar', 'fredagar')
  await choose('Från kl.', '18')
  const asked = (one: One) => one.kind === 'Narkotikabrott' && one.metres <= 150 && one.friday && one.hour >= 18
  const [now, then] = [countOf('2024', asked), countOf('2023', asked)]
  expect(now + then).toBeGreaterThan(0)
  const answer = screen.getByRole('region', { name: 'Svaret' })
  const numbers = [String(now), String(then)]
  await waitFor(
    () =>
      expect(
        within(answer)
          .getAllByRole('definition')
          .slice(0, 2)
          .map(({ textContent }) => textContent),
      ).toEqual(numbers),
    patience,
  )
  expect(within(answer).getByRole('heading', { level: 2 })).toHaveTextContent(
    'Narkotikabrott, fredagar 18–24, inom 150 m från Hässelby torg Exempeldata',
  )
  expect(answer).toHaveTextContent(`Antal händelser: ${now + then}.`)
  expect(answer).toHaveTextContent(/Skillnaden är (inte säker|svår att förklara|på gränsen)|detsamma/)
  expect(answer).toHaveTextContent(/Förändringen kan ligga .*95 procents intervall/)
  expect(screen.getByRole('img', { name: /^Kvoten mellan perioderna är / })).toBeVisible()
  const { address } = parseAddress(window.location.hash)
  expect(address).toMatchObject({
    view: 'perioder',
    kinds: ['Narkotikabrott'],
    near: { place: 'hasselby-torg', metres: 150 },
    hours: [114, 115, 116, 117, 118, 119],
  })
})

test('the table by kind leaves out its own clause, and says how many comparisons it makes', async () => {
  showIncidents('#/handelser?visa=perioder&slag=Narkotikabrott')
  const table = await screen.findByRole('region', { name: 'Efter slag som tabell' }, patience)
  for (const kind of ['Stöld', 'Narkotikabrott'])
    expect(
      within(within(table).getByRole('rowheader', { name: kind }).closest('tr') as HTMLElement)
        .getAllByRole('cell')
        .slice(0, 2)
        .map(({ textContent }) => textContent),
    ).toEqual(['2024', '2023'].map((year) => String(countOf(year, (one) => one.kind === kind))))
  expect(screen.getAllByText(/jämförelser görs samtidigt/)).toHaveLength(2)
})

test('a year that the material does not have before it is refused in words, and a free period is let in', async () => {
  showIncidents('#/handelser?visa=perioder&period=2023-01-01..2023-06-30')
  expect(await screen.findByText(/täcker inte samma dagar året före/, {}, patience)).toBeVisible()
  cleanup()
  showIncidents('#/handelser?visa=perioder&period=2024-01-01..2024-03-31&mot=2023-07-01..2023-12-31')
  const answer = await screen.findByRole('region', { name: 'Svaret' }, patience)
  const later = all.filter(({ day }) => day >= '2024-01-01' && day <= '2024-03-31').length
  const earlier = all.filter(({ day }) => day >= '2023-07-01' && day <= '2023-12-31').length
  await waitFor(() => expect(answer).toHaveTextContent(`från ${printed(earlier)} till ${printed(later)}`), patience)
  expect(answer).toHaveTextContent(
    'Perioderna rymmer olika många av de dagar som räknas, så jämförelsen är gjord per dag.',
  )
})

test('periods that overlap are refused', async () => {
  showIncidents('#/handelser?visa=perioder&period=2024-01-01..2024-03-31&mot=2024-03-01..2024-05-31')
  expect(await screen.findByText(/Perioderna överlappar varandra/, {}, patience)).toBeVisible()
})

test('weekdays meet weekdays when that is chosen, 52 weeks before', async () => {
  showIncidents('#/handelser?visa=perioder&period=2024-03-01..2024-03-03')
  const dates = (day: string) => Number(day.replaceAll('-', ''))
  const between = (first: number, last: number) =>
    all.filter(({ day }) => dates(day) >= first && dates(day) <= last).length
  const answer = await screen.findByRole('region', { name: 'Svaret' }, patience)
  const counts = () =>
    within(answer)
      .queryAllByRole('definition')
      .slice(0, 2)
      .map(({ textContent }) => Number(textContent))
  const later = between(20240301, 20240303)
  await waitFor(() => expect(counts()).toEqual([later, between(20230301, 20230303)]), patience)
  await choose('Jämför med', 'samma veckodagar året före')
  expect(parseAddress(window.location.hash).address.heldAgainst).toBe('weekdays')
  // 1 March 2024 is a Friday, as is 3 March 2023.
  await waitFor(() => expect(answer).toHaveTextContent('1–3 mars 2024 mot 3–5 mars 2023'), patience)
  await waitFor(() => expect(counts()).toEqual([later, between(20230303, 20230305)]), patience)
  await choose('Jämför med', 'samma datum året före')
  expect(window.location.hash).not.toContain('mot=')
})

test('a first day after the last takes the last with it, and the other way about', async () => {
  showIncidents('#/handelser?visa=perioder&period=2024-03-01..2024-03-31')
  const write = (field: HTMLElement, day: string) => {
    fireEvent.change(field, { target: { value: day } })
    fireEvent.blur(field)
  }
  write(await screen.findByLabelText('Period från', {}, patience), '2024-06-15')
  expect(parseAddress(window.location.hash).address.period).toEqual({ first: '2024-06-15', last: '2024-06-15' })
  write(screen.getByLabelText('till'), '2024-02-01')
  expect(parseAddress(window.location.hash).address.period).toEqual({ first: '2024-02-01', last: '2024-02-01' })
})

test('few say that they are few', async () => {
  const few = (one: One) => one.kind === 'Rån' && one.metres <= 150 && one.day.slice(5, 7) === '06'
  const [now, then] = [countOf('2024', few), countOf('2023', few)]
  expect(now + then).toBeGreaterThan(0)
  expect(now + then).toBeLessThan(20)
  showIncidents('#/handelser?visa=perioder&slag=R%C3%A5n&nara=hasselby-torg.150&period=2024-06-01..2024-06-30')
  expect(await screen.findByText(/Under 20 är det mest slumpen som syns/, {}, patience)).toBeVisible()
})

/** Numbers are printed with a space that does not break; text is compared with plain ones. */
const printed = (count: number) => new Intl.NumberFormat('sv-SE').format(count).replace(/\s/g, ' ')

async function choose(label: string, option: string) {
  await userEvent.selectOptions(await screen.findByLabelText(label, {}, patience), option)
}
