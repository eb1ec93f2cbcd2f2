import { expect, test } from 'vitest'
import { intake as english } from './en/intake'
import { intake as swedish } from './sv/intake'

const plain = (text: string) => text.replace(/\s/g, ' ')

test('missing weeks have their number and year, the first six of them', () => {
  const weeks = ['2025-W02', '2025-W18', '2026-W01', '2026-W02', '2026-W03', '2026-W53', '2027-W01']
  const told = swedish.report.finding['missing-weeks']({
    code: 'missing-weeks',
    effect: 'false-fall',
    weeks,
    count: 7,
    of: 110,
  })
  expect(plain(told)).toBe(
    '7 av 110 veckor saknar händelser: v. 2 2025, v. 18 2025, v. 1 2026, v. 2 2026, v. 3 2026, v. 53 2026 med flera.',
  )
})

test('names written in different ways are told with the ways', () => {
  const one = { code: 'joined-spellings', effect: 'counted-as-one', spellings: [['Rån', 'RÅN', 'rån']] } as const
  expect(plain(swedish.report.finding['joined-spellings'](one))).toBe(
    '1 namn är skrivet på olika sätt: Rån (RÅN, rån).',
  )
  const two = { ...one, spellings: [...one.spellings, ['Grov stöld', 'Grov  stöld']] }
  expect(swedish.report.finding['joined-spellings'](two)).toContain('2 namn är skrivna på olika sätt')
  expect(plain(english.report.finding['joined-spellings'](two))).toContain('2 names are written in different ways')
})
