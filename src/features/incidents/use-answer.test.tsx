import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Answer } from '../../workers/analysis'
import { useAnswer } from './use-answer'

afterEach(cleanup)

type Question = Parameters<typeof useAnswer<string>>[0]

function Asked({ ask }: { ask: Question }) {
  const { value, working, share } = useAnswer<string>(ask)
  return <p role="status">{JSON.stringify({ value, working, share })}</p>
}
const shown = () => JSON.parse(screen.getByRole('status').textContent ?? '')

test('how far an answer has come is of the question that is asked now, and the last answer stands meanwhile', async () => {
  const first = aQuestion()
  const { rerender } = render(<Asked ask={first.ask} />)
  expect(shown()).toEqual({ value: null, working: true, share: null })
  act(() => first.tell(0.349))
  expect(shown()).toEqual({ value: null, working: true, share: 0.34 })
  await act(async () => first.answer({ state: 'done', value: 'sju' }))
  expect(shown()).toMatchObject({ value: 'sju', working: false })

  const second = aQuestion()
  rerender(<Asked ask={second.ask} />)
  expect(shown()).toEqual({ value: 'sju', working: true, share: null })
  act(() => first.tell(0.9))
  expect(shown()).toMatchObject({ share: null })
  act(() => second.tell(0.5))
  expect(shown()).toEqual({ value: 'sju', working: true, share: 0.5 })
})

function aQuestion() {
  let answer: (given: Answer<string>) => void = () => {}
  let tell: (share: number) => void = () => {}
  const ask: Question = (_, progress) => {
    tell = progress
    return new Promise((resolve) => {
      answer = resolve
    })
  }
  return {
    ask,
    answer: (given: Answer<string>) => answer(given),
    tell: (share: number) => tell(share),
  }
}
