import { expect, test } from 'vitest'
import { parseAddress, printAddress } from './address'
import { weekCodec } from './week'

const codec = weekCodec('vecka')

test.each(['2024-W12', '2020-W53', '2026-W01'])('%s is a week, and is written so', (week) => {
  expect(codec.parse(week)).toEqual({ value: week })
  expect(codec.print(week as '2024-W12')).toBe(week)
})

test.each(['2024-W53', '2024-W00', '2024-W1', '2024-12', 'v. 12', '2024W12', '12', '2024-w12'])(
  '%s is no week, and says which parameter',
  (given) => {
    expect(codec.parse(given)).toMatchObject({ problem: { code: 'bad-week', where: 'vecka', details: { given } } })
  },
)

test('week and area stand in the address, and a bad week costs only itself', () => {
  const link = '#/lage?omrade=hasselby-gard&vecka=2024-W12'
  const { address, problems } = parseAddress(link)
  expect(problems).toEqual([])
  expect(address).toMatchObject({ workspace: 'lage', week: '2024-W12', area: 'hasselby-gard' })
  expect(parseAddress(printAddress(address)).address).toEqual(address)
  const bad = parseAddress('#/karta?vecka=2024-W60&plats=racksta')
  expect(bad.address).toMatchObject({ week: null, place: 'racksta' })
  expect(bad.problems.map(({ code }) => code)).toEqual(['bad-week'])
})
