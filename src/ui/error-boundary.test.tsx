import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from './error-boundary'

// React tells the console of every caught error.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

let broken = true
function Fragile() {
  if (broken) throw new Error('vinkeln är <b>fel</b>')
  return <p>Panelen</p>
}

test('a fault stops at its panel, says what and where, and the others live on', () => {
  broken = true
  render(
    <>
      <ErrorBoundary where="platspanelen">
        <Fragile />
      </ErrorBoundary>
      <ErrorBoundary where="listan">
        <p>Listan</p>
      </ErrorBoundary>
    </>,
  )
  const alert = screen.getByRole('alert')
  expect(alert).toHaveTextContent('Ett fel i programmet hindrade den här delen: vinkeln är <b>fel</b>.')
  expect(alert).toHaveTextContent('platspanelen')
  expect(screen.getByText('Listan')).toBeVisible()
})

test('it can be tried again, and again', async () => {
  broken = true
  render(
    <ErrorBoundary where="platspanelen">
      <Fragile />
    </ErrorBoundary>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(screen.getByRole('alert')).toBeVisible()
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(screen.getByText('Panelen')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('what is thrown need not be an error', () => {
  function Odd(): never {
    throw 'ett ord'
  }
  render(
    <ErrorBoundary where="kartan">
      <Odd />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('ett ord')
})
