import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { savedFiles } from '../../../../tests/builders/saved-files'
import { createMaterialCache } from '../../../data/material'
import { everyIncident } from '../../../domain/incidents/incident-filter'
import { LanguageProvider } from '../../../i18n/language'
import { type AskSet, type IncidentSession, SessionContext } from '../session'
import { SaveAreas } from './save-areas'

const saved = savedFiles()
afterEach(cleanup)

const nothing = { type: 'FeatureCollection', features: [] } as const

test('a density that takes its time tells how far it has come, and can be stopped without a file', async () => {
  let tell: (share: number) => void = () => {}
  show((_, signal, progress) => {
    tell = progress
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ state: 'stopped' })))
  })
  await userEvent.click(screen.getByRole('button', { name: 'Spara täthet (GeoJSON)' }))
  tell(0.4)
  const bar = await screen.findByRole('progressbar', { name: /^Tätheten räknas ut/ })
  await expect.poll(() => (bar as HTMLProgressElement).value).toBeCloseTo(0.4)
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }))
  expect(await screen.findByText('Uträkningen avbröts. Ingen fil är sparad.')).toBeVisible()
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(saved).toHaveLength(0)
})

test('too many incidents for an exact sum are told as that, with how many there may be', async () => {
  show(async () => ({ state: 'done', value: { tooMany: 1_000_000 } }))
  await userEvent.click(screen.getByRole('button', { name: 'Spara täthet (GeoJSON)' }))
  const told = await screen.findByText(/händelser är för många för att räkna ut tätheten exakt/)
  expect(told.textContent?.replace(/\s/g, ' ')).toBe(
    '1 000 000 händelser är för många för att räkna ut tätheten exakt. Filtrera till högst 200 000.',
  )
  expect(saved).toHaveLength(0)
})

test('the sum is given up when the page is left', async () => {
  let given: AbortSignal | null = null
  show((_, signal) => {
    given = signal
    return new Promise(() => {})
  })
  await userEvent.click(screen.getByRole('button', { name: 'Spara täthet (GeoJSON)' }))
  expect(given).toMatchObject({ aborted: false })
  cleanup()
  expect(given).toMatchObject({ aborted: true })
})

function show(answer: (request: unknown, signal: AbortSignal, progress: (share: number) => void) => Promise<unknown>) {
  const ask = ((_: string, request: unknown, signal: AbortSignal, progress: (share: number) => void) =>
    answer(request, signal, progress)) as unknown as AskSet
  const set = { id: 'eget', name: 'uttag.csv', kinds: [], status: 'källa' } as unknown as IncidentSession['set']
  render(
    <QueryClientProvider client={createMaterialCache()}>
      <LanguageProvider language="sv">
        <SessionContext value={{ set, filter: everyIncident, ask } as IncidentSession}>
          <SaveAreas cells={null} studyArea={nothing} cellMetres={100} facts={[]} />
        </SessionContext>
      </LanguageProvider>
    </QueryClientProvider>,
  )
}
