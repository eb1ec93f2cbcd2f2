import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { aReport } from '../../../tests/builders/a-report'
import { aSet, type GivenIncident } from '../../../tests/builders/a-set'
import { showIncidents } from '../../../tests/builders/incidents-screen'
import { materialServer } from '../../../tests/builders/material-server'
import { memorySets } from '../../../tests/builders/memory-sets'
import { createSetStore } from '../../data/incidents/set-store'
import { keptSet } from '../../domain/incidents/kept-set'
import { SuggestedWidth } from './suggested-width'

vi.setConfig({ testTimeout: 120_000 })
const patience = { timeout: 60_000 }

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  cleanup()
  window.location.hash = ''
})

test('a suggested bandwidth says what it rests on, and is taken by a button', async () => {
  showIncidents('#/handelser?slag=Narkotikabrott', undefined, { map: <SuggestedWidth /> })
  const take = await screen.findByRole('button', { name: /^Använd \d+ m$/ }, patience)
  const metres = Number(/\d+/.exec(take.textContent ?? '')?.[0])
  expect(take.closest('p')).toHaveTextContent(
    new RegExp(`^Föreslagen: ${metres} m enligt (korsvalidering|tumregeln).* lägen`),
  )
  await userEvent.click(take)
  expect(window.location.hash).toContain(`bredd=${metres}`)
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Använd/ })).toBeNull())
})

test('positions that many share are told as why cross-validation is not used; too few give no suggestion', async () => {
  const spots = [
    [17.84, 59.365],
    [17.85, 59.368],
    [17.86, 59.362],
  ] as const
  await open(Array.from({ length: 60 }, (_, at) => ({ position: spots[at % 3] ?? spots[0] })))
  expect(
    await screen.findByText(
      /enligt tumregeln \(Scott\) på 60 lägen.*många händelser ligger på samma läge/,
      {},
      patience,
    ),
  ).toBeVisible()
  cleanup()
  await open([{}, {}])
  expect(
    await screen.findByText('Det är för få skilda lägen för att föreslå en bandbredd.', {}, patience),
  ).toBeVisible()
})

async function open(incidents: readonly GivenIncident[]) {
  const sets = createSetStore({ database: memorySets(), channel: null })
  const set = aSet({ id: 'eget', name: 'Uttag', status: 'källa' }, incidents)
  await sets.keep(keptSet(set, aReport()), set.columns)
  showIncidents('#/handelser?material=eget', sets, { map: <SuggestedWidth /> })
}
