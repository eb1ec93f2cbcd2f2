import { describe, expect, it, test } from 'vitest'
import { aCatalog, aDataset } from '../../tests/builders/a-dataset'
import { aFeature, anArea, features } from '../../tests/builders/a-feature'
import { aCitation, aFooting, aPlace, aSpot } from '../../tests/builders/a-place'
import { readMaterial } from '../../tests/builders/read-material'
import type { FeatureCollection } from '../domain/geo/feature'
import type { Notice, Notices } from '../domain/incidents/notice'
import type { Survey, SurveyValue } from '../domain/survey/survey'
import {
  attributionOf,
  fearAreas,
  guardPoints,
  incidentCountPoints,
  levelAreas,
  levelPoints,
  namePoints,
  noticePoints,
  placeExtents,
  placePoints,
  sourceIds,
  spotPoints,
} from './sources'

const districts = readMaterial<FeatureCollection>('stadsdelar.geojson')
const { survey } = readMaterial<{ survey: Survey }>('otrygghet.json')

const propertiesOf = (collection: FeatureCollection) => collection.features.map(({ properties }) => properties)
const sumOf = (collection: FeatureCollection) =>
  propertiesOf(collection).reduce((sum, { count }) => sum + Number(count), 0)

const answer = (area: string, value: number | null): SurveyValue => ({ area, value, answers: null, citation: null })
const surveyOf = (...values: SurveyValue[]): Survey => ({ ...survey, values })

describe('fear by stadsdel', () => {
  it('leaves what is unknown without a value, so that it is hatched and never 0', () => {
    const drawn = fearAreas(
      features(anArea('vinsta'), anArea('nalsta'), anArea('grimsta')),
      surveyOf(answer('vinsta', 0), answer('nalsta', null)),
    )
    expect(propertiesOf(drawn)).toEqual([
      { id: 'vinsta', name: 'Namn på vinsta', value: 0 },
      { id: 'nalsta', name: 'Namn på nalsta' },
      { id: 'grimsta', name: 'Namn på grimsta' },
    ])
  })

  it('draws every stadsdel of the material once, with the values that the survey states', () => {
    const drawn = propertiesOf(fearAreas(districts, survey))
    expect(drawn).toHaveLength(9)
    for (const { id, value } of drawn)
      expect(value ?? null).toBe(survey.values.find(({ area }) => area === id)?.value ?? null)
    expect(drawn.filter((properties) => 'value' in properties).length).toBeGreaterThan(0)
    expect(drawn.some((properties) => !('value' in properties))).toBe(true)
  })
})

describe('counts by stadsdel', () => {
  it('of the police notices sum to all that name a stadsdel', () => {
    const { notices } = readMaterial<Notices>('handelsenotiser.json')
    const points = noticePoints(districts, notices)
    expect(sumOf(points)).toBe(notices.filter(({ district }) => district !== null).length)
    expect(sumOf(points)).toBeGreaterThan(0)
  })

  it('of the example incidents sum to all of them, each with the word', () => {
    const incidents = readMaterial<FeatureCollection>('exempeldata-handelser.geojson')
    const points = incidentCountPoints(districts, incidents)
    expect(sumOf(points)).toBe(incidents.features.length)
    for (const { count, text } of propertiesOf(points)) expect(text).toBe(`${count} Exempeldata`)
  })

  it('stand at the stadsdel’s label, once for each', () => {
    const notice = (district: string) => ({ district }) as Notice
    const points = noticePoints(features(anArea('vinsta', [17.86, 59.38]), anArea('nalsta')), [
      notice('vinsta'),
      notice('vinsta'),
      notice('okänd'),
    ])
    expect(points.features).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [17.86, 59.38] },
        properties: { id: 'vinsta', name: 'Namn på vinsta', count: 2 },
      },
    ])
  })
})

describe('places', () => {
  it('of two kinds are drawn once, and as a drug scene if they are one', () => {
    const drawn = placePoints([
      aPlace({ id: 'a', kinds: ['undviks', 'oppen-drogscen'] }),
      aPlace({ id: 'b', kinds: ['dumpning', 'undviks'] }),
    ])
    expect(propertiesOf(drawn).map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'oppen-drogscen'],
      ['b', 'dumpning'],
    ])
  })

  it('without a position are not drawn', () => {
    expect(placePoints([aPlace({ position: null, footing: aFooting('saknas') })]).features).toEqual([])
  })

  it('tell what is approximate and what is prioritised', () => {
    const priority = { year: 2025, citation: aCitation() }
    const drawn = placePoints([aPlace({ priority }), aPlace({ footing: aFooting('källa') })])
    expect(propertiesOf(drawn)).toMatchObject([
      { priority: true, approximate: true },
      { priority: false, approximate: false },
    ])
  })

  it('have outlines of the same kind as their point; outlines of unknown places are left out', () => {
    const places = [aPlace({ id: 'a', kinds: ['undviks', 'oppen-drogscen'] })]
    const drawn = placeExtents(features(aFeature({ place: 'a', note: 'x' }), aFeature({ place: 'okänd' })), places)
    expect(propertiesOf(drawn)).toEqual([{ id: 'a', kind: 'oppen-drogscen' }])
  })

  it('show guards where there are or will be some', () => {
    const guards = { status: 'ansökt' as const, citation: aCitation() }
    expect(propertiesOf(guardPoints([aPlace({ guards }), aPlace(), aPlace({ guards, position: null })]))).toEqual([
      { id: 'provtorget', status: 'ansökt' },
    ])
  })

  it('bring their spots, which know their place', () => {
    const spots = [aSpot(), aSpot({ id: 'b', position: null }), aSpot({ id: 'c', footing: aFooting('källa') })]
    expect(propertiesOf(spotPoints([aPlace({ spots })]))).toMatchObject([
      { id: 'entren', place: 'provtorget', approximate: true },
      { id: 'c', place: 'provtorget', approximate: false },
    ])
  })
})

describe('names', () => {
  it('stand once per area of the material', () => {
    for (const file of ['stadsdelar.geojson', 'basomraden.geojson']) {
      const areas = readMaterial<FeatureCollection>(file)
      const names = propertiesOf(namePoints(areas)).map(({ name }) => name)
      expect(names).toHaveLength(areas.features.length)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('stand once, where first given, although an area lies in several features', () => {
    const twice = namePoints(features(anArea('vinsta', [17.86, 59.38]), anArea('vinsta', [17.87, 59.39])))
    expect(twice.features.map(({ geometry }) => geometry.coordinates)).toEqual([[17.86, 59.38]])
  })

  it('need a label position', () => {
    expect(
      namePoints(features(aFeature({ id: 'a', name: 'A' }), aFeature({ labelPosition: '17.8,59.3' }))).features,
    ).toEqual([])
  })
})

test('the map credits what it draws and the ground beneath, each source once', () => {
  const catalog = aCatalog({
    datasets: [
      aDataset({ id: 'vatten', kind: 'base', sources: ['stadskarta-2021'] }),
      aDataset({ id: 'stadsdelar', sources: ['stadskarta-2021'] }),
      aDataset({ id: 'hallplatser', kind: 'stops', sources: ['gtfs-sverige'] }),
      aDataset({ id: 'basomraden', sources: ['stockholm-basomraden'] }),
    ],
  })
  expect(attributionOf(catalog, ['stadsdelar', 'hallplatser'])).toEqual(['stadskarta-2021', 'gtfs-sverige'])
})

test('no source of the map has two ids', () => {
  expect(new Set(sourceIds).size).toBe(sourceIds.length)
})

test('levels colour the stadsdelar; one that nobody assessed has none, and a base area is drawn only where one is named', () => {
  const districts = readMaterial<FeatureCollection>('stadsdelar.geojson')
  const baseAreas = readMaterial<FeatureCollection>('basomraden.geojson')
  const levels = new Map([
    ['grimsta', 3],
    ['vinsta', null],
    ['bas-smedshagen', 5],
  ])
  const drawn = levelAreas(districts, baseAreas, levels)
  const levelOf = (id: string) => drawn.features.find(({ properties }) => properties.id === id)?.properties.level
  expect(new Set(drawn.features.map(({ properties }) => properties.id)).size).toBe(10)
  expect([levelOf('grimsta'), levelOf('vinsta'), levelOf('nalsta'), levelOf('bas-smedshagen')]).toEqual([
    3,
    undefined,
    undefined,
    5,
  ])
  expect(levelPoints(drawn).features.map(({ properties }) => properties.id)).toEqual(['grimsta', 'bas-smedshagen'])
})
