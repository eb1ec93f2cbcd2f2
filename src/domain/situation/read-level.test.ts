import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLevel } from './levels'
import { readLevel } from './read-level'

test.each(['3', ' 3 ', '3,0', '3.0', 'Nivå 3', 'nivå 3', 'Oroande', 'oroande läge', '3 Oroande läge', '3 - oroande'])(
  '%j is level 3',
  (given) => expect(readLevel(given)).toEqual({ level: 3 }),
)

test.each([
  ['', 'level-blank'],
  ['  ', 'level-blank'],
  ['-', 'level-none'],
  ['–', 'level-none'],
  ['ingen bedömning', 'level-none'],
  ['Ej bedömd', 'level-none'],
  ['#N/A', 'level-none'],
])('%j is no assessment', (given, absent) => expect(readLevel(given)).toEqual({ absent }))

test.each([
  ['6', 'level-out-of-range', {}],
  ['0', 'level-out-of-range', {}],
  ['-1', 'level-out-of-range', {}],
  ['33', 'level-out-of-range', {}],
  ['2,5', 'level-between', {}],
  ['3?', 'level-uncertain', { level: 3 }],
  ['3 ??', 'level-uncertain', { level: 3 }],
  ['(3)', 'level-uncertain', { level: 3 }],
  ['oroande?', 'level-uncertain', { level: 3 }],
  ['?', 'level-unreadable', {}],
  ['2-3', 'level-unreadable', {}],
  ['2/3', 'level-unreadable', {}],
  ['3 normalt', 'level-unreadable', {}],
  ['3 skottlossning', 'level-unreadable', {}],
  ['3*', 'level-unreadable', {}],
  ['nivå', 'level-unreadable', {}],
])('%j is told as it is', (given, fault, details) => expect(readLevel(given)).toEqual({ fault, details }))

test('no text gives anything but one of the five', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 8 }), fc.stringMatching(/^[0-9.,?() -]{1,5}$/)), (text) => {
      const read = readLevel(text)
      if ('level' in read) expect(isLevel(read.level)).toBe(true)
    }),
  )
})
