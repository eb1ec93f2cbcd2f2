import type { Page } from '@playwright/test'
import { expect, mapIdle, test } from './app'

/** Levels as they are typed for the first six areas of the list, with a note where the level asks for one. */
const meeting = [
  { area: 'Hässelby gård', level: '4', note: 'Bråk vid torget två kvällar' },
  { area: 'Hässelby strand', level: '2', note: null },
  { area: 'Hässelby villastad', level: '1', note: null },
  { area: 'Grimsta', level: '3', note: 'Klotter på skolan' },
  { area: 'Kälvesta', level: '1', note: null },
  { area: 'Nälsta', level: '2', note: null },
] as const

const today = 'idag=2026-11-20'

test('six areas in the weekly meeting by keyboard alone, one corrected, and all there after a reload', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.addInitScript(() => window.localStorage.setItem('platsbild.roll', 'Trygghetssamordnare'))
  await page.goto(`./#/lage?${today}`)
  await tabTo(page, page.getByRole('link', { name: 'Veckomötet' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /vecka 47 2026/i })).toBeVisible()
  // The way in leads to the first row.
  await expect(levelOf(page, 'Hässelby gård', 1)).toBeFocused()

  const started = Date.now()
  for (const { level, note } of meeting) {
    await page.keyboard.press(level)
    await page.keyboard.press('Tab')
    if (note === null) continue
    await page.keyboard.type(note)
    await page.keyboard.press('Tab')
  }
  await expect(page.getByText('Utkast, inte sparat')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Sparat .*6 av 9 områden bedömda/)).toBeVisible()
  expect(Date.now() - started).toBeLessThan(60_000)

  await page.reload()
  await expect(levelOf(page, 'Hässelby gård', 4)).toBeChecked()
  for (const { area, level } of meeting) await expect(levelOf(page, area, Number(level))).toBeChecked()
  await expect(group(page, 'Råcksta').getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(group(page, 'Grimsta').getByRole('textbox')).toHaveValue('Klotter på skolan')

  // A late correction, still by keyboard.
  await tabTo(page, levelOf(page, 'Hässelby strand', 2))
  await page.keyboard.press('5')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Sprängning på lördagen')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Sparat/)).toBeVisible()
  await page.reload()
  await expect(levelOf(page, 'Hässelby strand', 5)).toBeChecked()

  // The earlier value stays in the history.
  await page.goto(`./#/lage?${today}&vecka=2026-W47&omrade=hasselby-strand`)
  await expect(page.getByText('Sprängning på lördagen', { exact: true })).toBeVisible()
  await page.getByText('Historik', { exact: true }).click()
  const history = page.getByRole('group').filter({ hasText: 'Historik' })
  await expect(history).toContainText('nivå 2, avvikande')
  await expect(history).toContainText('nivå 5, kritiskt')

  // The map shows the week, and its link opens the same week on another machine, which has assessments of its own.
  await page.getByRole('link', { name: /v\.\s47 på kartan/ }).click()
  await mapIdle(page)
  expect(page.url()).toContain('vecka=2026-W47')
  await expect(page.getByRole('checkbox', { name: /Lägesnivå/ })).toBeChecked()
  await expect(page.getByRole('region', { name: 'Veckor på kartan' })).toContainText('v. 47 2026')
  await expect(page.getByRole('region', { name: 'Veckor på kartan' })).not.toContainText('Exempeldata')

  const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
  const second = await other.newPage()
  await second.goto(page.url())
  await mapIdle(second)
  await expect(second.getByRole('region', { name: 'Veckor på kartan' })).toContainText('v. 47 2026')
  await expect(second.getByRole('checkbox', { name: /Lägesnivå/ })).toBeChecked()
  await other.close()
})

test('the grid is one tab stop, walked with arrow keys, and Enter puts the cell in the address', async ({ page }) => {
  await page.goto('./#/lage?vecka=2024-W12&omrade=hasselby-gard')
  const cell = page.getByRole('gridcell', { name: /^Hässelby gård, v\. 12: nivå/ })
  await expect(cell).toHaveAttribute('tabindex', '0')
  await expect(page.locator('[role="grid"] [tabindex="0"]')).toHaveCount(1)
  await cell.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/vecka=2024-W13&omrade=hasselby-strand/)
  await expect(page.getByRole('heading', { name: /Hässelby strand, vecka 13 2024/ })).toBeVisible()
})

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('space plays the weeks on the map, and stops them', async ({ page }) => {
    await page.goto('./#/karta?vecka=2024-W10')
    await mapIdle(page)
    await page.locator('main').focus()
    await page.keyboard.press(' ')
    await expect(page).toHaveURL(/vecka=2024-W1[12]/)
    await page.keyboard.press(' ')
    await expect(page.getByRole('button', { name: 'Spela' })).toBeVisible()
    const stopped = page.url()
    await page.waitForTimeout(2500)
    expect(page.url()).toBe(stopped)
  })
})

test('where motion is not, space goes one week on, and the next waits to be asked for', async ({ page }) => {
  await page.goto('./#/karta?vecka=2024-W10')
  await mapIdle(page)
  await page.locator('main').focus()
  await page.keyboard.press(' ')
  await expect(page).toHaveURL(/vecka=2024-W11/)
  await page.waitForTimeout(2500)
  await expect(page).toHaveURL(/vecka=2024-W11/)
})

const group = (page: Page, area: string) => page.getByRole('group', { name: area, exact: true })
const levelOf = (page: Page, area: string, level: number) =>
  group(page, area).getByRole('radio', { name: `nivå ${level},` })

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>) {
  await target.waitFor()
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}
