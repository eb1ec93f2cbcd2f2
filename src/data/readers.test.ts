import { describe, expect, it, test } from 'vitest'
import { aCatalog, aDataset } from '../../tests/builders/a-dataset'
import { aFeature, aSquare, features } from '../../tests/builders/a-feature'
import { aPlace, aSpot } from '../../tests/builders/a-place'
import { aPlan, aRow } from '../../tests/builders/a-row'
import { readMaterial } from '../../tests/builders/read-material'
import type { Position } from '../domain/places/place'
import { type Problem, ProblemError } from '../domain/problems/problem'
import { readers } from './material'
import { readAbbreviations, readCatalog, readFeatures, readNotices, readPlaces, readPlan, readSurvey } from './readers'

const file = 'prov.json'

/** What reading ends in when nothing can be used. */
function refusal(read: () => unknown): Problem {
  try {
    read()
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
  throw new Error('It was read.')
}

describe('the material that ships', () => {
  const catalog = readCatalog(readMaterial('catalog.json'), 'catalog.json')

  it('has a catalog without faults', () => {
    expect(catalog.problems).toEqual([])
    expect(catalog.value.datasets.length).toBeGreaterThan(20)
  })

  it.each(catalog.value.datasets.map((dataset) => [dataset.address, dataset] as const))(
    '%s is read whole, with nothing left out',
    (address, { kind }) => {
      const { value, problems } = readers[kind](readMaterial(address), address)
      expect(problems).toEqual([])
      expect(JSON.stringify(value).length).toBeGreaterThan(100)
    },
  )
})

describe('the catalog', () => {
  it('loses one bad entry and keeps the good ones', () => {
    const bad = { ...aDataset({ id: 'platser' }), kind: 'okänd' }
    const { value, problems } = readCatalog(
      { ...aCatalog(), datasets: [aDataset(), bad, aDataset({ id: 'vatten' })] },
      file,
    )
    expect(value.datasets.map(({ id }) => id)).toEqual(['stadsdelar', 'vatten'])
    expect(problems).toMatchObject([
      { code: 'bad-item', where: file, details: { number: 2, id: 'platser', path: 'kind', found: '"okänd"' } },
    ])
  })

  it('may lack base maps, and one bad base map costs only itself', () => {
    const { baseMaps: _, ...bare } = aCatalog()
    expect(readCatalog(bare, file).value.baseMaps).toEqual([])
    const good = { id: 'ort', title: { sv: 'Ort' }, kind: 'raster', address: 'https://exempel.se/{z}', attribution: '' }
    const read = readCatalog({ ...aCatalog(), baseMaps: [good, { ...good, hosts: ['inte en adress'] }] }, file)
    expect(read.value.baseMaps).toEqual([good])
    expect(read.problems).toHaveLength(1)
  })

  it.each([
    ['no datasets', { ...aCatalog(), datasets: [] }, 'datasets'],
    ['a later version', { ...aCatalog(), version: 2 }, 'version'],
    ['an unknown edition', { ...aCatalog(), edition: 'offentlig' }, 'edition'],
    ['no site', { ...aCatalog(), site: null }, 'site'],
    ['three bounds', { ...aCatalog(), site: { ...aCatalog().site, bounds: [1, 2, 3] } }, 'site.bounds.3'],
    ['nothing', null, ''],
    ['a list', [], 'version'],
  ])('with %s is refused, with the path of the fault', (_name, json, path) => {
    expect(refusal(() => readCatalog(json, file))).toMatchObject({
      code: 'wrong-shape',
      where: file,
      details: { path },
    })
  })
})

describe('a team database in the catalog', () => {
  const catalogWith = (address: unknown) => readCatalog({ ...aCatalog(), team: { address } }, 'catalog.json')

  it.each([
    'https://couch.exempel.se/arbetsbok',
    'https://couch.exempel.se:6984/hv/arbetsbok',
    'http://127.0.0.1:5984/arbetsbok',
    'http://localhost:5984/arbetsbok',
    'http://[::1]:5984/arbetsbok',
  ])('%s is taken', (address) => {
    expect(catalogWith(address)).toMatchObject({ value: { team: { address } }, problems: [] })
  })

  it.each([
    'http://couch.exempel.se/arbetsbok',
    'https://namn:hemligt@couch.exempel.se/arbetsbok',
    'https://couch.exempel.se/',
    'https://couch.exempel.se/arbetsbok?x=1',
    'http://127.0.0.1.exempel.se/arbetsbok',
    'arbetsbok',
    '//couch.exempel.se/arbetsbok',
    7,
  ])('%s is left out and told, and the rest of the catalog stands', (address) => {
    const { value, problems } = catalogWith(address)
    expect(value).toEqual(aCatalog())
    expect(problems).toMatchObject([{ code: 'bad-item', where: 'catalog.json', details: { path: 'address' } }])
  })

  it('loses its last slash, and is not there when none is named', () => {
    expect(catalogWith('https://couch.exempel.se/arbetsbok/').value.team?.address).toBe(
      'https://couch.exempel.se/arbetsbok',
    )
    expect('team' in readCatalog(aCatalog(), 'catalog.json').value).toBe(false)
  })
})

describe('features', () => {
  const read = (...given: readonly unknown[]) => readFeatures({ type: 'FeatureCollection', features: given }, file)
  const point = (...coordinates: readonly unknown[]) => ({
    type: 'Feature',
    properties: { id: 'prov' },
    geometry: { type: 'Point', coordinates },
  })

  it('one bad among good ones is left out and told by number and id', () => {
    const bad = { ...aFeature(), id: 'plats-7', geometry: { type: 'Cirkel', coordinates: [] } }
    const { value, problems } = read(aFeature({ id: 'a' }), bad, aFeature({ id: 'b' }))
    expect(value.features.map(({ properties }) => properties.id)).toEqual(['a', 'b'])
    expect(problems).toMatchObject([
      { code: 'bad-item', where: file, details: { number: 2, id: 'plats-7', path: 'geometry.type' } },
    ])
  })

  it.each([
    ['latitude first, out of the world', point(59.36, 178)],
    ['text for numbers', point('17.84', '59.36')],
    ['SWEREF metres', point(6581000, 674000)],
    ['one number', point(17.84)],
    ['null', point(null, null)],
  ])('a position that is %s is left out, and the words say what it should be', (_name, feature) => {
    const { value, problems } = read(feature, aFeature())
    expect(value.features).toHaveLength(1)
    expect(problems[0]?.details).toMatchObject({
      path: 'geometry.coordinates',
      expected: '[lng, lat] (WGS 84)',
      found: JSON.stringify(feature.geometry.coordinates),
    })
  })

  it('a height is let be', () => {
    expect(read(point(17.84, 59.36, 12)).problems).toEqual([])
  })

  it('without properties is still a feature (RFC 7946 allows null)', () => {
    const { value, problems } = read({ ...aFeature(), properties: null })
    expect(problems).toEqual([])
    expect(value.features[0]?.properties).toEqual({})
  })

  it('of every kind of geometry are read', () => {
    const square = aSquare().coordinates as readonly (readonly Position[])[]
    const geometries = [
      { type: 'Point', coordinates: [17, 59] },
      { type: 'MultiPoint', coordinates: [[17, 59]] },
      { type: 'LineString', coordinates: square[0] },
      { type: 'MultiLineString', coordinates: square },
      { type: 'Polygon', coordinates: square },
      { type: 'MultiPolygon', coordinates: [square] },
    ]
    expect(read(...geometries.map((geometry) => ({ ...aFeature(), geometry }))).problems).toEqual([])
  })

  it.each([
    ['a line of one position', { type: 'LineString', coordinates: [[17, 59]] }],
    [
      'a ring of three',
      {
        type: 'Polygon',
        coordinates: [
          [
            [17, 59],
            [17, 60],
            [17, 59],
          ],
        ],
      },
    ],
    ['a polygon without rings', { type: 'Polygon', coordinates: [] }],
    ['without positions', { type: 'Point' }],
    ['nothing', null],
  ])('whose outline is %s are left out', (_name, geometry) => {
    expect(read({ ...aFeature(), geometry })).toMatchObject({
      value: { features: [] },
      problems: [{ code: 'bad-item' }],
    })
  })

  it('markup in a property stays the text it is', () => {
    const name = '<img src=x onerror=alert(1)> &amp; <b>torg</b>'
    expect(read(aFeature({ name })).value.features[0]?.properties).toEqual({ name })
  })

  it('what a GeoJSON file says beside them is let be', () => {
    const json = {
      ...features(aFeature()),
      crs: { type: 'name' },
      platsbild: { title: 'prov' },
      bbox: [17, 59, 18, 60],
    }
    expect(readFeatures(json, file).value).toEqual(features(aFeature()))
  })

  it.each([[{}], [null], [[]], ['text'], [{ type: 'Feature' }], [{ type: 'FeatureCollection', features: {} }]])(
    '%j is no collection of features',
    (json) => {
      expect(refusal(() => readFeatures(json, file)).code).toBe('wrong-shape')
    },
  )
})

describe('items of a list', () => {
  it('a bad place is left out and the others go on', () => {
    const good = aPlace({ spots: [aSpot()] })
    const bad = aPlace({ id: 'fel', position: [59.36, 117.84] })
    const { value, problems } = readPlaces({ places: [good, bad, 7, aPlace({ id: 'till' })] }, file)
    expect(value.map(({ id }) => id)).toEqual(['provtorget', 'till'])
    expect(problems.map(({ details }) => [details.number, details.id, details.path])).toEqual([
      [2, 'fel', 'position.1'],
      [3, '', ''],
    ])
  })

  it('a bad row of the plan is left out and the others go on', () => {
    const { value, problems } = readPlan({ plan: aPlan([aRow(), { ...aRow({ id: 'Fel' }) }]) }, file)
    expect(value.rows).toEqual([aRow()])
    expect(problems).toMatchObject([{ details: { number: 2, path: 'id' } }])
  })

  it('a survey value over a hundred per cent is left out; null stays null', () => {
    const { survey } = readMaterial<{ survey: { values: readonly object[] } }>('otrygghet.json')
    const values = [
      { area: 'vinsta', value: 101, answers: null, citation: null },
      { area: 'nalsta', value: null, answers: null, citation: null },
    ]
    const { value, problems } = readSurvey({ survey: { ...survey, values } }, file)
    expect(value.values).toEqual([values[1]])
    expect(problems).toMatchObject([{ details: { path: 'value', found: '101' } }])
  })

  it('a bad notice is left out and the caution stays', () => {
    const { value, problems } = readNotices({ caution: { sv: 'Obs' }, notices: [{ id: 1 }] }, file)
    expect(value).toEqual({ caution: { sv: 'Obs' }, notices: [] })
    expect(problems).toHaveLength(1)
  })

  it('an abbreviation without letters is left out: it would be found everywhere', () => {
    const empty = { short: '', long: null, citation: null, note: null }
    expect(readAbbreviations({ abbreviations: [empty, { ...empty, short: 'MOV' }] }, file)).toMatchObject({
      value: [{ short: 'MOV' }],
      problems: [{ details: { number: 1, path: 'short' } }],
    })
  })
})

test('a fault quotes at most 80 signs of what was found', () => {
  const { problems } = readPlaces({ places: [aPlace({ id: 'X'.repeat(5000) })] }, file)
  expect(String(problems[0]?.details.found).length).toBeLessThanOrEqual(80)
})
