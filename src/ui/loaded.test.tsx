import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { type Loadable, Loaded } from './loaded'

const missing = { code: 'not-found', where: 'geodata/platser.json', details: {} } as const
const badItem = {
  code: 'bad-item',
  where: 'geodata/platser.json',
  details: { number: 2, id: 'a', path: 'kinds', expected: 'Array', found: 'null' },
} as const

const loading: Loadable<string[]> = { state: 'loading', slow: false, value: null, problems: [], retry: () => {} }

const show = (change: Partial<Loadable<string[]>>) =>
  render(<Loaded material={{ ...loading, ...change }}>{(names) => <p>{names.join(', ')}</p>}</Loaded>)

test('what is on its way is said', () => {
  show({})
  expect(screen.getByRole('status')).toHaveTextContent('Läser in …')
})

test('what takes long is said in other words', () => {
  show({ slow: true })
  expect(screen.getByRole('status')).toHaveTextContent('Det tar längre tid än väntat. Läsningen pågår.')
})

test('what failed says why and can be tried again', async () => {
  const retry = vi.fn()
  show({ state: 'failed', problems: [missing], retry })
  expect(screen.getByRole('alert')).toHaveTextContent('Filen finns inte på servern.')
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(retry).toHaveBeenCalledOnce()
})

test('an earlier failure is not shown while it is tried again', () => {
  show({ state: 'loading', problems: [missing] })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent('Läser in …')
})

test('what came is shown, and nothing else', () => {
  const { container } = show({ state: 'ready', value: ['Råcksta', 'Vinsta'] })
  expect(container.innerHTML).toBe('<p>Råcksta, Vinsta</p>')
})

test('what came empty is not taken for what has not come', () => {
  show({ state: 'ready', value: [] })
  expect(screen.queryByRole('status')).toBeNull()
})

test('left-out items are told above those that came', () => {
  show({ state: 'ready', value: ['Råcksta'], problems: [badItem] })
  const notice = screen.getByRole('status')
  expect(notice).toHaveTextContent('1 post är utelämnad')
  expect(notice.compareDocumentPosition(screen.getByText('Råcksta'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(screen.queryByRole('button', { name: 'Försök igen' })).toBeNull()
})

test('a file beside it that failed can be tried again', async () => {
  const retry = vi.fn()
  show({ state: 'ready', value: ['Råcksta'], problems: [missing], retry })
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(retry).toHaveBeenCalledOnce()
  expect(screen.getByText('Råcksta')).toBeVisible()
})
