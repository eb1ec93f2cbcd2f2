import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceMetres } from '../../domain/geo/local-metric'
import { metricAround } from './metric-around'

test('distances by the straight line agree with the mean latitude’s own metric within a third of a part per million', () => {
  const offset = fc.double({ min: -0.045, max: 0.045, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: -70, max: 70, noNaN: true }), offset, offset, (lat, right, up) => {
      const { east, eastSlope, north, northSlope } = metricAround(lat)
      const distance = Math.hypot(right * (east + eastSlope * up), up * (north + northSlope * up))
      const expected = distanceMetres([17, lat], [17 + right, lat + up])
      expect(Math.abs(distance - expected)).toBeLessThanOrEqual(expected * 3e-7 + 1e-9)
    }),
  )
})
