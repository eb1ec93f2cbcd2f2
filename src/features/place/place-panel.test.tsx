import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { materialServer } from '../../../tests/builders/material-server'
import { shippedPlaces } from '../../../tests/builders/shipped-places'
import { createMaterialCache } from '../../data/material'
import type { Place } from '../../domain/places/place'
import type { Language } from '../../domain/selection/language'
import { LanguageProvider } from '../../i18n/language'
import { PlacePanel } from './place-panel'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => window.history.replaceState(null, '', '#/karta?plats=hasselby-torg'))
afterEach(() => materialServer.resetHandlers())
afterAll(() => materialServer.close())

const places = shippedPlaces()
const placeNamed = (id: string) => places.find((place) => place.id === id) as Place

function show(
  place: Place,
  change: { spotId?: string; onSpot?: (id: string | null) => void; language?: Language } = {},
) {
  return render(
    <QueryClientProvider client={createMaterialCache()}>
      <LanguageProvider language={change.language ?? 'sv'}>
        <PlacePanel
          place={place}
          places={places}
          chains={<h4>Kedjan</h4>}
          actions={<p>Kartverktyg</p>}
          spotId={change.spotId ?? null}
          onSpot={change.onSpot ?? (() => undefined)}
          onClose={() => undefined}
        />
      </LanguageProvider>
    </QueryClientProvider>,
  )
}

/** The sentence once all that it is computed from has arrived. */
async function sentence(): Promise<HTMLElement> {
  return waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-coincidence]')
    if (!found) throw new Error('no sentence yet')
    return found
  })
}

const section = (name: string | RegExp) => screen.getByRole('region', { name })

describe('the sentence', () => {
  test('shows 47 per cent at Hässelby torg with a mark that quotes "47procent"', async () => {
    show(placeNamed('hasselby-torg'))
    const text = await sentence()
    expect(text).toHaveTextContent(/Här sammanfaller öppen drogscen.*prioriterad plats 2025/)
    expect(text).toHaveTextContent(/47 procent otrygga i Hässelby gård/)
    const marks = within(text).getAllByRole('button')
    expect(marks.length).toBeGreaterThan(6)
    await userEvent.click(within(section('Rapporterad otrygghet')).getAllByRole('button')[0] as HTMLElement)
    expect(await screen.findByText(/47procent/)).toHaveAttribute('lang', 'sv')
  })

  test('is one thing where the documents say one thing', async () => {
    show(placeNamed('tomma-torg'))
    expect(await sentence()).toHaveTextContent(/^Handlingarna säger en sak om platsen: att invånare/)
  })

  test('says that it may lack parts when its material cannot be read', async () => {
    materialServer.use(http.get('*/geodata/otrygghet.json', () => new HttpResponse(null, { status: 500 })))
    show(placeNamed('hasselby-torg'))
    expect(await sentence()).not.toHaveTextContent('47')
    expect(screen.getByText(/Meningen kan sakna delar/)).toBeInTheDocument()
    expect(within(section('Rapporterad otrygghet')).getByRole('button', { name: 'Försök igen' })).toBeInTheDocument()
  })
})

test.each(places.map(({ id, name }) => [name, id]))('%s is shown without a position', async (_, id) => {
  const unplaced: Place = {
    ...placeNamed(id),
    position: null,
    footing: { precision: 'saknas', source: null, note: { sv: 'Uppgift saknas: läget är okänt.' } },
  }
  show(unplaced)
  await sentence()
  expect(screen.getByText(/Läget är okänt\. Uppgift saknas:/)).toBeInTheDocument()
})

test('a place without spots, hours, guards and trends says so', async () => {
  show(placeNamed('fornkullen'))
  await sentence()
  expect(within(section('När platsen är aktiv')).getAllByText('uppgift saknas')).toHaveLength(2)
  expect(within(section('Ordningsvakter och samverkan')).getAllByText('uppgift saknas')).toHaveLength(2)
  expect(within(section('Läget i ord')).getByText(/Någon utveckling beskrivs inte/)).toBeInTheDocument()
  expect(within(section('Delplatser')).getByText(/delar inte in platsen/)).toBeInTheDocument()
})

test('a figure that the document lacks is said to be missing, never zero', async () => {
  show(placeNamed('racksta'))
  await sentence()
  const fear = section('Rapporterad otrygghet')
  expect(fear).toHaveTextContent(/Otrygga i Råcksta: uppgift saknas/)
  expect(fear).not.toHaveTextContent('0 procent')
})

test('the day strip is also told in words', async () => {
  show(placeNamed('hasselby-torg'))
  await sentence()
  const activity = section('När platsen är aktiv')
  expect(activity).toHaveTextContent('ungdomar: från 14.00 och framåt')
  expect(activity).toHaveTextContent('missbrukare: ibland från 07.00, oftast från 10.00 och framåt')
  expect(activity).toHaveTextContent(/vår och sommar\s*missbrukare, Engelska parken/)
})

test('choosing a spot tells which, and choosing it again the whole place', async () => {
  const onSpot = vi.fn()
  const { unmount } = show(placeNamed('hasselby-torg'), { onSpot })
  await userEvent.click(screen.getByRole('button', { name: /^4\s*Engelska parken\s*ungefärligt läge/ }))
  expect(onSpot).toHaveBeenLastCalledWith('engelska-parken')
  unmount()
  show(placeNamed('hasselby-torg'), { onSpot, spotId: 'engelska-parken' })
  const chosen = screen.getByRole('button', { name: /Engelska parken/, current: true })
  await userEvent.click(chosen)
  expect(onSpot).toHaveBeenLastCalledWith(null)
})

test.each(['hasselby-torg', 'akermyntan', 'skogen-och-parker'])('headings at %s come in order', async (id) => {
  show(placeNamed(id))
  await sentence()
  const levels = screen.getAllByRole('heading', { hidden: true }).map((heading) => Number(heading.tagName.slice(1)))
  expect(levels[0]).toBe(2)
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1)
  expect(levels.filter((level) => level === 2)).toHaveLength(1)
})

test('the chain stands before spots and figures', async () => {
  show(placeNamed('hasselby-torg'))
  await sentence()
  const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(names.slice(0, 3)).toEqual(['Läget i ord', 'Problem, orsak, åtgärd', 'Delplatser'])
})

test('markup in the material stays text', async () => {
  const evil = '<img src=x onerror=1>'
  const place = placeNamed('hasselby-torg')
  show({
    ...place,
    name: evil,
    alsoCalled: [evil],
    description: { sv: evil },
    remarks: [{ theme: { sv: evil }, citation: { source: 'dok-001', where: evil, quote: evil } }],
    spots: place.spots.map((spot) => ({ ...spot, name: evil })),
  })
  await sentence()
  expect(document.querySelector('img')).toBeNull()
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(evil)
})

test('notices are counted with their caution beside them', async () => {
  show(placeNamed('hasselby-torg'))
  await sentence()
  const notices = section('Polisens händelsenotiser')
  await waitFor(() => expect(notices).toHaveTextContent(/28 notiser\s*förda till Hässelby gård/))
  expect(notices).toHaveTextContent(/det polisen valt att publicera, inte antalet brott/)
})

test('a refused copy says what to do instead', async () => {
  show(placeNamed('hasselby-torg'))
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused'))
  await user.click(screen.getByRole('button', { name: 'Kopiera länk' }))
  expect(await screen.findByText(/Kopiera adressen i adressfältet/)).toBeInTheDocument()
})

test('what is folded opens for print and folds again', async () => {
  show(placeNamed('hasselby-torg'))
  await sentence()
  const folded = [...document.querySelectorAll('details')]
  expect(folded.some((part) => part.open)).toBe(false)
  window.dispatchEvent(new Event('beforeprint'))
  expect(folded.every((part) => part.open)).toBe(true)
  window.dispatchEvent(new Event('afterprint'))
  expect(folded.some((part) => part.open)).toBe(false)
})

test('English keeps the documents’ words in Swedish', async () => {
  show(placeNamed('hasselby-torg'), { language: 'en' })
  expect(await sentence()).toHaveTextContent(/What coincides here: open drug scene.*47 per cent afraid/)
  for (const quote of document.querySelectorAll('blockquote')) expect(quote).toHaveAttribute('lang', 'sv')
})
