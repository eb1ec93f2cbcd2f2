import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { aDisk, type Disk } from '../../../tests/builders/a-disk'
import { aClock, ids, journalTools } from '../../../tests/builders/a-journal'
import { materialServer } from '../../../tests/builders/material-server'
import { readField } from '../../domain/journal/read-field'
import type { Change } from '../../domain/journal/write-events'
import { createMaterialCache } from '../material'
import { fileLimitBytes } from './journal-file'
import { createJournalStore } from './journal-store'
import { provideJournal, useJournal } from './use-journal'
import { useWorkFile } from './use-work-file'
import { useWrite } from './use-write'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => window.localStorage.setItem('platsbild.roll', 'Samordnare'))
afterEach(() => {
  vi.restoreAllMocks()
  window.localStorage.clear()
})
afterAll(() => materialServer.close())

/** A browser with a work file; the same disk is the same browser, later. */
async function aBrowser(prefix: string, disk: Disk = aDisk(), now = aClock()) {
  const cache = createMaterialCache()
  provideJournal(cache, createJournalStore(journalTools(disk, { newId: ids(prefix), now })))
  const Provided = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={cache}>{children}</QueryClientProvider>
  )
  const at = renderHook(() => ({ ...useJournal(), ...useWrite(), file: useWorkFile() }), { wrapper: Provided }).result
  await waitFor(() => expect(at.current.state).not.toBe('opening'))
  return at
}
type Browser = Awaited<ReturnType<typeof aBrowser>>

const goal = (value: string): Change => ({ kind: 'plan-row', id: 'platser-3', field: 'cells.goal', value })
const write = (browser: Browser, value: string) => act(() => browser.current.write([goal(value)]))
const fileOf = (text: string, name = 'arbetsbok.json') => new File([text], name)
const taken = (browser: Browser, file: File) => act(() => browser.current.file.import(file))
const goals = ({ current: { journal } }: Browser) => {
  const register = journal.registers.get('plan-row/platser-3')?.get('cells.goal')
  return register && [register.stands, ...register.rivals].map(({ payload }) => payload.value)
}

test('two people who exchange files in either order have the same state, both values kept', async () => {
  const [one, two] = [await aBrowser('a'), await aBrowser('b')]
  await write(one, 'ett')
  await write(two, 'två')
  const [mine, yours] = [one.current.file.export().text, two.current.file.export().text]
  expect(await taken(one, fileOf(yours))).toEqual({ added: 1, known: 0, bad: [], problem: null })
  expect(await taken(two, fileOf(mine))).toEqual({ added: 1, known: 0, bad: [], problem: null })
  expect(goals(one)).toHaveLength(2)
  expect(goals(one)).toEqual(goals(two))
  expect(await taken(two, fileOf(mine))).toEqual({ added: 0, known: 1, bad: [], problem: null })
  expect(one.current.file.export().text.split('\n').slice(1)).toEqual(
    two.current.file.export().text.split('\n').slice(1),
  )
})

test('the file has a name with its date, and is text that any editor opens', async () => {
  const one = await aBrowser('a')
  await write(one, 'ett')
  const file = one.current.file.export()
  expect(file.name).toBe('platsbild-arbetsbok-2026-11-01.json')
  expect(file.blob.type).toBe('application/json')
  expect(file.text).toContain('"value":"ett"')
})

describe('a file that is not wanted', () => {
  it.each([
    ['an empty one', new File([], 'a.json'), 'journal-empty'],
    ['a workbook', new File([new Uint8Array([80, 75, 3, 4, 255, 254])], 'plan.xlsx'), 'journal-foreign'],
    ['one too large', Object.defineProperty(fileOf('x'), 'size', { value: fileLimitBytes + 1 }), 'journal-too-large'],
  ])('%s changes nothing and says why', async (_name, file, code) => {
    const one = await aBrowser('a')
    expect(await taken(one, file)).toMatchObject({ added: 0, known: 0, bad: [], problem: { code, where: file.name } })
    expect(one.current.journal.events).toEqual([])
  })
})

test('one that cannot be read says why', async () => {
  const one = await aBrowser('a')
  vi.spyOn(FileReader.prototype, 'readAsArrayBuffer').mockImplementation(() => {
    throw new Error('borta')
  })
  expect(await taken(one, fileOf('x'))).toMatchObject({
    added: 0,
    problem: { code: 'journal-damaged', details: { reason: 'borta' } },
  })
})

test('one that an editor saved as UTF-16 is read', async () => {
  const [one, two] = [await aBrowser('a'), await aBrowser('b')]
  await write(one, 'å')
  const { text } = one.current.file.export()
  const units = Uint16Array.from([0xfeff, ...Array.from(text, (_, index) => text.charCodeAt(index))])
  expect(await taken(two, new File([units], 'a.json'))).toMatchObject({ added: 1, problem: null })
  expect(readField(two.current.journal, 'plan-row', 'platser-3', 'cells.goal')).toBe('å')
})

test('an event that is here with other content is told with its place and not taken in', async () => {
  const one = await aBrowser('a')
  await write(one, 'ett')
  const altered = one.current.file.export().text.replace('"value":"ett"', '"value":"ändrat"')
  expect(await taken(one, fileOf(altered))).toMatchObject({
    added: 0,
    known: 0,
    bad: [{ index: 1, problem: { code: 'event-differs' } }],
  })
  expect(goals(one)).toEqual(['ett'])
})

describe('the reminder', () => {
  it('tells since when something is in no file, until a file is saved', async () => {
    const one = await aBrowser('a')
    expect(one.current.file).toMatchObject({ unsavedSince: null, lastExported: null, needsBackup: false })
    await write(one, 'ett')
    await write(one, 'två')
    const [first, second] = one.current.journal.events
    expect(one.current.file.unsavedSince).toBe(first?.time)
    const file = one.current.file.export()
    expect(one.current.file.lastExported).toBeNull()
    await act(() => file.saved())
    await waitFor(() => expect(one.current.file.unsavedSince).toBeNull())
    expect(one.current.file.lastExported).not.toBeNull()
    await write(one, 'tre')
    expect(one.current.file.unsavedSince).not.toBe(second?.time)
    expect(one.current.file.unsavedSince).not.toBeNull()
  })

  it('knows after a reload what was saved before, and counts what came from a file as saved', async () => {
    const [one, disk] = [await aBrowser('a'), aDisk()]
    await write(one, 'ett')
    const two = await aBrowser('b', disk)
    await taken(two, fileOf(one.current.file.export().text))
    await waitFor(() => expect(two.current.file.unsavedSince).toBeNull())
    await write(two, 'två')
    await act(() => two.current.file.export().saved())
    const later = await aBrowser('c', disk)
    await waitFor(() => expect(later.current.file.lastExported).not.toBeNull())
    expect(later.current.file.unsavedSince).toBeNull()
  })

  it('comes when the oldest is more than a week', async () => {
    const disk = aDisk()
    await write(await aBrowser('a', disk, aClock('2026-11-01T08:00:00.000Z')), 'ett')
    const soon = await aBrowser('b', disk, aClock('2026-11-08T07:00:00.000Z'))
    expect(soon.current.file.needsBackup).toBe(false)
    const later = await aBrowser('c', disk, aClock('2026-11-08T09:00:00.000Z'))
    expect(later.current.file.needsBackup).toBe(true)
  })
})

test('what storage refuses can be saved to a file and opened elsewhere', async () => {
  const disk = aDisk()
  disk.fail(new DOMException('nej', 'SecurityError'))
  const one = await aBrowser('a', disk)
  await write(one, 'ett')
  expect(one.current.state).toBe('memory')
  const file = one.current.file.export()
  await act(() => file.saved())
  await waitFor(() => expect(one.current.file.unsavedSince).toBeNull())
  window.localStorage.clear()
  window.localStorage.setItem('platsbild.roll', 'Polis')
  const two = await aBrowser('b')
  expect(await taken(two, fileOf(file.text))).toMatchObject({ added: 1 })
})
