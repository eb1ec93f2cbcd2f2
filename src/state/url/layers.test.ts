import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenText } from '../../../tests/builders/any-text'
import { layersCodec } from './layers'

const ids = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/).filter((id) => id !== 'inga')
const choices = fc.uniqueArray(fc.record({ id: ids, opacityPercent: fc.integer({ min: 0, max: 100 }) }), {
  selector: ({ id }) => id,
})

const codeOf = (raw: string) => {
  const read = layersCodec.parse(raw)
  return 'problem' in read ? read.problem.code : read.value
}

test('layers and their opacity come back in the same order', () => {
  fc.assert(
    fc.property(fc.option(choices), (value) => {
      const printed = layersCodec.print(value)
      expect(printed === null ? layersCodec.fallback : layersCodec.parse(printed)).toEqual(
        value === null ? null : { value },
      )
    }),
  )
})

test('all layers off is not the same as nothing said', () => {
  expect(layersCodec.print([])).toBe('inga')
  expect(layersCodec.print(null)).toBeNull()
  expect(codeOf('inga')).toEqual([])
})

test('opacity is printed in whole per cent within 0 and 100', () => {
  const print = (opacityPercent: number) => layersCodec.print([{ id: 'ods', opacityPercent }])
  expect(print(33.3)).toBe('ods~33')
  expect(print(99.9)).toBe('ods')
  expect(print(140)).toBe('ods')
  expect(print(-5)).toBe('ods~0')
})

test('a layer named twice is on once, as first said', () => {
  expect(codeOf('ods~50,otrygghet,ods~80')).toEqual([
    { id: 'ods', opacityPercent: 50 },
    { id: 'otrygghet', opacityPercent: 100 },
  ])
})

test.each(['ods~101', 'ods~999'])('”%s” is more than opaque', (raw) => {
  expect(codeOf(raw)).toBe('bad-number')
})

test.each([
  'ods,',
  ',ods',
  'ods,,otrygghet',
  'ods~',
  'ods~1e1',
  'ods~-5',
  'ods~5.5',
  'ods~1000',
  'Ods',
  'ö',
  'ods ',
  '-',
])('”%s” spoils the whole choice: half a map shown as whole would mislead', (raw) => {
  expect(codeOf(raw)).toBe('unknown-layer')
})

test('no text makes it throw', () => {
  fc.assert(fc.property(brokenText, (raw) => void layersCodec.parse(raw)))
})
