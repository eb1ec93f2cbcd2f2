import { expect, test } from './app'
import { chooseRole, followUp, openRow, save, shown, type } from './follow-up'

test.setTimeout(120_000)

test('a follow-up stands with its role, is undone and made again, and survives a reload', async ({ page }) => {
  await openRow(page, 'platser-4')
  await followUp(page, 'Cykelparkeringen är flyttad', 'handläggare')
  await expect(shown(page, /Skrivet av handläggare/)).toBeVisible()
  await page.getByRole('button', { name: 'Ångra', exact: true }).first().click()
  await expect(shown(page, /^Ångrat \d\d\.\d\d$/)).toBeVisible()
  await page.getByRole('button', { name: 'Gör igen' }).click()
  await expect(shown(page, /^Sparat \d\d\.\d\d$/)).toBeVisible()
  await page.reload()
  await expect(shown(page, 'Cykelparkeringen är flyttad')).toBeVisible()
})

test('a browser that keeps nothing says so before anything is typed, and lets the words out as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const open = () => {
      throw new DOMException('Storage is off', 'SecurityError')
    }
    Object.defineProperty(window, 'indexedDB', { value: { open } })
  })
  await openRow(page)
  await expect(shown(page, 'Det ni skriver sparas inte i den här webbläsaren')).toBeVisible()
  await type(page, 'Bara här')
  await save(page)
  await chooseRole(page, 'handläggare')
  await expect(shown(page, 'Inte sparat')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara som fil' }).first().click()
  const chunks = await (await (await download).createReadStream()).toArray()
  expect(Buffer.concat(chunks).toString()).toContain('Bara här')
})
