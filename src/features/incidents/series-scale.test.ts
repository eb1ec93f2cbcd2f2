import { expect, test } from 'vitest'
import { dayNumber } from '../../domain/time/wall-clock'
import { axisTop, brushOf, daysOf, shifted, timeMarks } from './series-scale'

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

test('all bars are no clause, and a period outside them brushes nothing', () => {
  expect(daysOf(weeks, { first: 0, last: 3 })).toBeNull()
  expect(brushOf(weeks, { first: '2023-01-01', last: '2023-02-01' })).toBeNull()
  expect(brushOf(weeks, null)).toBeNull()
  expect(brushOf([], { first: '2024-01-01', last: '2024-01-02' })).toBeNull()
})

test('a brush that is moved keeps its width at the edges', () => {
  expect(shifted({ first: 1, last: 2 }, 5, 4)).toEqual({ first: 2, last: 3 })
  expect(shifted({ first: 1, last: 2 }, -5, 4)).toEqual({ first: 0, last: 1 })
})

test('the axis ends at a round number that nothing passes', () => {
  expect([0, 1, 3, 7, 53, 61, 99, 101, 1234].map(axisTop)).toEqual([2, 2, 3, 8, 60, 80, 100, 200, 2000])
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
