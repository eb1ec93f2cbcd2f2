import type { Page } from '@playwright/test'
import { expect } from './app'

/** What PouchDB says in the console when the browser's database fails under it. */
export const databaseErrors =
  /Database has a global failure|Failed to open indexedDB|QuotaExceededError|transaction has finished/

/** Words on the screen: the table that is only printed holds them too. */
export const shown = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first()

/** Another tab of the same browser keeps the role that was chosen in the first. */
export async function openRow(page: Page, row = 'platser-3', origin = '') {
  await page.goto(`${origin}#/plan?rad=${row}`)
  await expect(
    page
      .getByRole('button', { name: /^Följ upp/ })
      .or(form(page))
      .first(),
  ).toBeVisible()
}

export const form = (page: Page) => page.getByRole('form', { name: 'Uppföljning' })
const words = (page: Page) => form(page).getByLabel('Vad har gjorts och vad återstår')

/** Opens the follow-up of the row that is shown and types in it, one key at a time. */
export async function type(page: Page, text: string) {
  if (!(await form(page).isVisible()))
    await page
      .getByRole('button', { name: /^Följ upp/ })
      .first()
      .click()
  await words(page).fill('')
  await words(page).pressSequentially(text)
}

export const typed = (page: Page) => words(page).inputValue()

export const save = (page: Page) => form(page).getByRole('button', { name: 'Spara uppföljningen' }).click()

/** The first write of a browser asks in which role. */
export async function chooseRole(page: Page, role: string) {
  const dialog = page.getByRole('dialog', { name: 'I vilken roll skriver du?' })
  await dialog.getByLabel('Roll', { exact: true }).fill(role)
  await dialog.getByRole('button', { name: 'Skriv i den här rollen' }).click()
}

/** Shown as saved: the word that a user relies on. */
export const saidSaved = (page: Page) => page.getByRole('status').filter({ hasText: /^Sparat \d/ })

/** Follows up the row that is shown, and waits for the word. */
export async function followUp(page: Page, text: string, role?: string) {
  await type(page, text)
  await save(page)
  if (role) await chooseRole(page, role)
  await expect(saidSaved(page).first()).toBeVisible()
}

/** Ends the page's process at once: no unload, no last words. */
export async function kill(page: Page) {
  const session = await page.context().newCDPSession(page)
  const gone = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await gone
  await page.close()
}
