import { afterEach, expect, test, vi } from 'vitest'
import { keepPreference, readPreference } from './preferences'

afterEach(() => {
  vi.restoreAllMocks()
  window.localStorage.clear()
})

test('nothing kept is null', () => {
  expect(readPreference()).toEqual({ value: null, problem: null })
})

test('what is kept is read back', () => {
  expect(keepPreference('dark')).toBeNull()
  expect(readPreference()).toEqual({ value: 'dark', problem: null })
})

test('storage that is refused or full is told, never thrown', () => {
  const refuse = () => {
    throw new DOMException('nej', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  expect(keepPreference('dark')).toMatchObject({ code: 'storage-refused' })
  expect(readPreference()).toMatchObject({ value: null, problem: { code: 'storage-refused' } })
})
