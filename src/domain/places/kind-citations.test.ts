import { expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import { kindCitations } from './kind-citations'
import type { Place } from './place'

const { places } = readMaterial<{ places: Place[] }>('platser.json')
const quotes = (id: string, kind: Place['kinds'][number]) =>
  kindCitations(places.find((place) => place.id === id) as Place, kind).map(({ quote }) => quote)

test.each(places.flatMap((place) => place.kinds.map((kind) => [place.id, kind] as const)))(
  '%s as %s rests on a passage',
  (id, kind) => {
    expect(quotes(id, kind).length).toBeGreaterThan(0)
  },
)

test('each kind of a place rests on its own passages', () => {
  expect(quotes('akermyntan', 'undviks')).toEqual([expect.stringContaining('undviker')])
  expect(quotes('akermyntan', 'otrygg-plats').join()).not.toContain('undviker')
})

test('a drug scene listed by name alone rests on the remark that calls it one', () => {
  expect(quotes('racksta', 'oppen-drogscen')).toEqual([expect.stringContaining('öppna drogscener')])
})
