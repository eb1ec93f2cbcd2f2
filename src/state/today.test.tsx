import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { dayInStockholm, useToday } from './today'

afterEach(() => {
  vi.useRealTimers()
  window.location.hash = ''
})

const Day = () => <p>{useToday()}</p>

test('the day begins at midnight in Stockholm, winter and summer', () => {
  expect(dayInStockholm(new Date('2026-11-21T23:00:00Z'))).toBe('2026-11-22')
  expect(dayInStockholm(new Date('2026-11-21T22:59:59Z'))).toBe('2026-11-21')
  expect(dayInStockholm(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
})

test('a page left open past midnight counts from the new day', () => {
  vi.useFakeTimers({ now: new Date('2026-12-31T22:59:30Z') })
  render(<Day />)
  expect(screen.getByText('2026-12-31')).toBeInTheDocument()
  act(() => vi.advanceTimersByTime(61_000))
  expect(screen.getByText('2027-01-01')).toBeInTheDocument()
})

test('a day in the address goes before the clock’s', () => {
  window.history.replaceState(null, '', '#/plan?idag=2025-03-01')
  render(<Day />)
  expect(screen.getByText('2025-03-01')).toBeInTheDocument()
})
