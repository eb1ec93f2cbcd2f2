import { expect, test } from 'vitest'
import { readReference } from '../../../tests/builders/read-reference'
import { displacementQuotient } from './displacement-quotient'

type Reference = {
  readonly cases: readonly {
    readonly inputs: Readonly<Record<`${'action' | 'buffer' | 'control'}_${'before' | 'after'}`, number>>
    readonly gross_effect: number
    readonly net_effect: number
    readonly WDQ: number
    readonly success: number
    readonly TNE: number
  }[]
}
const { cases } = readReference<Reference>('wdq')
const printed = (value: number) => expect.closeTo(value, 12)

test.each(cases)(
  'the reference: quotient $WDQ, total $TNE',
  ({ inputs, gross_effect, net_effect, WDQ, success, TNE }) => {
    const found = displacementQuotient({
      action: { before: inputs.action_before, after: inputs.action_after },
      buffer: { before: inputs.buffer_before, after: inputs.buffer_after },
      comparison: { before: inputs.control_before, after: inputs.control_after },
    })
    expect(found).toMatchObject({
      grossEffect: gross_effect,
      netEffect: printed(net_effect),
      totalEffect: printed(TNE),
      quotient: printed(WDQ),
    })
    expect(found.reading.readable).toBe(success < 0)
  },
)

const quotient = (action: [number, number], buffer: [number, number], comparison: [number, number] = [100, 100]) =>
  displacementQuotient({
    action: { before: action[0], after: action[1] },
    buffer: { before: buffer[0], after: buffer[1] },
    comparison: { before: comparison[0], after: comparison[1] },
  })

test.each([
  [20, 'diffusion-beyond-effect'],
  [90, 'diffusion'],
  [100, 'unchanged'],
  [110, 'displacement-within-effect'],
  [150, 'displacement-equals-effect'],
  [190, 'displacement-beyond-effect'],
] as const)('with the buffer going from 100 to %s where the action area fell by half: %s', (after, says) => {
  expect(quotient([100, 50], [100, after]).reading).toEqual({ readable: true, says })
})

test('where the action area did not fall against the comparison area there is nothing to read', () => {
  expect(quotient([100, 120], [100, 50]).reading).toEqual({ readable: false, why: 'action-area-did-not-fall' })
  expect(quotient([100, 90], [100, 50], [100, 80]).reading).toMatchObject({ readable: false })
  expect(quotient([100, 100], [100, 50])).toMatchObject({ quotient: null, reading: { readable: false } })
})

test('an empty comparison area compares with nothing', () => {
  for (const comparison of [
    [0, 10],
    [10, 0],
  ] as [number, number][])
    expect(quotient([100, 50], [100, 100], comparison)).toEqual({
      grossEffect: 50,
      netEffect: null,
      totalEffect: null,
      quotient: null,
      reading: { readable: false, why: 'no-comparison' },
    })
})
