import type { Page } from '@playwright/test'
import { expect, mapIdle, test } from './app'

const passage = 'Gångvägen mellan Loftgången och Trymån'

/** Why is it a problem, who does what about it, and where does it say so? */
async function answered(page: Page) {
  const panel = page.getByRole('complementary', { name: 'Hässelby torg' })
  await expect(panel.getByText('Det saknas insyn och social kontroll av platsen.')).toBeVisible()
  await expect(panel.getByText('Undersöka vad som går att göra med cykelparkeringen.')).toBeVisible()
  await expect(panel.getByText(/En arbetsgrupp som leds av Trafikkontoret/).first()).toBeVisible()
  return panel
}

async function sourceShown(page: Page) {
  const source = page.getByRole('dialog')
  await expect(source).toContainText('Åtgärdsplan 2025')
  await expect(source).toContainText('rad 4')
  await expect(source).toContainText('Det saknas insyn och social kontroll av platsen.')
}

test('from the start page, two clicks lead to the passage, its causes, owners and the document', async ({ page }) => {
  await page.goto('#/start')
  await page.getByRole('main').getByRole('link', { name: passage }).first().click()
  await mapIdle(page)
  const panel = await answered(page)
  await panel
    .getByRole('button', { name: /Källa: Åtgärdsplan 2025.*rad 4/ })
    .nth(1)
    .click()
  await sourceShown(page)
})

test('the same by keyboard alone: Tab and Enter three times at most', async ({ page }) => {
  await page.goto('#/start')
  const link = page.getByRole('main').getByRole('link', { name: passage }).first()
  await expect(link).toBeVisible()
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  const panel = await answered(page)
  const mark = panel.getByRole('button', { name: /Källa: Åtgärdsplan 2025.*rad 4/ }).nth(1)
  await tabTo(page, mark)
  await page.keyboard.press('Enter')
  await sourceShown(page)
  await page.keyboard.press('Escape')
  await expect(mark).toBeFocused()
})

test('on the map the spot is chosen by its own name in the panel, and the address follows', async ({ page }) => {
  await page.goto('#/karta?plats=hasselby-torg')
  await mapIdle(page)
  const panel = page.getByRole('complementary', { name: 'Hässelby torg' })
  await panel
    .getByRole('button', { name: passage })
    .or(panel.getByRole('link', { name: passage }))
    .first()
    .click()
  await expect(page).toHaveURL(/delplats=gangvagen-loftgangen-tryman/)
  await answered(page)
})

/** Presses Tab until the element has the focus. Fails when it cannot be reached. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>) {
  for (let press = 0; press < 150; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('cannot be reached with Tab')
}
