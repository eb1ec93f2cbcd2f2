import { describe, expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import { shippedPlaces } from '../../../tests/builders/shipped-places'
import type { FeatureCollection } from '../geo/feature'
import type { Statement } from '../sources/statement'
import type { Survey } from '../survey/survey'
import { type Coincidence, coincidences } from './coincidence'
import type { Place } from './place'
import { readVulnerableAreas, vulnerableAccounts } from './vulnerable-areas'

const places = shippedPlaces()
const { survey } = readMaterial<{ survey: Survey }>('otrygghet.json')
const { statements } = readMaterial<{ statements: Statement[] }>('utsagor.json')
const features = (file: string) => readMaterial<FeatureCollection>(file).features
const vulnerable = readVulnerableAreas(
  ['lagesbildens-lista', 'avvikande-mening', 'polisen-2025'].flatMap((name) =>
    features(`utsatt-omrade-${name}.geojson`),
  ),
  features('basomraden.geojson'),
)

const placeNamed = (id: string) => places.find((place) => place.id === id) as Place
const at = (id: string) => coincidences({ place: placeNamed(id), survey, statements, vulnerable })
const codes = (id: string) => at(id).map((part) => (part.code === 'kind' ? part.kind : part.code))
const accounts = (id: string) =>
  at(id).flatMap((part) =>
    part.code === 'vulnerable'
      ? part.accounts.map(({ variant, inside }) => `${variant} ${inside ? 'inne' : 'ute'}`)
      : [],
  )

test('at Hässelby torg drug scene, priority, vulnerable area, fear, avoidance and guards coincide', () => {
  expect(codes('hasselby-torg')).toEqual(['oppen-drogscen', 'priority', 'vulnerable', 'fear', 'undviks', 'guards'])
  expect(at('hasselby-torg')).toContainEqual(expect.objectContaining({ code: 'fear', percent: 47 }))
})

test('at Åkermyntan drug dealing, avoidance, a better trend and guards coincide, and no drug scene', () => {
  expect(codes('akermyntan')).toEqual(['claim', 'undviks', 'trend', 'guards'])
})

describe('the accounts of the vulnerable area', () => {
  test('all three hold Hässelby torg', () => {
    expect(accounts('hasselby-torg')).toEqual(['lista inne', 'avvikande inne', 'polisen-2025 inne'])
  })

  test('only the list holds Maltesholmstorget', () => {
    expect(accounts('maltesholmstorget')).toEqual(['lista inne', 'avvikande ute', 'polisen-2025 ute'])
  })

  test('an approximate position says nothing of the police outline', () => {
    expect(accounts('vallingby-centrum')).toEqual(['lista ute', 'avvikande inne'])
  })

  test('a stadsdel that holds a listed basområde is neither in nor out', () => {
    const place = placeNamed('akermyntan')
    expect(place.district).toBe('hasselby-villastad')
    expect(vulnerableAccounts(place, vulnerable)).toEqual([])
    expect(vulnerableAccounts({ ...place, district: 'kalvesta' }, vulnerable)).toMatchObject([
      { variant: 'lista', inside: false },
      { variant: 'avvikande', inside: false },
    ])
  })
})

test('trends that point different ways are not summed up', () => {
  expect(new Set(placeNamed('hasselby-torg').trends.map(({ direction }) => direction)).size).toBe(2)
  expect(codes('hasselby-torg')).not.toContain('trend')
})

test('an unknown fear figure is no part', () => {
  expect(codes('maltesholmstorget')).not.toContain('fear')
  const lost = { ...survey, values: survey.values.map((answer) => ({ ...answer, value: null })) }
  const parts = coincidences({ place: placeNamed('hasselby-torg'), survey: lost, statements, vulnerable })
  expect(parts.map(({ code }) => code)).not.toContain('fear')
})

test.each(places.map(({ id }) => id))('every part at %s has a source', (id) => {
  for (const part of at(id)) expect(citationCount(part), part.code).toBeGreaterThan(0)
})

function citationCount(part: Coincidence): number {
  if (part.code === 'vulnerable') return part.accounts.length
  if (part.code === 'trend') return part.periods.length
  return part.citations.length
}
