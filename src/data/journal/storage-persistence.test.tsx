import { renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

type Asked = { readonly persist: ReturnType<typeof vi.fn>; readonly persisted: ReturnType<typeof vi.fn> }
let asked: Asked

beforeEach(() => {
  vi.resetModules()
  asked = { persist: vi.fn(async () => true), persisted: vi.fn(async () => false) }
})
afterEach(() => vi.unstubAllGlobals())

/** A browser with such a store of its own, and the modules as a new page has them. */
async function aPage(storage: object | undefined) {
  vi.stubGlobal('navigator', Object.create(window.navigator, { storage: { value: storage } }))
  const [{ askToPersist }, { useStorage }] = [await import('./storage-persistence'), await import('./use-storage')]
  return { askToPersist, storage: renderHook(() => useStorage()).result }
}

const estimate = async () => ({ usage: 1_000, quota: 5_000 })

test('looking does not ask; asking is done once, and what came of it is shown', async () => {
  const { askToPersist, storage } = await aPage({ ...asked, estimate })
  await waitFor(() => expect(storage.current).toMatchObject({ persisted: false, evictable: true, usedBytes: 1_000 }))
  expect(asked.persist).not.toHaveBeenCalled()
  asked.persist.mockImplementation(async () => {
    asked.persisted.mockResolvedValue(true)
    return true
  })
  await askToPersist()
  await askToPersist()
  expect(asked.persist).toHaveBeenCalledTimes(1)
  await waitFor(() => expect(storage.current).toMatchObject({ persisted: true, evictable: false, quotaBytes: 5_000 }))
})

test('a user who wants it asked anew gets it asked', async () => {
  const { askToPersist } = await aPage({ ...asked, estimate })
  await askToPersist()
  await askToPersist(true)
  expect(asked.persist).toHaveBeenCalledTimes(2)
})

test('a browser that promised already is not asked', async () => {
  asked.persisted.mockResolvedValue(true)
  const { askToPersist } = await aPage({ ...asked, estimate })
  await askToPersist()
  expect(asked.persist).not.toHaveBeenCalled()
})

test.each([
  ['has no such store', undefined],
  [
    'refuses to answer',
    { persisted: () => Promise.reject(new Error('nej')), persist: () => Promise.reject(new Error('nej')) },
  ],
])('a browser that %s is taken for one that may clear it', async (_name, given) => {
  const { askToPersist, storage } = await aPage(given)
  await askToPersist()
  expect(storage.current).toEqual({ persisted: null, evictable: true, usedBytes: null, quotaBytes: null })
})
