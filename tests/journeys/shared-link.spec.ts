import { expect, mapIdle, test } from './app'

const link =
  '#/karta?plats=maltesholmstorget&delplats=parkeringen&lager=ods,delplatser~60,stadsdelar&vy=16.5/59.36048/17.83202'

test('a link opens the same place, spot, layers and view on another machine', async ({ page, browser, baseURL }) => {
  await page.goto(link)
  await mapIdle(page)
  await expect(page.getByRole('complementary', { name: 'Maltesholmstorget' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /Öppna drogscener/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /Otrygghet kvällstid/ })).not.toBeChecked()
  expect(page.url()).toContain('vy=16.5/59.36048/17.83202')

  await page.getByRole('checkbox', { name: /Tunnelbana/ }).check()
  await expect(page).toHaveURL(/lager=ods,delplatser~60,stadsdelar,tunnelbana/)
  const copied = page.url()

  const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
  const second = await other.newPage()
  await second.goto(copied)
  await mapIdle(second)
  await expect(second.getByRole('checkbox', { name: /Tunnelbana/ })).toBeChecked()
  await expect(second.getByRole('complementary', { name: 'Maltesholmstorget' })).toBeVisible()
  expect(second.url()).toBe(copied)
  await other.close()
})

test('choosing can be undone with the back button; panning adds no steps', async ({ page }) => {
  await page.goto('#/karta')
  await mapIdle(page)
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /Vällingby centrum/ })
    .click()
  await expect(page.getByRole('complementary', { name: 'Vällingby centrum' })).toBeVisible()
  await page.getByRole('button', { name: 'Zooma in' }).click()
  await page.getByRole('button', { name: 'Zooma in' }).click()
  await mapIdle(page)
  await page.goBack()
  await expect(page.getByRole('complementary', { name: 'Platser' })).toBeVisible()
})

test('English is in the address, and document text stays Swedish', async ({ page }) => {
  await page.goto('#/karta?plats=hasselby-torg&delplats=stora-torget&sprak=en')
  await mapIdle(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  const quoted = page.getByText('Allmänheten passerar men stannar inte upp').first()
  await expect(quoted).toBeVisible()
  expect(await quoted.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('sv')
})

test('a place chosen after a link with a view of its own is flown to', async ({ page }) => {
  await page.goto('#/karta?vy=12/59.38/17.80')
  await mapIdle(page)
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /Maltesholmstorget/ })
    .click()
  await expect.poll(() => Number(/vy=([\d.]+)/.exec(page.url())?.[1] ?? 0)).toBeGreaterThan(15)
})
