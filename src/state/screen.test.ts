import { beforeEach, expect, test } from 'vitest'
import { announce, changeScreen, useScreen } from './screen'

beforeEach(() => useScreen.setState(useScreen.getInitialState(), true))

test('the same words said twice are two announcements', () => {
  announce('3 träffar')
  const first = useScreen.getState().announcement
  announce('3 träffar')
  const second = useScreen.getState().announcement
  expect([first.text, second.text]).toEqual(['3 träffar', '3 träffar'])
  expect(second.count).toBe(first.count + 1)
})

test('a change touches only what it names', () => {
  const before = useScreen.getState()
  changeScreen({ measuring: true, measured: [[17.84, 59.36]] })
  expect(useScreen.getState()).toEqual({ ...before, measuring: true, measured: [[17.84, 59.36]] })
})
