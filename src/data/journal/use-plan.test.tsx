import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { keptJournal } from '../../../tests/builders/a-journal'
import { materialServer } from '../../../tests/builders/material-server'
import { shippedPlan } from '../../../tests/builders/shipped-plan'
import { createMaterialCache } from '../material'
import { usePlan } from './use-plan'
import { useTeam } from './use-team'
import { useWrite } from './use-write'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => window.localStorage.clear())
afterAll(() => materialServer.close())

test("the plan is the document's until something is written, then as edited, the same value for all who ask", async () => {
  const cache = createMaterialCache()
  keptJournal(cache)
  const Provided = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={cache}>{children}</QueryClientProvider>
  )
  const at = renderHook(() => ({ one: usePlan(), other: usePlan(), ...useWrite() }), { wrapper: Provided }).result
  expect(at.current.one.state).toBe('loading')
  await waitFor(() => expect(at.current.one.state).toBe('ready'))
  expect(at.current.one.value).toEqual(shippedPlan)
  await act(() => at.current.write([{ kind: 'plan-row', id: 'platser-3', field: 'followUp.status', value: 'pågår' }]))
  const row = at.current.one.value?.rows.find(({ id }) => id === 'platser-3')
  expect(row?.status).toBe('pågår')
  expect(at.current.other.value).toBe(at.current.one.value)
})

test('a site without a team database has no trace of one', async () => {
  const cache = createMaterialCache()
  const Provided = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={cache}>{children}</QueryClientProvider>
  )
  keptJournal(cache)
  const team = renderHook(() => useTeam(), { wrapper: Provided }).result
  await waitFor(() => expect(cache.getQueryData(['catalog'])).toBeDefined())
  act(() => team.current.signIn('a', 'b'))
  expect(team.current).toMatchObject({ state: 'none', waiting: 0, problem: null })
})
