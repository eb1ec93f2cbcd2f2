import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { materialServer } from '../../../tests/builders/material-server'
import { shippedPlaces } from '../../../tests/builders/shipped-places'
import { createMaterialCache } from '../../data/material'
import type { Place } from '../../domain/places/place'
import { PlaceList } from './place-list'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())

const places = shippedPlaces()

function show(all: readonly Place[], onHover: (place: Place | null) => void = () => undefined) {
  return render(
    <QueryClientProvider client={createMaterialCache()}>
      <PlaceList
        places={all}
        selected="hasselby-torg"
        hrefOf={(place) => `#/karta?plats=${place.id}`}
        onHover={onHover}
      />
    </QueryClientProvider>,
  )
}

test('every place is a link, the prioritised drug scenes first', () => {
  show(places)
  const links = screen.getAllByRole('link')
  expect(links).toHaveLength(places.length)
  expect(links[0]).toHaveAccessibleName(/Hässelby torg.*Öppen drogscen.*Prioriterad 2025/)
  expect(links[0]).toHaveAttribute('href', '#/karta?plats=hasselby-torg')
  expect(links[1]).toHaveAccessibleName(/Maltesholmstorget/)
  expect(screen.getByRole('link', { current: true })).toBe(links[0])
})

test('each kind tells how many it holds', () => {
  show(places)
  const scenes = screen.getByRole('region', { name: /Öppna drogscener 4/ })
  expect(within(scenes).getAllByRole('listitem')).toHaveLength(4)
})

test('a place that the map cannot draw says so, and is listed all the same', () => {
  show(places)
  expect(screen.getByRole('link', { name: /Fornkullen.*saknar läge/ })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /Hässelby torg/ })).not.toHaveAccessibleName(/saknar läge/)
})

test('the stadsdel is named once its names have arrived', async () => {
  show(places)
  expect(await screen.findByRole('link', { name: /Åkermyntan.*Hässelby villastad/ })).toBeInTheDocument()
})

test('pointing at a place and leaving it are told', async () => {
  const onHover = vi.fn()
  show(places, onHover)
  const link = screen.getByRole('link', { name: /Åkermyntan/ })
  await userEvent.hover(link)
  expect(onHover).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'akermyntan' }))
  await userEvent.unhover(link)
  expect(onHover).toHaveBeenLastCalledWith(null)
})

test('markup in a name stays text', () => {
  show([{ ...(places[0] as Place), name: '<img src=x onerror=1>' }])
  expect(document.querySelector('img')).toBeNull()
  expect(screen.getByRole('link')).toHaveAccessibleName(/<img src=x onerror=1>/)
})
