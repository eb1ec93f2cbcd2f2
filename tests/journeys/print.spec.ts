import { expect, mapIdle, test } from './app'

test('the map prints as a picture with legend, credits and the word Exempeldata', async ({ page }) => {
  await page.goto('#/karta?plats=hasselby-torg')
  await mapIdle(page)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const picture = page.locator('img[data-printed-map]')
  await expect(picture).toHaveAttribute('src', /^data:image\/png;base64,.{20000}/)
  await expect(page.locator('figure', { has: picture })).toContainText('Exempeldata')
  await expect(page.locator('figure', { has: picture })).toContainText('© OpenStreetMap contributors')
  await expect(page.getByRole('heading', { name: 'Hässelby torg' }).first()).toBeVisible()
  await expect(page.getByRole('navigation')).toBeHidden()
})
