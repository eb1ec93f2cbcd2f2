import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { databaseErrors, followUp, form, kill, openRow, saidSaved, save, shown, type, typed } from './follow-up'

const databaseName = '_pouch_platsbild-arbetsbok'

// Browsers are killed and begun anew many times, and a busy machine is slow at it.
test.setTimeout(180_000)

test('a page killed in the middle of typing: what was shown as saved is there, and what was typed stands in its form', async ({
  page,
  context,
}) => {
  await openRow(page)
  await followUp(page, 'Belysningen är lagad', 'Trygghetssamordnare')
  await openRow(page, 'platser-4')
  await type(page, 'Vi väntar på svar från')
  await kill(page)

  const next = await context.newPage()
  await openRow(next)
  await expect(shown(next, 'Belysningen är lagad')).toBeVisible()
  await openRow(next, 'platser-4')
  expect(await typed(next)).toBe('Vi väntar på svar från')
  await followUp(next, 'Vi väntar på svar från fastighetsägaren')
  await next.reload()
  await expect(shown(next, 'Vi väntar på svar från fastighetsägaren')).toBeVisible()
  await expect(form(next)).toBeHidden()
})

test('a page killed in the middle of saving: whatever was shown as saved is there, the rest is not lost', async ({
  page,
  context,
}) => {
  await openRow(page)
  await followUp(page, 'första', 'Trygghetssamordnare')
  // At a moment of its own each time: before the database has the words, while it gets them, after.
  let at = page
  for (const milliseconds of [0, 5, 20, 60, 200]) {
    const text = `efter ${milliseconds}`
    await type(at, text)
    await save(at)
    await at.waitForTimeout(milliseconds)
    const said = await saidSaved(at).first().isVisible()
    await kill(at)
    at = await context.newPage()
    await openRow(at)
    const stored = await shown(at, text).isVisible()
    if (said) expect(stored).toBe(true)
    if (!stored) expect(await typed(at)).toBe(text)
  }
})

test.describe('when the database fails', () => {
  test.use({ expectedErrors: [databaseErrors] })

  test('a database that is deleted under the page gets back all that the page shows', async ({ page, context }) => {
    await openRow(page)
    await followUp(page, 'Belysningen är lagad', 'Trygghetssamordnare')
    await deleteDatabase(page)
    await openRow(page, 'platser-4')
    await followUp(page, 'Buskarna är klippta')
    await kill(page)
    const next = await context.newPage()
    await openRow(next)
    await expect(shown(next, 'Belysningen är lagad')).toBeVisible()
    await openRow(next, 'platser-4')
    await expect(shown(next, 'Buskarna är klippta')).toBeVisible()
  })

  test('a full one says so, keeps the words through a reload, and stores them when there is room', async ({ page }) => {
    await openRow(page)
    await followUp(page, 'Belysningen är lagad', 'Trygghetssamordnare')
    // Every writing ends as on a full disk for as long as the mark is there.
    const fill = () => {
      const put = IDBObjectStore.prototype.put
      IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
        const request = put.apply(this, given)
        if (localStorage.getItem('full') && this.name === 'by-sequence') this.transaction.abort()
        return request
      }
      const error = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'error')?.get
      Object.defineProperty(IDBTransaction.prototype, 'error', {
        get() {
          return localStorage.getItem('full') ? new DOMException('full', 'QuotaExceededError') : error?.call(this)
        },
      })
    }
    await page.addInitScript(fill)
    await page.evaluate(fill)
    await page.evaluate(() => localStorage.setItem('full', 'ja'))
    await openRow(page, 'platser-4')
    await type(page, 'Buskarna är klippta')
    await save(page)
    await expect(shown(page, 'Inte sparat')).toBeVisible()
    await expect(shown(page, /Lagringen i webbläsaren är full/)).toBeVisible()

    await page.reload()
    await expect(shown(page, 'Buskarna är klippta')).toBeVisible()
    await page.evaluate(() => localStorage.removeItem('full'))
    await page.reload()
    await openRow(page, 'platser-4')
    await expect(shown(page, 'Allt sparat i den här webbläsaren')).toBeVisible()
    const left = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith('platsbild.osparad')),
    )
    expect(left).toEqual([])
  })
})

test('a work file goes from one browser to another by a file; the same file again changes nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await openRow(page)
  await followUp(page, 'Belysningen är lagad', 'Trygghetssamordnare')
  const file = await saveAsFile(page)

  const other = await browser.newContext({ baseURL: baseURL ?? '' })
  const colleague = await other.newPage()
  await openRow(colleague)
  await followUp(colleague, 'Två lampor är fortfarande trasiga', 'Kommunpolis')
  await colleague.goto('#/data')
  await colleague
    .locator('input[type=file][accept*=json]')
    .first()
    .setInputFiles({ ...file, mimeType: 'application/json' })
  await colleague.getByRole('button', { name: /^Ta in / }).click()
  await expect(shown(colleague, 'Två uppgifter om samma sak')).toBeVisible()
  await colleague
    .locator('input[type=file][accept*=json]')
    .first()
    .setInputFiles({ ...file, mimeType: 'application/json' })
  await expect(colleague.getByText('Allt i filen finns redan här. Inget behöver tas in.')).toBeVisible()

  // Both stand with their role; the later one holds.
  await openRow(colleague)
  for (const text of [
    'Belysningen är lagad',
    'Två lampor är fortfarande trasiga',
    /Trygghetssamordnare/,
    /Kommunpolis/,
  ])
    await expect(shown(colleague, text)).toBeVisible()
  await other.close()
})

async function saveAsFile(page: Page): Promise<{ name: string; buffer: Buffer }> {
  await page.goto('#/data')
  const download = page.waitForEvent('download')
  await page.getByRole('main').getByRole('button', { name: 'Spara som fil' }).first().click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^platsbild-arbetsbok-\d{4}-\d\d-\d\d\.json$/)
  return { name: file.suggestedFilename(), buffer: await readFile(await file.path()) }
}

const deleteDatabase = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name)
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      }),
    databaseName,
  )
