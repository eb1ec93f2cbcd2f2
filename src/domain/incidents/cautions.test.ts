import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSet } from '../../../tests/builders/a-set'
import { doubtCautions, intervalCautions, tallyDoubts } from './cautions'
import { doubts } from './incident-set'

test('every doubt of the incidents asked for is counted', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...doubts)), { maxLength: 20 }), (given) => {
      const { columns } = aSet(
        {},
        given.map((held) => ({ doubts: held })),
      )
      const { n, counts } = tallyDoubts(columns)
      expect(n).toBe(given.length)
      for (const doubt of doubts) expect(counts[doubt]).toBe(given.filter((held) => held.includes(doubt)).length)
    }),
  )
})

const { columns } = aSet({}, [
  { doubts: ['no-time-of-day', 'shared-position'] },
  { from: null },
  { doubts: ['no-time-of-day', 'repeated'] },
  {},
])

test('an incident without a time is one also where the column does not say so', () => {
  expect(tallyDoubts(columns).counts['no-time']).toBe(1)
})

test('only those asked for are counted', () => {
  expect(tallyDoubts(columns, Uint32Array.of(0, 3))).toMatchObject({
    n: 2,
    counts: { 'no-time-of-day': 1, repeated: 0 },
  })
})

test('what is asked of the incidents decides which doubts matter', () => {
  const tally = tallyDoubts(columns)
  const codes = (asks: Parameters<typeof doubtCautions>[1]) => doubtCautions(tally, asks).map(({ code }) => code)
  expect(codes(['hour'])).toEqual(['without-time', 'without-time-of-day', 'repeated'])
  expect(codes(['time'])).toEqual(['without-time', 'repeated'])
  expect(codes(['place'])).toEqual(['shared-positions', 'repeated'])
  expect(doubtCautions(tally, ['hour'])[1]).toEqual({ code: 'without-time-of-day', share: 0.5 })
})

test('fewer than one in a hundred are not told, and none of none neither', () => {
  const tally = tallyDoubts(columns)
  expect(doubtCautions({ ...tally, n: 400 }, ['hour'])).toEqual([])
  expect(doubtCautions({ n: 0, counts: tally.counts }, ['hour'])).toEqual([])
})

test('times known only to a day or worse are told where the start is what counts', () => {
  const { columns: timed } = aSet({}, [
    { from: '2024-03-05 18:00', to: '2024-03-05 23:00' },
    { from: '2024-03-05 18:00', to: '2024-03-08 18:00' },
    { from: null },
  ])
  expect(intervalCautions(timed, Uint32Array.of(0, 1))).toEqual([{ code: 'wide-intervals', share: 0.5 }])
  expect(intervalCautions(timed, Uint32Array.of(0, 2))).toEqual([])
  expect(intervalCautions(timed, new Uint32Array())).toEqual([])
})
