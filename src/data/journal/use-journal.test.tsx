import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDisk, type Disk } from '../../../tests/builders/a-disk'
import { keptJournal } from '../../../tests/builders/a-journal'
import { readField } from '../../domain/journal/read-field'
import type { Change } from '../../domain/journal/write-events'
import { useRole } from './role'
import { useJournal } from './use-journal'
import { useWrite } from './use-write'

let cache = new QueryClient()
let disk: Disk

beforeEach(() => {
  cache = new QueryClient()
  disk = aDisk()
})
afterEach(() => window.localStorage.clear())

const Provided = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={cache}>{children}</QueryClientProvider>
)
const screen = () =>
  renderHook(() => ({ ...useJournal(), ...useWrite(), who: useRole() }), { wrapper: Provided }).result

const status = (value: 'pågår' | 'klar'): Change => ({
  kind: 'plan-row',
  id: 'platser-3',
  field: 'followUp.status',
  value,
})
const statusNow = ({ journal }: ReturnType<typeof useJournal>) =>
  readField(journal, 'plan-row', 'platser-3', 'followUp.status')

test('opens, writes, shows what was written once it is stored, and undoes it', async () => {
  keptJournal(cache, 'Samordnare', disk)
  const at = screen()
  expect(at.current.state).toBe('opening')
  await waitFor(() => expect(at.current.state).toBe('kept'))

  const written = await act(() => at.current.write([status('pågår')]))
  expect(written).toMatchObject({ stored: true })
  expect(statusNow(at.current)).toBe('pågår')
  expect(disk.events()).toHaveLength(1)
  expect(disk.events()[0]).toMatchObject({ role: 'Samordnare', kind: 'set', subject: 'plan-row/platser-3' })

  await act(() => at.current.undo(written.deed ?? ''))
  expect(statusNow(at.current)).toBeUndefined()
  expect(disk.events()).toHaveLength(2)
})

test('a write waits for the role, and is not made when none is given', async () => {
  keptJournal(cache, null, disk)
  const at = screen()
  const first = at.current.write([status('pågår')])
  await waitFor(() => expect(at.current.who.asked).toBe(true))
  act(() => at.current.who.decline())
  expect(await first).toMatchObject({ stored: false, deed: null, problem: { code: 'role-missing' } })
  expect(disk.events()).toEqual([])

  const second = at.current.write([status('klar')])
  await waitFor(() => expect(at.current.who.asked).toBe(true))
  act(() => at.current.who.choose(' Trygghetssamordnare '))
  await act(() => second)
  expect(at.current.who).toMatchObject({ role: 'Trygghetssamordnare', asked: false })
  expect(disk.events()[0]?.role).toBe('Trygghetssamordnare')
})
