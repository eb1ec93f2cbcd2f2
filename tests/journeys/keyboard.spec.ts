import type { Page } from '@playwright/test'
import { expect, mapIdle, test } from './app'

const cameraOf = (page: Page) => new URL(page.url()).hash.match(/vy=([^&]*)/)?.[1] ?? ''

test('the map is moved, zoomed, measured and picked from by keyboard, and lets the focus go', async ({ page }) => {
  await page.goto('#/karta?vy=16/59.36754/17.84330')
  await mapIdle(page)
  await page.locator('canvas.maplibregl-canvas').first().focus()

  await page.keyboard.press('ArrowRight')
  await expect.poll(() => cameraOf(page)).not.toBe('16/59.36754/17.84330')
  const moved = cameraOf(page)
  await page.keyboard.press('+')
  await expect.poll(() => Number(cameraOf(page).split('/')[0])).toBeGreaterThan(16)
  expect(cameraOf(page)).not.toBe(moved)

  await page.keyboard.press('m')
  await expect(page.getByText(/Klicka på kartan, eller flytta kartan/)).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(500)
  await page.keyboard.press('Enter')
  const length = page.locator('dt', { hasText: 'Längd' }).locator('xpath=following-sibling::dd')
  await expect(length).toHaveText(/^\d+ m$/)
  await page.keyboard.press('Escape')
  await expect(page.getByText(/Klicka på kartan, eller flytta kartan/)).toBeHidden()

  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('CANVAS')
})

test('Enter picks what lies in the middle of the map', async ({ page }) => {
  await page.goto('#/karta?lager=ods&vy=17/59.36048/17.83202')
  await mapIdle(page)
  await page.locator('canvas.maplibregl-canvas').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Maltesholmstorget' })).toBeVisible()
})

test('the focus is never lost when a place is chosen, closed, or searched for', async ({ page }) => {
  await page.goto('#/karta')
  await mapIdle(page)
  const focused = () => page.evaluate(() => document.activeElement?.id ?? document.activeElement?.tagName)

  await page
    .getByRole('complementary')
    .getByRole('link', { name: /Hässelby torg/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('platspanel-rubrik')

  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: /Sök plats/ })).toBeFocused()
  await page.keyboard.type('maltes')
  await expect(page.getByRole('option', { name: /Maltesholmstorget/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Maltesholmstorget' })).toBeVisible()
  expect(await focused()).not.toBe('BODY')

  await page
    .getByRole('complementary')
    .getByRole('link', { name: /Alla platser/ })
    .or(page.getByRole('button', { name: /Alla platser/ }))
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Platser' })).toBeVisible()
  await expect.poll(focused).not.toBe('BODY')
})

test('two dates are compared with a divider that the arrow keys move', async ({ page }) => {
  await page.goto('#/karta')
  await mapIdle(page)
  const police = page.waitForResponse(/utsatt-omrade-polisen-2025/)
  await page.getByRole('button', { name: 'Jämför två datum' }).focus()
  await page.keyboard.press('Enter')
  expect((await police).ok()).toBe(true)
  await expect(page).toHaveURL(/jamfor=utsatt-omrade\.utsatt-omrade-polisen/)
  const divider = page.getByRole('slider', { name: /Skiljelinje/ })
  await divider.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(divider).toHaveValue('49')
  await expect(page.getByText('Utsatt område, polisen december 2025').first()).toBeVisible()
})

test('the focus follows to another workspace, and keys for the map are silent where there is none', async ({
  page,
}) => {
  await page.goto('#/start')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Hässelby torg/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Hässelby torg' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')

  await page.keyboard.press('3')
  await expect(page.getByRole('heading', { level: 1, name: /Åtgärdsplan/ })).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  await page.keyboard.press('m')
  await page.keyboard.press('2')
  await mapIdle(page)
  await expect(page.getByText(/Klicka på kartan, eller flytta kartan/)).toBeHidden()
})
