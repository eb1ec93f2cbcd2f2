import { describe, expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import { activityTimes } from './activity'
import type { Activity, Place } from './place'

const citation = { source: 'dok-004', where: 'rad 3', quote: 'från 14.00 och framåt' }
const active = (change: Partial<Activity>): Activity => ({
  who: 'ungdomar',
  fromHour: null,
  toHour: null,
  season: [],
  citation,
  ...change,
})

describe('hours', () => {
  test('a span without an end is drawn to midnight and stays open', () => {
    const { hours } = activityTimes([active({ fromHour: 14 })])
    expect(hours).toEqual([
      { who: 'ungdomar', spans: [{ fromHour: 14, toHour: 24, end: 'open', qualifier: null, citation }] },
    ])
  })

  test('a later span of the same group cuts the earlier', () => {
    const { hours } = activityTimes([
      active({ who: 'missbrukare, oftast', fromHour: 10 }),
      active({ who: 'missbrukare, ibland', fromHour: 7 }),
    ])
    expect(hours).toHaveLength(1)
    expect(hours[0]?.spans).toMatchObject([
      { fromHour: 7, toHour: 10, end: 'cut', qualifier: 'ibland' },
      { fromHour: 10, toHour: 24, end: 'open', qualifier: 'oftast' },
    ])
  })

  test('a span over midnight becomes two', () => {
    const { hours } = activityTimes([active({ fromHour: 22, toHour: 4 })])
    expect(hours[0]?.spans).toMatchObject([
      { fromHour: 0, toHour: 4, end: 'stated' },
      { fromHour: 22, toHour: 24, end: 'stated' },
    ])
  })

  test('the same span said twice stands once', () => {
    expect(activityTimes([active({ fromHour: 14 }), active({ fromHour: 14 })]).hours[0]?.spans).toHaveLength(1)
  })
})

test('a season without an hour is no stretch of the day', () => {
  const times = activityTimes([active({ season: ['vår', 'sommar'] })])
  expect(times).toEqual({ hours: [], seasons: [{ who: 'ungdomar', seasons: ['vår', 'sommar'], citation }] })
})

test('every hour and season of the material is told', () => {
  for (const place of readMaterial<{ places: Place[] }>('platser.json').places) {
    const { hours, seasons } = activityTimes(place.activity)
    expect(hours.flatMap(({ spans }) => spans).length + seasons.length, place.id).toBe(place.activity.length)
  }
})
