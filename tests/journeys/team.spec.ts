import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { staticServer } from '../../src/commands/serve.mjs'
import { type CouchServer, couchServer } from '../builders/couch-server'
import { test as base, expect } from './app'
import { chooseRole, followUp, openRow, save, shown, type } from './follow-up'

const password = 'hemligt på ö'
const dist = join(import.meta.dirname, '..', '..', 'dist')

type Site = { readonly origin: string; readonly couch: CouchServer }

/** The built app of a site whose catalog names a team's database, on a server that the journey starts and stops. */
const test = base.extend<{ readonly site: Site }>({
  site: async ({ browserName: _ }, use) => {
    const couch = await couchServer('grupp', password)
    const folder = mkdtempSync(join(tmpdir(), 'platsbild-grupp-'))
    cpSync(dist, folder, { recursive: true })
    const catalog = join(folder, 'geodata', 'catalog.json')
    const named = { ...JSON.parse(readFileSync(catalog, 'utf8')), team: { address: couch.address } }
    writeFileSync(catalog, JSON.stringify(named))
    const server = staticServer(folder).listen(0)
    await once(server, 'listening')
    await use({ origin: `http://localhost:${(server.address() as AddressInfo).port}/`, couch })
    server.close()
    server.closeAllConnections()
    couch.stop()
    rmSync(folder, { recursive: true, force: true })
  },
  outsideOrigins: async ({ site }, use) => use([new URL(site.origin).origin, new URL(site.couch.address).origin]),
  // The browser itself tells of each answer that is no success: a checkpoint not yet there, a wrong password, no server.
  expectedErrors: async ({ browserName: _ }, use) => use([/Failed to load resource|net::ERR_/]),
})

const team = (page: Page) => page.getByRole('region', { name: 'Gruppens databas' })

async function signIn(page: Page, { origin }: Site, secret = password) {
  await page.goto(`${origin}#/data`)
  await team(page).getByLabel('Användarnamn').fill('grupp')
  await team(page).getByLabel('Lösenord').fill(secret)
  await team(page).getByRole('button', { name: 'Logga in' }).click()
}

/** Without a reload, which would sign out. */
const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to
  }, hash)

test.setTimeout(180_000)

test('two browsers edit without a network, come back, and have the same state: both values, both histories', async ({
  page,
  site,
  browser,
}) => {
  await signIn(page, site)
  await expect(team(page)).toContainText('Allt är skickat.')
  const other = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })
  const colleague = await other.newPage()
  await signIn(colleague, site)
  await expect(team(colleague)).toContainText('Allt är skickat.')

  site.couch.stop()
  for (const one of [page, colleague]) await expect(team(one)).toContainText('Servern svarar inte', { timeout: 40_000 })
  for (const [one, text, role] of [
    [page, 'Belysningen är lagad', 'Trygghetssamordnare'],
    [colleague, 'Två lampor är fortfarande trasiga', 'Kommunpolis'],
  ] as const) {
    await go(one, '#/plan?rad=platser-3')
    await followUp(one, text, role)
    await go(one, '#/data')
    await expect(team(one)).toContainText('1 ändring väntar på att skickas')
  }

  site.couch.start()
  for (const one of [page, colleague]) {
    await expect(team(one)).toContainText('Allt är skickat.', { timeout: 40_000 })
    await go(one, '#/plan?rad=platser-3')
    for (const text of [
      'Belysningen är lagad',
      'Två lampor är fortfarande trasiga',
      /Trygghetssamordnare/,
      /Kommunpolis/,
    ])
      await expect(shown(one, text)).toBeVisible({ timeout: 20_000 })
  }
  await other.close()
})

test('what one writes the other sees at once', async ({ page, site, browser }) => {
  await signIn(page, site)
  const other = await browser.newContext({ locale: 'sv-SE' })
  const colleague = await other.newPage()
  await signIn(colleague, site)
  await go(colleague, '#/plan?rad=platser-3')
  await expect(team(page)).toContainText('Inloggad.')
  await go(page, '#/plan?rad=platser-3')
  await followUp(page, 'Belysningen är lagad', 'Trygghetssamordnare')
  await expect(shown(colleague, 'Belysningen är lagad')).toBeVisible()
  await other.close()
})

test('what one saves while the other types is told, and both stand when the other saves', async ({
  page,
  site,
  browser,
}) => {
  await signIn(page, site)
  const other = await browser.newContext({ locale: 'sv-SE' })
  const colleague = await other.newPage()
  await signIn(colleague, site)
  await expect(team(page)).toContainText('Inloggad.')
  for (const one of [page, colleague]) await go(one, '#/plan?rad=platser-3')
  await type(page, 'Två lampor är fortfarande trasiga')
  await followUp(colleague, 'Belysningen är lagad', 'Kommunpolis')
  await expect(shown(page, /^Kommunpolis ändrade det här .* medan du skrev/)).toBeVisible()
  await save(page)
  await chooseRole(page, 'Trygghetssamordnare')
  for (const one of [page, colleague]) {
    await expect(shown(one, 'Två uppgifter om samma sak')).toBeVisible()
    for (const text of ['Belysningen är lagad', 'Två lampor är fortfarande trasiga'])
      await expect(shown(one, text)).toBeVisible()
  }
  await other.close()
})

test('a wrong password and a server that is down say so, each in its words', async ({ page, site }) => {
  await signIn(page, site, 'fel')
  await expect(team(page)).toContainText('Gruppens server godtog inte namnet eller lösenordet.')
  site.couch.stop()
  await signIn(page, site)
  await expect(team(page)).toContainText('svarar inte')
  site.couch.start()
  await expect(team(page)).toContainText('Allt är skickat.', { timeout: 40_000 })
  // Nothing of the sign-in stays in the browser.
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))
  expect(kept).not.toContain('hemligt')
})

base('a site without a team database has no trace of one', async ({ page }) => {
  await page.goto('#/data')
  await expect(page.getByRole('heading', { name: 'Spara som fil' })).toBeVisible()
  await expect(page.getByText('Gruppens databas')).toHaveCount(0)
  await openRow(page)
  await expect(page.getByText(/gruppen:/)).toHaveCount(0)
})
