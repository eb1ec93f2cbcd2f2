import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { chooseRole } from './follow-up'

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 800 } })

const filter = (page: Page) => page.getByRole('region', { name: 'Filter' })
const passing = (page: Page) => filter(page).getByRole('status')
const open = async (page: Page) => {
  const heading = page.getByText(/^Sparade filter/).first()
  await expect(heading).toBeVisible({ timeout: 30_000 })
  if (!(await page.getByRole('button', { name: 'Spara filtret' }).isVisible())) await heading.click()
}

test('a filter is saved under a name, chosen on the next visit, renamed, removed and had back', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('#/handelser')
  await page.getByRole('button', { name: /^Narkotikabrott:/ }).click()
  await expect(passing(page)).not.toHaveText(/^5\s000 av/)
  const drugs = await passing(page).innerText()

  await open(page)
  await page.getByLabel('Namn på filtret narkotikabrott').fill('Bara narkotika')
  await page.getByRole('button', { name: 'Spara filtret' }).click()
  await chooseRole(page, 'Trygghetssamordnare')
  await expect(page.getByText('Filtret Bara narkotika är sparat.')).toBeVisible()

  const rail = page.getByRole('navigation').first()
  await rail.getByRole('link', { name: 'Start' }).click()
  await rail.getByRole('link', { name: 'Händelser' }).click()
  await page.reload()
  await page.goto('#/handelser')
  await expect(passing(page)).toHaveText(/^5\s000 av/, { timeout: 30_000 })
  await page.getByText('Sparade filter (1)').click()
  const saved = page.getByRole('button', { name: 'Bara narkotika', exact: true })
  await expect(saved).toHaveAttribute('aria-pressed', 'false')
  await saved.click()
  await expect(passing(page)).toHaveText(drugs)
  await expect(saved).toHaveAttribute('aria-pressed', 'true')

  await page.getByRole('button', { name: 'Byt namn på Bara narkotika' }).click()
  await page.getByLabel('Nytt namn').fill('Narkotika, hela tiden')
  await page.getByRole('button', { name: 'Spara namnet' }).click()
  await expect(page.getByText('Filtret heter nu Narkotika, hela tiden.')).toBeVisible()

  await page.getByRole('button', { name: 'Ta bort Narkotika, hela tiden' }).click()
  await expect(page.getByText('Filtret Narkotika, hela tiden är borttaget.')).toBeVisible()
  await expect(page.getByText('Sparade filter', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Ångra', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Narkotika, hela tiden', exact: true })).toBeVisible()
})

test('on a phone a long name is read whole, and nothing is wider than the screen', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('#/handelser?slag=Narkotikabrott&timmar=fre18-24&nara=hasselby-torg.150')
  await open(page)
  const name = 'Narkotikabrott vid Hässelby torg på fredagskvällar efter klockan arton'
  await page.getByLabel(/^Namn på filtret/).fill(name)
  await page.getByRole('button', { name: 'Spara filtret' }).click()
  await chooseRole(page, 'Polis')
  const saved = page.getByRole('button', { name, exact: true })
  await expect(saved).toBeVisible()
  const cut = await saved.evaluate((button) => button.scrollWidth - button.clientWidth)
  expect(cut).toBeLessThanOrEqual(0)
  const { x = -1, width = 0 } = (await saved.boundingBox()) ?? {}
  expect(x).toBeGreaterThanOrEqual(0)
  expect(x + width).toBeLessThanOrEqual(320)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})

test('a chosen period is seen closer, chosen among again, and widened', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('#/handelser')
  await expect(passing(page)).toHaveText(/^5\s000 av/, { timeout: 30_000 })
  await expect(page.getByRole('heading', { name: /^Perioden närmare/ })).toHaveCount(0)
  await page.getByLabel('Från', { exact: true }).fill('2024-03-01')
  await page.keyboard.press('Enter')
  await page.getByLabel('Till', { exact: true }).fill('2024-04-30')
  await page.keyboard.press('Enter')
  const closer = page.getByRole('region', { name: /^Perioden närmare per dag, 1 mars–30 april 2024/ })
  await expect(closer).toBeVisible()
  const whole = await passing(page).innerText()

  const start = closer.getByRole('slider', { name: 'Närbildens början' })
  await start.focus()
  for (let press = 0; press < 31; press += 1) await page.keyboard.press('ArrowRight')
  await expect(start).toHaveAttribute('aria-valuetext', '1 april 2024')
  await expect(filter(page)).toContainText('1–30 april 2024')
  await expect(passing(page)).not.toHaveText(whole)

  await page.getByRole('button', { name: 'Vidga perioden' }).click()
  await expect(filter(page)).toContainText('17 mars–15 maj 2024')
  await page.getByRole('button', { name: 'Hela tiden' }).click()
  await expect(passing(page)).toHaveText(/^5\s000 av/)
  await expect(page.getByRole('heading', { name: /^Perioden närmare/ })).toHaveCount(0)
})
