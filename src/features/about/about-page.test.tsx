import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { materialServer } from '../../../tests/builders/material-server'
import { createMaterialCache } from '../../data/material'
import type { Language } from '../../domain/selection/language'
import { LanguageProvider } from '../../i18n/language'
import { plannedWorkspaces } from '../../state/url/address'
import { AboutPage } from './about-page'
import { PlannedPage } from './planned-page'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => window.history.replaceState(null, '', '#/om'))
afterEach(() => materialServer.resetHandlers())
afterAll(() => materialServer.close())

test('lists the shortcuts it is given', () => {
  show(<AboutPage shortcuts={[{ keys: 'k', does: 'Visar kartan' }]} />)
  expect(screen.getByRole('row', { name: 'k Visar kartan' })).toBeVisible()
})

test('owns up to what is not accessible, and who to turn to', async () => {
  show(<AboutPage shortcuts={[]} />)
  const statement = within(screen.getByRole('region', { name: 'Tillgänglighetsredogörelse' }))
  expect(statement.getByText(/EN 301 549 och WCAG 2\.2, nivå AA\. Bedömningen är vår egen/)).toBeVisible()
  expect(statement.getByText(/^Kartytan kan inte läsas av en skärmläsare/)).toBeVisible()
  expect(await statement.findByText(/kontakta Stockholms stad/)).toBeVisible()
})

test('names the map data with their licences', async () => {
  show(<AboutPage shortcuts={[]} />)
  expect(await screen.findByText(/© OpenStreetMap contributors/)).toHaveTextContent('ODbL 1.0')
})

test.each(plannedWorkspaces)('%s says that it is not built and offers something to do now', async (workspace) => {
  show(<PlannedPage workspace={workspace} />)
  expect(screen.getByText('Den här delen är inte byggd än.')).toBeVisible()
  const meanwhile = within(screen.getByRole('region', { name: 'Tills dess' }))
  expect((await meanwhile.findAllByRole('link')).length).toBeGreaterThan(0)
  for (const link of meanwhile.getAllByRole('link'))
    expect(link.getAttribute('href')).toMatch(/^#\/(start|karta|plan|kallor|om)(\?|$)/)
})

test('the planned walk leads to the prioritised places', async () => {
  show(<PlannedPage workspace="vandring" />)
  const link = await screen.findByRole('link', { name: /^Maltesholmstorget/ })
  expect(link).toHaveAttribute('href', '#/karta?plats=maltesholmstorget')
})

test('speaks English', () => {
  show(<PlannedPage workspace="dragning" />, 'en')
  expect(screen.getByText('This part is not built yet.')).toBeVisible()
})

function show(page: ReactNode, language: Language = 'sv'): void {
  render(
    <QueryClientProvider client={createMaterialCache()}>
      <LanguageProvider language={language}>{page}</LanguageProvider>
    </QueryClientProvider>,
  )
}
