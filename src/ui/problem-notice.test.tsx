import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { LanguageProvider } from '../i18n/language'
import { ProblemNotice } from './problem-notice'

const missing = { code: 'not-found', where: 'geodata/platser.json', details: {} } as const
const badItem = (number: number) =>
  ({
    code: 'bad-item',
    where: 'geodata/platser.json',
    details: { number, id: '<b>x</b>', path: 'kinds', expected: 'Array', found: 'null' },
  }) as const

test('says what happened, where, and what to do, at once', () => {
  render(<ProblemNotice problems={[missing]} />)
  const alert = within(screen.getByRole('alert'))
  expect(alert.getByText('Något gick inte att visa')).toBeVisible()
  expect(alert.getByText('Filen finns inte på servern.')).toBeVisible()
  expect(alert.getByText('geodata/platser.json')).toBeVisible()
  expect(alert.getByText(/Kontrollera att filen ligger i mappen geodata/)).toBeVisible()
})

test('a caution is told without interrupting', () => {
  render(<ProblemNotice problems={[missing]} tone="caution" heading="1 post är utelämnad" />)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(within(screen.getByRole('status')).getByText('1 post är utelämnad')).toBeVisible()
})

test('several problems show the first and fold the rest', () => {
  render(<ProblemNotice problems={[badItem(1), badItem(2), badItem(3)]} />)
  expect(screen.getByText(/^Post 1 /)).toBeVisible()
  expect(screen.getByText('+ 2')).toBeVisible()
  expect(screen.getByText(/^Post 3 /)).not.toBeVisible()
})

test('the same problem twice is told once', () => {
  render(<ProblemNotice problems={[badItem(1), badItem(2), badItem(1), badItem(2)]} />)
  expect(screen.getByText('+ 1')).toBeVisible()
  expect(screen.getAllByText(/^Post 2 /)).toHaveLength(1)
})

test('retry and dismiss are there when they can help, and called', async () => {
  const [retry, dismiss] = [vi.fn(), vi.fn()]
  const { rerender } = render(<ProblemNotice problems={[missing]} retry={retry} dismiss={dismiss} />)
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }))
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort meddelandet' }))
  expect(retry).toHaveBeenCalledOnce()
  expect(dismiss).toHaveBeenCalledOnce()
  rerender(<ProblemNotice problems={[missing]} />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('no problem is no notice', () => {
  expect(render(<ProblemNotice problems={[]} retry={() => {}} />).container).toBeEmptyDOMElement()
})

test('what a file says stays text', () => {
  const { container } = render(<ProblemNotice problems={[badItem(1)]} />)
  expect(screen.getByText(/\(<b>x<\/b>\)/)).toBeVisible()
  expect(container.querySelector('b')).toBeNull()
})

test('is in the chosen language', () => {
  render(
    <LanguageProvider language="en">
      <ProblemNotice problems={[missing]} retry={() => {}} />
    </LanguageProvider>,
  )
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  expect(screen.queryByText('Filen finns inte på servern.')).toBeNull()
})
