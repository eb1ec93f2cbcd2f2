import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { brokenText } from '../../../tests/builders/any-text'
import { type Camera, cameraCodec } from './camera'

/** As fine as the address is: two decimals of zoom, five of a degree. Never -0, which prints as 0. */
const cameras: fc.Arbitrary<Camera> = fc
  .tuple(
    fc.integer({ min: 300, max: 2000 }),
    fc.integer({ min: -85_00000, max: 85_00000 }),
    fc.integer({ min: -180_00000, max: 180_00000 }),
  )
  .map(([zoom, lat, lng]) => ({ zoom: zoom / 100, lat: lat / 1e5, lng: lng / 1e5 }))

const codeOf = (raw: string) => {
  const read = cameraCodec.parse(raw)
  return 'problem' in read ? read.problem.code : 'value'
}

test('a camera comes back from the address as it was', () => {
  fc.assert(
    fc.property(cameras, (camera) => {
      expect(cameraCodec.parse(cameraCodec.print(camera) ?? '')).toEqual({ value: camera })
    }),
  )
})

test('printing what was read changes nothing more, however fine the camera was', () => {
  const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 3, max: 20, noNaN: true }), degrees(85), degrees(180), (zoom, lat, lng) => {
      const printed = cameraCodec.print({ zoom, lat, lng }) ?? ''
      const read = cameraCodec.parse(printed)
      expect('value' in read && cameraCodec.print(read.value)).toBe(printed)
    }),
  )
})

test('no camera is no parameter', () => {
  expect(cameraCodec.print(null)).toBeNull()
})

test('a camera that is no place on earth leaves the address without one', () => {
  for (const camera of [
    { zoom: Number.NaN, lat: 59, lng: 17 },
    { zoom: 14, lat: Number.NaN, lng: Number.POSITIVE_INFINITY },
    { zoom: 14, lat: 90, lng: 17 },
    { zoom: 22, lat: 59, lng: 17 },
  ])
    expect(cameraCodec.print(camera)).toBeNull()
})

describe('numbers that are none', () => {
  it.each([
    '',
    '//',
    '14//17.84',
    '14/59.36/',
    '/59.36/17.84',
    '14/NaN/17.84',
    'Infinity/59/17',
    '1e1/59/17',
    '14/1e3/17',
    '14/0x3b/17',
    '14/ 59/17',
    '14/+59/17',
    '14/59,36/17,84',
    '14/59.36',
    '14/59.36/17.84/0',
    '14/59./17',
    '14/٥٩/17',
    '14/59.1234567890123/17',
    '14/9999999999999999999999/17',
    '14/59.36/17.84 ',
  ])('”%s” is a problem, not the Gulf of Guinea', (raw) => {
    expect(codeOf(raw)).toBe('bad-number')
  })
})

describe('views outside the world', () => {
  it.each(['14/120/17.84', '14/-86/0', '14/59/181', '14/59/-180.00001', '2.99/59/17', '20.01/59/17', '0/0/0'])(
    '”%s” is refused',
    (raw) => {
      expect(codeOf(raw)).toBe('bad-view')
    },
  )

  it('takes the very edges', () => {
    for (const raw of ['3/85/180', '20/-85/-180', '14/0/0']) expect(codeOf(raw)).toBe('value')
  })
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(brokenText, (raw) => {
      const read = cameraCodec.parse(raw)
      expect('value' in read || read.problem.details.given === raw).toBe(true)
    }),
  )
})
