import { expect, test } from 'vitest'
import { dayNumber } from '../../domain/time/wall-clock'
import { axisTop, brushOf, dayMarks, daysOf, eachDay, isWhole, shifted, timeMarks } from './series-scale'

const day = (date: string) => dayNumber(date) as number
/** Four weeks from Monday 1 January 2024. */
const weeks = [0, 7, 14, 21].map((offset) => ({
  first: day('2024-01-01') + offset,
  last: day('2024-01-07') + offset,
  count: 1,
}))

test('a brush covers the bars that a period touches, and gives their days back', () => {
  const brush = brushOf(weeks, { first: '2024-01-10', last: '2024-01-16' })
  expect(brush).toEqual({ first: 1, last: 2 })
  expect(daysOf(weeks, brush as NonNullable<typeof brush>)).toEqual({ first: '2024-01-08', last: '2024-01-21' })
})

test('all bars are the whole, and a period outside them brushes nothing', () => {
  expect(isWhole(weeks, { first: 0, last: 3 })).toBe(true)
  expect(isWhole(weeks, { first: 1, last: 3 })).toBe(false)
  expect(brushOf(weeks, { first: '2023-01-01', last: '2023-02-01' })).toBeNull()
  expect(brushOf(weeks, null)).toBeNull()
  expect(brushOf([], { first: '2024-01-01', last: '2024-01-02' })).toBeNull()
})

test('a brush that is moved keeps its width at the edges', () => {
  expect(shifted({ first: 1, last: 2 }, 5, 4)).toEqual({ first: 2, last: 3 })
  expect(shifted({ first: 1, last: 2 }, -5, 4)).toEqual({ first: 0, last: 1 })
})

test('the axis ends at a round number that nothing passes', () => {
  expect([0, 1, 3, 7, 13, 53, 61, 99, 101, 1234, 1600].map(axisTop)).toEqual([
    2, 2, 3, 8, 15, 60, 80, 100, 150, 1500, 2000,
  ])
})

test('years are said where they begin, months where there is room', () => {
  const months = ['2023-11', '2023-12', '2024-01', '2024-02'].map((month) => ({
    first: day(`${month}-01`),
    last: day(`${month}-28`),
    count: 0,
  }))
  const said = (least: number) => timeMarks(months, least, (date) => date.slice(5, 7)).map(({ text }) => text)
  expect(said(1)).toEqual(['2023', '12', '2024', '02'])
  expect(said(2)).toEqual(['2023', '2024'])
})

test('days are marked at Mondays, and few days by the first of them', () => {
  const days = (from: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({ first: day(from) + at, last: day(from) + at, count: 0 }))
  const marked = (steps: ReturnType<typeof days>, least: number) =>
    dayMarks(steps, least, (date) => date.slice(8)).map(({ index, text }) => `${index} ${text}`)
  expect(eachDay(days('2024-01-03', 3))).toBe(true)
  expect(eachDay(weeks)).toBe(false)
  expect(marked(days('2024-01-03', 30), 3)).toEqual(['0 03', '5 08', '12 15', '19 22', '26 29'])
  expect(marked(days('2024-01-03', 30), 8)).toEqual(['5 08', '19 22'])
  expect(marked(days('2024-01-03', 3), 1)).toEqual(['0 03'])
  expect(marked([], 1)).toEqual([])
})
