import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from './button'

test('a button in a form does not send it', async () => {
  const sent = vi.fn((event: React.FormEvent) => event.preventDefault())
  render(
    <form onSubmit={sent}>
      <Button>Ring in</Button>
    </form>,
  )
  await userEvent.click(screen.getByRole('button'))
  expect(sent).not.toHaveBeenCalled()
})

test('only a toggle tells whether it is pressed', () => {
  const { rerender } = render(<Button>Mät</Button>)
  expect(screen.getByRole('button')).not.toHaveAttribute('aria-pressed')
  rerender(<Button pressed={false}>Mät</Button>)
  expect(screen.getByRole('button', { pressed: false })).toBeVisible()
  rerender(<Button pressed>Mät</Button>)
  expect(screen.getByRole('button', { pressed: true })).toBeVisible()
})
