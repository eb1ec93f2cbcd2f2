import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenText } from '../../../tests/builders/any-text'
import { escapeText, unescapeText } from './escaped-text'
import { changeTag } from './tag-text'

test.each([
  ['å & <b>', 'å &amp; &lt;b&gt;'],
  ['\u0001\r\n\t', '_x0001__x000D_\n\t'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
  ['_x005F\u0001', '_x005F_x005F_x0001_'],
  ['\ud83d', '_xD83D_'],
  ['😀', '😀'],
  ['_x41_', '_x41_'],
])('%j is written %s', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped)
})

test('any text whatever is read back', () => {
  const tricky = fc
    .array(fc.constantFrom('_x0041_', '_', 'x005F', 'x0001_', '\0', '\ud83d', '\ude00'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(brokenText, tricky), (text) => {
      const plain = escapeText(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
      expect(unescapeText(plain)).toBe(text)
    }),
    { numRuns: 1000 },
  )
})

test('attributes are changed in place, and what looks like one within a value is not', () => {
  const tag = `<c r='A1' x="a t='s'"\n t = "s" s="1" />`
  expect(changeTag(tag, { t: 'inlineStr', cm: null })).toBe(`<c r='A1' x="a t='s'" t="inlineStr" s="1" />`)
  expect(changeTag(tag, { t: null, n: '2' })).toBe(`<c r='A1' x="a t='s'" s="1" n="2" />`)
})
