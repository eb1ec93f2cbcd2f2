import { expect, test } from 'vitest'
import { instantBefore, momentWords } from './use-moment-words'

test('a moment is said in Stockholm’s time, with the point that Swedish has', () => {
  const { dayAndTime, time, day } = momentWords('sv')
  expect(dayAndTime('2026-11-22T13:32:00.000Z')).toBe('22 november 2026 14.32')
  expect(dayAndTime('2026-07-01T22:05:00.000Z')).toBe('2 juli 2026 00.05')
  expect(time('2026-07-01T12:05:00.000Z')).toBe('14.05')
  expect(day('2026-11-22')).toBe('22 november 2026')
  expect(momentWords('en').dayAndTime('2026-11-22T13:32:00.000Z')).toBe('22 November 2026 14:32')
})

test('what is no moment stands as it was written', () => {
  expect(momentWords('sv').day('våren 2027')).toBe('våren 2027')
  expect(momentWords('sv').time('snart')).toBe('snart')
})

test('a day begins at Stockholm’s midnight, in winter, in summer and when the clocks are turned', () => {
  expect(instantBefore('2026-11-22')).toBe('2026-11-21T22:59:59.999Z')
  expect(instantBefore('2026-07-01')).toBe('2026-06-30T21:59:59.999Z')
  expect(instantBefore('2026-03-29')).toBe('2026-03-28T22:59:59.999Z')
  expect(instantBefore('2026-10-25')).toBe('2026-10-24T21:59:59.999Z')
})
