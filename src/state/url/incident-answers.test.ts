import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAddress } from './address'
import { actionCodec, bufferCodec, heldAgainstCodec } from './incident-answers'

test.each([
  'veckodag',
  'VECKODAGAR',
  'veckodagar ',
  'dates',
  '2024-01-01',
  '2024-02-30..2024-03-01',
  '2024-03-01..2024-02-01',
  '2024-01-01..2024-02-01..2024-03-01',
  '2024-1-1..2024-2-1',
  '..',
  '2024-01-01...2024-02-01',
  'NaN..Infinity',
])('mot=%s is nothing to hold a period against, and that is told', (raw) => {
  expect(heldAgainstCodec.parse(raw)).toEqual({
    problem: expect.objectContaining({ code: 'bad-date', where: 'mot', details: { given: raw } }),
  })
})

test.each([
  '2024-03-01',
  '2024-03-01.',
  '2024-03-01.0',
  '2024-03-01.-30',
  '2024-03-01.030',
  '2024-03-01.1e2',
  '2024-03-01.30.5',
  '2024-03-01.99999',
  '2024-02-30.180',
  '2023-02-29.180',
  '2024-13-01.180',
  '24-03-01.180',
  '1 mars.180',
  '.180',
  'igår.30',
])('atgard=%s is no day of an action, and that is told', (raw) => {
  expect(actionCodec.parse(raw)).toEqual({
    problem: expect.objectContaining({ code: 'bad-date', where: 'atgard', details: { given: raw } }),
  })
})

test.each(['0', '-200', '200m', '2e2', '200.5', '0200', '12345', 'Infinity', 'NaN', ' 200', 'bred', '٢٠٠'])(
  'buffert=%s is no width of a ring, and that is told',
  (raw) => {
    expect(bufferCodec.parse(raw)).toEqual({
      problem: expect.objectContaining({ code: 'bad-number', where: 'buffert', details: { given: raw } }),
    })
  },
)

test('leap day, one day and the widest ring are good', () => {
  expect(actionCodec.parse('2024-02-29.1')).toEqual({ value: { first: '2024-02-29', days: 1 } })
  expect(heldAgainstCodec.parse('2024-02-29..2024-02-29')).toEqual({
    value: { first: '2024-02-29', last: '2024-02-29' },
  })
  expect(heldAgainstCodec.parse('veckodagar')).toEqual({ value: 'weekdays' })
  expect(bufferCodec.parse('9999')).toEqual({ value: 9999 })
})

test('whatever is written is a value that is printed as it was written, or a problem', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[\d.-]{0,24}$/),
    fc.tuple(fc.integer(), fc.integer()).map(([a, b]) => `${a}.${b}`),
  )
  for (const codec of [heldAgainstCodec, actionCodec, bufferCodec])
    fc.assert(
      fc.property(anything, (raw) => {
        const read = codec.parse(raw)
        if ('value' in read) expect(codec.print(read.value as never)).toBe(raw)
        else expect(read.problem.where).toBe(codec.key)
      }),
    )
})

test('an address with nonsense keeps the rest, and tells each', () => {
  const { address, problems } = parseAddress(
    '#/handelser?visa=atgard&slag=R%C3%A5n&mot=nyss&atgard=2024-02-30.180&buffert=-1&jamforelse=torget&bredd=9&nara=hasselby-torg.150',
  )
  expect(address).toMatchObject({
    view: 'atgard',
    kinds: ['Rån'],
    near: { place: 'hasselby-torg', metres: 150 },
    heldAgainst: null,
    action: null,
    buffer: null,
    comparison: null,
    bandwidth: null,
  })
  expect(problems.map(({ where }) => where).sort()).toEqual(['atgard', 'bredd', 'buffert', 'jamforelse', 'mot'])
})
