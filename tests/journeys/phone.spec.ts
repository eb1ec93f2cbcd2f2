import { expect, mapIdle, test } from './app'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('on a phone the map comes first, and the panel is a sheet with three heights', async ({ page }) => {
  await page.goto('#/karta')
  await mapIdle(page)
  const panel = page.getByRole('complementary')
  const heightOf = async () => (await panel.boundingBox())?.height ?? 0
  await expect.poll(heightOf).toBeGreaterThan(300)
  await page.getByRole('button', { name: 'Fäll ned panelen' }).tap()
  await expect.poll(heightOf).toBeLessThan(120)
  await page.getByRole('button', { name: 'Fäll upp panelen' }).tap()
  await expect.poll(heightOf).toBeGreaterThan(600)
  await page.getByRole('button', { name: 'Halv panel' }).tap()
  await panel.getByRole('link', { name: /Maltesholmstorget/ }).tap()
  await expect(page.getByRole('complementary', { name: 'Maltesholmstorget' })).toBeVisible()
})

test('nothing is wider than the screen, on any workspace, down to 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const address of ['#/start', '#/karta?plats=hasselby-torg', '#/plan', '#/kallor', '#/om', '#/lage']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(over, address).toBeLessThanOrEqual(0)
    const inside = await page
      .locator('main > div')
      .last()
      .evaluate((element) => element.scrollWidth - element.clientWidth)
    expect(inside, address).toBeLessThanOrEqual(1)
  }
})
