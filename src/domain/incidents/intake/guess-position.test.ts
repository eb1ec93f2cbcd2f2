import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coordinateSystems, fromDegrees } from '../../geo/coordinate-system'
import { guessPosition, namedSystem } from './guess-position'
import { type JudgedColumn, plainHeader } from './guess-roles'

const bounds = [17.762, 59.343, 17.912, 59.398] as const
const judged = (columns: Readonly<Record<string, readonly string[]>>): readonly JudgedColumn[] =>
  Object.entries(columns).map(([header, values], index) => ({ index, header: plainHeader(header), values }))
const guess = (columns: Readonly<Record<string, readonly string[]>>, decimalMark: ',' | '.' = ',') =>
  guessPosition(judged(columns), { bounds, declared: null, decimalMark })

const north = ['6583590,10', '6583601,50', '6583577,00']
const east = ['141066,20', '141060,00', '141071,35']
const codes = ['9005', '9011', '3515']

test('northing and easting are found among other numbers by where they lie', () => {
  expect(guess({ a: codes, b: east, c: north, d: codes })).toMatchObject({
    columns: { north: 2, east: 1 },
    layout: { system: 3011 },
    near: 1,
    named: null,
    swapped: false,
  })
})

test('X may be north, as in older Swedish systems, or east: the numbers decide', () => {
  expect(guess({ X: north, Y: east })).toMatchObject({ columns: { north: 0, east: 1 }, swapped: false })
  expect(guess({ X: east, Y: north })).toMatchObject({ columns: { north: 1, east: 0 }, swapped: false })
})

test('numbers that stand under each other’s headers are taken for what they are, and that is said', () => {
  expect(guess({ N: east, E: north })).toMatchObject({ columns: { north: 1, east: 0 }, near: 1, swapped: true })
})

test('the system that the headers name is told where the numbers fit another', () => {
  expect(guess({ 'N (SWEREF 99 TM)': north, 'E (SWEREF 99 TM)': east })).toMatchObject({
    layout: { system: 3011 },
    named: 3006,
  })
})

test('both numbers may stand in one cell, in either order', () => {
  expect(guess({ Läge: ['59.3675, 17.8433', '59.3676, 17.8434'] })).toMatchObject({
    columns: { position: 0 },
    layout: { system: 4326, order: 'north-east' },
  })
  expect(guess({ geom: ['POINT (17.8433 59.3675)', 'POINT (17.8434 59.3676)'] })).toMatchObject({
    columns: { position: 0 },
    layout: { system: 4326, order: 'east-north' },
  })
})

test('three decimals are no thousands where the file’s decimal mark is a point', () => {
  expect(guess({ Lat: ['59.361', '59.362'], Lng: ['17.841', '17.842'] }, '.')).toMatchObject({ near: 1 })
})

test('positions of another town are found all the same, and told to be far from here', () => {
  const gothenburg = { Lat: ['57,70', '57,71'], Lng: ['11,97', '11,98'] }
  expect(guess(gothenburg)).toMatchObject({ layout: { system: 4326 }, near: 0, inSweden: 1 })
})

test('numbers that are no positions are none', () => {
  expect(guess({ Brottskod: codes, Antal: ['1', '2', '3'] })).toBeNull()
  expect(guess({ Brott: ['Rån', 'Stöld', 'Hot'] })).toBeNull()
})

test.each([
  ['N (SWEREF 99 18 00)', 3011],
  ['sweref991800_e', 3011],
  ['EPSG:3006 north', 3006],
  ['Sweref99 TM', 3006],
  ['web_mercator_x', 3857],
  ['Latitude (WGS84)', 4326],
  ['Nord', null],
  ['Platta', null],
] as const)('%j names %j', (header, system) => {
  expect(namedSystem(header)).toBe(system)
})

test('positions in the district are found in every system, whichever column comes first and whatever stands beside', () => {
  const place = fc.tuple(
    fc.double({ min: 17.762, max: 17.912, noNaN: true }),
    fc.double({ min: 59.343, max: 59.398, noNaN: true }),
  )
  const system = fc.constantFrom(...coordinateSystems)
  const places = fc.array(place, { minLength: 3, maxLength: 20 })
  fc.assert(
    fc.property(places, system, fc.boolean(), (positions, chosen, northFirst) => {
      const pair = new Float64Array(2)
      const [easts, norths]: [string[], string[]] = [[], []]
      for (const [lng, lat] of positions) {
        fromDegrees(chosen)(lng, lat, pair, 0)
        easts.push(String(pair[0]).replace('.', ','))
        norths.push(String(pair[1]).replace('.', ','))
      }
      const found = guess(northFirst ? { Kod: codes, A: norths, B: easts } : { Kod: codes, A: easts, B: norths })
      expect(found).toMatchObject({
        columns: northFirst ? { north: 1, east: 2 } : { north: 2, east: 1 },
        layout: { system: chosen },
        near: 1,
      })
    }),
  )
})
