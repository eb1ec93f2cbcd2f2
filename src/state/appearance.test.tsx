import { renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { useAppearance, useTheme } from './appearance'

beforeEach(() => useAppearance.setState(useAppearance.getInitialState(), true))

const theme = () => renderHook(useTheme).result.current

test('by itself the app looks as the computer does', () => {
  expect(theme()).toBe('light')
  useAppearance.setState({ prefersDark: true })
  expect(theme()).toBe('dark')
})

test('what is chosen holds whatever the computer prefers', () => {
  useAppearance.setState({ prefersDark: true, choice: 'light' })
  expect(theme()).toBe('light')
  useAppearance.setState({ choice: 'contrast' })
  expect(theme()).toBe('contrast')
})
