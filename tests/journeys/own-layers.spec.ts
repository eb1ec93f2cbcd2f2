import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, mapIdle, test } from './app'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const name = 'handelser-exempel-ytor-3006'
const sample = join(import.meta.dirname, '..', 'fixtures', 'incidents', `${name}.geojson`)
/** The middle of the file's first area, near enough that it fills the screen's middle. */
const overTheSquare = 'vy=16/59.3670/17.8437'
const area = 'Hässelby torg, 120 m'

/** Rests the pointer a little beside the map's middle, where no sign of the material stands. */
async function pointBesideTheMiddle(page: Page) {
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox()
  if (!box) throw new Error('no canvas')
  const at = [box.x + box.width / 2 + 60, box.y + box.height / 2 + 60] as const
  await page.mouse.move(at[0] - 5, at[1])
  await page.mouse.move(at[0], at[1])
  return at
}

test('a file of areas becomes a layer that is switched, pointed at, filtered by, linked to and removed', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await page.goto('#/data?visa=handelser')
  await page.locator('input[type=file]').setInputFiles(sample)
  await page.getByRole('button', { name: 'Läs som eget lager' }).click()
  await page.getByRole('button', { name: 'Spara lagret' }).click()
  await page.getByRole('link', { name: 'Visa på kartan' }).click()

  await mapIdle(page)
  const own = page.getByRole('group', { name: 'Egna lager' })
  const entry = own.getByRole('listitem').filter({ hasText: name }).first()
  await expect(own.getByRole('checkbox', { name: new RegExp(name) })).toBeChecked()
  await expect(entry.getByText('4 ytor')).toBeVisible()
  await expect(entry.getByText('Egen fil, ligger bara i den här webbläsaren.')).toBeVisible()
  const link = new URL(page.url()).hash
  expect(link).toMatch(/egen-[0-9a-f]{32}/)

  await page.getByRole('button', { name: 'Dölj kartlager' }).click()
  await page.goto(`${link}&${overTheSquare}`)
  const tip = page.getByText(`${area} (${name})`)
  await expect(async () => {
    await pointBesideTheMiddle(page)
    await expect(tip).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })

  await page.goto(`#/handelser?${overTheSquare}`)
  await mapIdle(page)
  await page.getByLabel('Visa egna lager').check()
  await expect(async () => {
    const at = await pointBesideTheMiddle(page)
    await expect(tip).toBeVisible({ timeout: 1000 })
    await page.mouse.click(...at)
    await expect(page.getByRole('button', { name: `Ta bort inom ytan ${area}` })).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 30_000 })
  expect(page.url()).toContain('ring=')
  await page.getByRole('button', { name: `Ta bort inom ytan ${area}` }).click()
  await page.getByLabel('Filtrera på en egen yta').selectOption('Råcksta, 120 m')
  await expect(page.getByRole('button', { name: 'Ta bort inom ytan Råcksta, 120 m' })).toBeVisible()

  const other = await context.newPage()
  await other.goto(link)
  await expect(other.getByRole('checkbox', { name: new RegExp(name) })).toBeChecked()

  await page.goto('#/data?visa=handelser')
  const layers = page.getByRole('region', { name: 'Egna lager' })
  await layers.getByRole('button', { name: `Ta bort ${name}` }).click()
  await layers.getByRole('button', { name: 'Ta bort lagret' }).click()
  await expect(page.getByText(`${name} är borttaget.`)).toBeVisible()
  await expect(other.getByRole('checkbox', { name: new RegExp(name) })).toBeHidden()
  await expect(other.getByText(/^Länken visar ett eget lager som inte finns i den här webbläsaren/)).toBeVisible()
  await other.getByRole('button', { name: 'Ta bort meddelandet' }).click()
  expect(other.url()).not.toContain('egen-')
})
