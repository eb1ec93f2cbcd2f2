import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { createDrafts } from './drafts'
import { useDraft } from './use-draft'

afterEach(() => {
  vi.restoreAllMocks()
  window.localStorage.clear()
})

let milliseconds = 0
/** A page: what it typed is all that the next one can know. */
const page = () =>
  createDrafts(() => {
    milliseconds += 1
    return milliseconds
  })
const field = 'plan-row/platser-3/cells.followUp'

test('what is typed is there for the next page, and gone when it was saved', () => {
  const first = page()
  expect(first.text(field)).toBeNull()
  first.set(field, 'Belysningen')
  first.set(field, 'Belysningen är lagad')
  const next = page()
  expect(next.text(field)).toBe('Belysningen är lagad')
  expect(next.text('plan-row/platser-4/cells.followUp')).toBeNull()
  next.clear(field)
  expect(page().text(field)).toBeNull()
  expect(window.localStorage).toHaveLength(0)
})

test('a draft that was taken up and written on is gone with what came of it', () => {
  page().set(field, 'Vi väntar på')
  const next = page()
  expect(next.text(field)).toBe('Vi väntar på')
  next.set(field, 'Vi väntar på svar')
  next.clear(field)
  expect(page().text(field)).toBeNull()
  expect(window.localStorage).toHaveLength(0)
})

test('one that was taken up from a tab which types on stays', () => {
  const [one, two] = [page(), page()]
  one.set(field, 'ett')
  expect(two.text(field)).toBe('ett')
  one.set(field, 'ett till')
  two.set(field, 'två')
  two.clear(field)
  expect(page().text(field)).toBe('ett till')
})

test('text that was wiped out is a draft as well', () => {
  page().set(field, '')
  expect(page().text(field)).toBe('')
})

test('two tabs at one field lose neither: what one saves does not take away what the other has typed since', () => {
  const [one, two] = [page(), page()]
  one.set(field, 'ett')
  expect(two.text(field)).toBe('ett')
  two.set(field, 'ett och två')
  one.clear(field)
  expect(page().text(field)).toBe('ett och två')
  two.clear(field)
  expect(page().text(field)).toBeNull()
})

test('what lies in storage and is no draft is passed by', () => {
  page().set(field, 'x')
  const [name = ''] = Object.keys(window.localStorage)
  window.localStorage.setItem(name, '{"text":1')
  expect(page().text(field)).toBeNull()
})

test('when storage refuses the words live in the page, and that is told', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const drafts = page()
  drafts.set(field, 'Belysningen')
  expect(drafts.text(field)).toBe('Belysningen')
  expect(drafts.kept()).toBe(false)
  vi.restoreAllMocks()
  drafts.set(field, 'Belysningen är')
  expect(drafts.kept()).toBe(true)
})

test('a field shows its draft from the first moment, and two places that show one field agree', () => {
  const Provided = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={cache}>{children}</QueryClientProvider>
  )
  const cache = new QueryClient()
  page().set(field, 'förr')
  const both = renderHook(() => [useDraft(field), useDraft(field)] as const, { wrapper: Provided }).result
  expect(both.current.map(({ text }) => text)).toEqual(['förr', 'förr'])
  act(() => both.current[0].set('nu'))
  expect(both.current.map(({ text, kept }) => [text, kept])).toEqual([
    ['nu', true],
    ['nu', true],
  ])
  act(() => both.current[1].clear())
  expect(both.current[0].text).toBeNull()
})
