import { expect, test } from 'vitest'
import { editions } from './edition'
import { incidentDetail } from './incident-detail'

test('positions of incidents are for the internal edition alone', () => {
  expect(editions.filter((edition) => incidentDetail(edition) === 'points')).toEqual(['intern'])
})
