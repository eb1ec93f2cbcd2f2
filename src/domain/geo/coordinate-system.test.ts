import fc from 'fast-check'
import proj4 from 'proj4'
import { expect, test } from 'vitest'
import { type CoordinateSystem, coordinateSystems, fromDegrees, toDegrees } from './coordinate-system'

const definitions: Readonly<Record<CoordinateSystem, string>> = {
  4326: '+proj=longlat +datum=WGS84 +no_defs',
  3006: '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs',
  3011: '+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
  3857: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs',
}
const millimetre = 0.001
const millimetreInDegrees = 1e-8

test.each(coordinateSystems)('EPSG:%i agrees with PROJ to a millimetre all over Sweden, both ways', (system) => {
  const reference = proj4(definitions[4326], definitions[system])
  const pair = new Float64Array(2)
  const sweden = fc.tuple(fc.double({ min: 10, max: 25, noNaN: true }), fc.double({ min: 54, max: 70, noNaN: true }))
  fc.assert(
    fc.property(sweden, ([lng, lat]) => {
      const [east, north] = reference.forward([lng, lat])
      fromDegrees(system)(lng, lat, pair, 0)
      const tolerance = system === 4326 ? millimetreInDegrees : millimetre
      expect(Math.abs(pair[0]! - east!)).toBeLessThan(tolerance)
      expect(Math.abs(pair[1]! - north!)).toBeLessThan(tolerance)
      toDegrees(system)(east!, north!, pair, 0)
      expect(Math.abs(pair[0]! - lng)).toBeLessThan(millimetreInDegrees)
      expect(Math.abs(pair[1]! - lat)).toBeLessThan(millimetreInDegrees)
    }),
  )
})

test('Hässelby torg stands where Lantmäteriet would put it in each system', () => {
  const pair = new Float64Array(2)
  const [tm, local] = [new Float64Array(2), new Float64Array(2)]
  toDegrees(3006)(661591.86, 6584358.97, tm, 0)
  fromDegrees(3011)(tm[0]!, tm[1]!, local, 0)
  expect(Math.abs(local[0]! - 141_120)).toBeLessThan(100)
  expect(Math.abs(local[1]! - 6_583_560)).toBeLessThan(100)
  toDegrees(3011)(local[0]!, local[1]!, pair, 0)
  expect([...pair]).toEqual([expect.closeTo(tm[0]!, 9), expect.closeTo(tm[1]!, 9)])
})

test.each([
  [3011, 6_583_000, 141_500],
  [3006, 1e9, 1e9],
  [4326, 181, 0],
  [4326, 0, 91],
  [4326, Number.NaN, 0],
] as const)('EPSG:%i has no place on the Earth at %d, %d', (system, east, north) => {
  const pair = new Float64Array(2)
  toDegrees(system)(east, north, pair, 0)
  expect([...pair]).toEqual([Number.NaN, Number.NaN])
})
