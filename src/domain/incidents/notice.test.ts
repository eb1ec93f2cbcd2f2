import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import { countByDistrict, type Notice, type Notices } from './notice'

const notice = (district: string | null, index = 0): Notice => ({
  id: `n-${index}`,
  published: '2024-05-01T10:00:00+02:00',
  happened: null,
  type: 'Stöld',
  place: 'Stockholm',
  district,
  precision: 'stadsdel',
  address: 'https://exempel.se/1',
})

test('the largest count comes first, equal ones by name', () => {
  const given = ['vinsta', 'racksta', 'vallingby', 'vallingby'].map((district) => notice(district))
  expect(countByDistrict(given).districts).toEqual([
    { district: 'vallingby', count: 2 },
    { district: 'racksta', count: 1 },
    { district: 'vinsta', count: 1 },
  ])
})

test('those that fit no single stadsdel are counted, never shared out', () => {
  expect(countByDistrict([notice(null), notice('vinsta'), notice(null)])).toEqual({
    districts: [{ district: 'vinsta', count: 1 }],
    outside: 2,
  })
})

test('districts and outside together are every notice', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.constantFrom('vinsta', 'racksta', 'nalsta'))), (districts) => {
      const counted = countByDistrict(districts.map(notice))
      expect(counted.districts.reduce((sum, { count }) => sum + count, counted.outside)).toBe(districts.length)
    }),
  )
})

test('the 199 notices of the material are all counted', () => {
  const { notices } = readMaterial<Notices>('handelsenotiser.json')
  const { districts, outside } = countByDistrict(notices)
  expect(notices).toHaveLength(199)
  expect(districts.reduce((sum, { count }) => sum + count, outside)).toBe(199)
})
