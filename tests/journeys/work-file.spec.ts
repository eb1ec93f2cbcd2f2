import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { chooseRole, databaseErrors, followUp, form, kill, openRow, saidSaved, save, type, typed } from './follow-up'

const databaseName = '_pouch_platsbild-arbetsbok'

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
  await expect(next.getByText('Belysningen är lagad').first()).toBeVisible()
  await openRow(next, 'platser-4')
  expect(await typed(next)).toBe('Vi väntar på svar från')
  await followUp(next, 'Vi väntar på svar från fastighetsägaren')
  await next.reload()
  await expect(next.getByText('Vi väntar på svar från fastighetsägaren').first()).toBeVisible()
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
    const shown = await saidSaved(at).first().isVisible()
    await kill(at)
    at = await context.newPage()
    await openRow(at)
    const stored = await at.getByText(text, { exact: true }).first().isVisible()
    if (shown) expect(stored).toBe(true)
    if (!stored) expect(await typed(at)).toBe(text)
  }
})

test.describe('when the database fails', () => {
  test.use({ expectedErrors: databaseErrors })

  test('storage refused is told before anything is typed, and what is written can be saved as a file', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    })
    await openRow(page)
    await expect(page.getByText('Det ni skriver sparas inte i den här webbläsaren')).toBeVisible()
    await type(page, 'Belysningen är lagad')
    await save(page)
    await chooseRole(page, 'Trygghetssamordnare')
    await expect(page.getByText('Inte sparat').first()).toBeVisible()
    await expect(saidSaved(page)).toHaveCount(0)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Spara som fil' }).first().click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Belysningen är lagad')
  })

  test('a database that is deleted under the page gets back all that the page shows', async ({ page, context }) => {
    await openRow(page)
    await followUp(page, 'Belysningen är lagad', 'Trygghetssamordnare')
    await deleteDatabase(page)
    await openRow(page, 'platser-4')
    await followUp(page, 'Buskarna är klippta')
    await kill(page)
    const next = await context.newPage()
    await openRow(next)
    await expect(next.getByText('Belysningen är lagad').first()).toBeVisible()
    await openRow(next, 'platser-4')
    await expect(next.getByText('Buskarna är klippta').first()).toBeVisible()
  })

  test('a full one says so, keeps the words through a reload, and stores them when there is room', async ({ page }) => {
    await openRow(page)
    await followUp(page, 'Belysningen är lagad', 'Trygghetssamordnare')
    await page.evaluate(() => localStorage.setItem('full', 'ja'))
    // Writing fails as on a full disk for as long as the mark is there.
    const fill = () => {
      const put = IDBObjectStore.prototype.put
      IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
        const request = put.apply(this, given)
        if (localStorage.getItem('full') && this.name === 'by-sequence') this.transaction.abort()
        return request
      }
    }
    await page.evaluate(fill)
    await page.addInitScript(fill)
    await openRow(page, 'platser-4')
    await type(page, 'Buskarna är klippta')
    await save(page)
    await expect(page.getByText('Inte sparat').first()).toBeVisible()
    await expect(saidSaved(page)).toHaveCount(0)

    await page.reload()
    await expect(page.getByText('Buskarna är klippta').first()).toBeVisible()
    await page.evaluate(() => localStorage.removeItem('full'))
    await page.reload()
    await openRow(page, 'platser-4')
    await expect(page.getByText('Allt sparat i den här webbläsaren').first()).toBeVisible()
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
  await expect(colleague.getByText('Två uppgifter om samma sak').first()).toBeVisible()
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
    await expect(colleague.getByText(text).first()).toBeVisible()
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
