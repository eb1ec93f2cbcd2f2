import { expect, test } from 'vitest'
import type { Caution } from '../../../domain/incidents/cautions'
import { readCount } from '../../../domain/incidents/read-periods'
import { sharedCautions, without } from './shared-cautions'

const season: Caution = { code: 'other-season', share: 0 }
const weeks = (count: number): Caution => ({ code: 'weeks-without-any', weeks: count })
const reading = (...cautions: Caution[]) => readCount({ count: 50, low: 40, high: 60, relativeError: 14 }, cautions)

test('a caution is shared when every reading has it with the same figures, and is then in none of them', () => {
  const readings = [reading(season, weeks(2)), reading(weeks(3), season)]
  expect(sharedCautions(readings)).toEqual([season])
  expect(readings.map((one) => without([season], one).cautions)).toEqual([[weeks(2)], [weeks(3)]])
  expect(sharedCautions([...readings, reading()])).toEqual([])
  expect(sharedCautions([])).toEqual([])
})
