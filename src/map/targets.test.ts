import { describe, expect, it, test } from 'vitest'
import { type DrawnFeature, targetsAt } from './targets'

const drawn = (id: string, properties: DrawnFeature['properties'] = {}): DrawnFeature => ({ layer: { id }, properties })

const place = { id: 'hasselby-torg', name: 'Hässelby torg', kind: 'oppen-drogscen' }

test('the topmost comes first', () => {
  const targets = targetsAt([
    drawn('delplatser:punkt', { id: 'entren', place: 'hasselby-torg', name: 'Entrén' }),
    drawn('ods:punkt', place),
    drawn('otrygghet:yta', { id: 'hasselby-gard', name: 'Hässelby gård', value: 47 }),
  ])
  expect(targets).toEqual([
    { kind: 'spot', id: 'entren', place: 'hasselby-torg', name: 'Entrén' },
    { kind: 'place', id: 'hasselby-torg', name: 'Hässelby torg' },
    { kind: 'area', layer: 'otrygghet', name: 'Hässelby gård', value: 47 },
  ])
})

test('a thing drawn by several drawings or tiles is there once', () => {
  expect(targetsAt([drawn('ods:etikett', place), drawn('ods:punkt', place), drawn('ods:punkt', place)])).toHaveLength(1)
})

test('two things of the same name are two', () => {
  expect(targetsAt([drawn('ods:punkt', place), drawn('undviks:punkt', { ...place, id: 'annat-torg' })])).toHaveLength(2)
})

test('the ground, names and overlays are nothing to point at', () => {
  for (const id of ['bas:botten', 'osm-gator:linje', 'matning:linje', 'ringar:linje', 'ods', '', ':'])
    expect(targetsAt([drawn(id, place)]), id).toEqual([])
})

test('a shape of the user’s own is pointed at by layer and place in the file, with or without a name', () => {
  const shape = { layer: 'egen-a', layerName: 'Parker', index: 3, name: 'Grimsta', drawn: 'yta-1' }
  expect(targetsAt([drawn('egna-lager:yta-1', shape), drawn('egna-lager:yta', shape)])).toEqual([
    { kind: 'own', layer: 'egen-a', layerName: 'Parker', index: 3, name: 'Grimsta' },
  ])
  expect(targetsAt([drawn('egna-lager:yta', { ...shape, name: '' })])).toMatchObject([{ kind: 'own', name: '' }])
})

test.each(['ods', 'otrygga-platser', 'bosattningar', 'dumpning', 'undviks'])('%s holds places', (layer) => {
  expect(targetsAt([drawn(`${layer}:punkt`, place)])).toEqual([
    { kind: 'place', id: 'hasselby-torg', name: 'Hässelby torg' },
  ])
})

describe('numbers', () => {
  it('a circle of incidents tells how many, a point which', () => {
    const incident = { id: 'e-1', type: 'Stöld', start: '2026-05-01T10:00' }
    expect(targetsAt([drawn('handelser:ring', { point_count: 12 }), drawn('handelser:punkt', incident)])).toEqual([
      { kind: 'incidents', count: 12 },
      { kind: 'incident', ...incident },
    ])
  })

  it('notices tell their stadsdel and count', () => {
    expect(targetsAt([drawn('notiser:tal', { id: 'vinsta', count: 3 })])).toEqual([
      { kind: 'notices', district: 'vinsta', count: 3 },
    ])
  })

  it('a stadsdel without a value has none: not 0', () => {
    for (const value of [undefined, null, '', '47'])
      expect(targetsAt([drawn('otrygghet:yta', { name: 'Nälsta', value })])).toEqual([
        { kind: 'area', layer: 'otrygghet', name: 'Nälsta', value: null },
      ])
    expect(targetsAt([drawn('otrygghet:yta', { name: 'Nälsta', value: 0 })])).toMatchObject([{ value: 0 }])
  })
})

test('the three accounts of utsatt område stay apart', () => {
  const layers = ['utsatt-omrade', 'utsatt-omrade-avvikande', 'utsatt-omrade-polisen']
  const targets = targetsAt(layers.map((layer) => drawn(`${layer}:yta`, { name: 'Hässelby gård' })))
  expect(targets).toEqual(layers.map((layer) => ({ kind: 'area', layer, name: 'Hässelby gård', value: null })))
})

test('markup in a name stays the text it is, and a missing name is empty', () => {
  expect(targetsAt([drawn('tunnelbana:punkt', { name: '<b>x</b>' }), drawn('busshallplatser:punkt')])).toEqual([
    { kind: 'stop', name: '<b>x</b>' },
    { kind: 'stop', name: '' },
  ])
})
