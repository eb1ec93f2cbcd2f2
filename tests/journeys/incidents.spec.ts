import { readMaterial } from '../builders/read-material'
import { expect, mapIdle, test } from './app'
import { printTo, textOfPages } from './printed'

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 800 } })

test('a period, a kind and a ring around a place narrow the incidents, and the address brings them back', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('#/handelser')
  const filter = page.getByRole('region', { name: 'Filter' })
  await expect(filter).toContainText(/5\s000 av 5\s000 händelser/, { timeout: 30_000 })
  await mapIdle(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Exempeldata')

  // The brush by keyboard: a year and some weeks from the beginning.
  const start = page.getByRole('slider', { name: 'Periodens början' })
  await start.focus()
  for (let press = 0; press < 13; press += 1) await page.keyboard.press('PageUp')
  await expect(start).toHaveAttribute('aria-valuetext', '25 december 2023')
  await expect(filter).not.toContainText(/5\s000 av/)

  await page.getByRole('button', { name: /^Narkotikabrott:/ }).click()
  const ring = page.getByRole('button', { name: /^Hässelby torg, inom 150 m: \d+ händelser$/ })
  await expect(page).toHaveURL(/slag=Narkotikabrott/)
  await expect(ring).toBeVisible()
  // Until the table has counted what the kind leaves, it still says the earlier number.
  const counted = page.getByRole('button', { name: /^Hässelby torg, inom 1\s500 m:/ })
  const drugs = numberIn(await page.getByRole('button', { name: /^Narkotikabrott:/ }).getAttribute('aria-label'))
  await expect(async () => expect(numberIn(await counted.textContent())).toBeLessThanOrEqual(drugs)).toPass()
  const within = await ring.innerText()
  await ring.click()
  const passing = new RegExp(`^${within.trim()} av 5\\s000 händelser`)
  await expect(filter.getByRole('status')).toHaveText(passing)
  await expect(filter).toContainText('inom 150 m från Hässelby torg')
  await expect(filter).toContainText('25 december 2023–31 december 2024')

  await page.reload()
  await expect(filter.getByRole('status')).toHaveText(passing, { timeout: 30_000 })
  await expect(page.getByRole('button', { name: /^Narkotikabrott:/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(ring).toHaveAttribute('aria-pressed', 'true')
  await mapIdle(page)

  await page.getByRole('button', { name: 'Rensa' }).click()
  await expect(filter).toContainText(/5\s000 av 5\s000 händelser/)
  await expect(page).toHaveURL(/#\/handelser$|#\/handelser\?vy=/)
})

test('an area drawn on the map, by pointer or keyboard, is a clause that counts what lies in it', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('#/handelser')
  await mapIdle(page)
  const filter = page.getByRole('region', { name: 'Filter' })
  const canvas = page.getByRole('region', { name: 'Karta över händelserna', exact: true }).locator('canvas')
  const passing = async () => {
    await expect(page).toHaveURL(/ring=/)
    const count = new Intl.NumberFormat('sv-SE').format(insideRing(page.url())).replace(/\s/g, '\\s')
    await expect(filter.getByRole('status')).toHaveText(new RegExp(`^${count} av 5\\s000 händelser`), {
      timeout: 30_000,
    })
    await expect(filter).toContainText('inom det ritade området')
  }

  await page.getByRole('button', { name: 'Rita ett område' }).click()
  const done = page.getByRole('button', { name: 'Filtrera på området' })
  const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {}
  for (const [x, y] of [
    [0.2, 0.3],
    [0.7, 0.25],
    [0.75, 0.8],
  ] as const) {
    await expect(done).toBeDisabled()
    await canvas.click({ position: { x: x * width, y: y * height } })
  }
  await done.click()
  await passing()
  expect(insideRing(page.url())).toBeGreaterThan(100)
  const whole = page.url()
  await page.reload()
  await passing()
  expect(page.url()).toBe(whole)
  await mapIdle(page)

  await page.getByRole('button', { name: /^Ta bort inom det ritade området/ }).click()
  await expect(filter).toContainText(/5\s000 av 5\s000 händelser/)
  await page.getByRole('button', { name: 'Rita ett område' }).press('Enter')
  await canvas.focus()
  for (const keys of [[], ['ArrowRight', 'ArrowRight'], ['ArrowDown', 'ArrowDown']]) {
    for (const key of keys) {
      await canvas.press(key)
      await mapIdle(page)
    }
    await canvas.press('Enter')
  }
  await done.press('Enter')
  await passing()
  expect(page.url()).not.toBe(whole)
})

/** Counted from the shipped file itself, by how often a ray eastwards crosses the ring. */
function insideRing(url: string): number {
  const ring = decodeURIComponent(/[?&]ring=([^&]+)/.exec(url)?.[1] ?? '')
    .split('_')
    .map((corner) => corner.split('/').map(Number) as [number, number])
  const { features } = readMaterial('exempeldata-handelser.geojson') as {
    features: readonly { geometry: { coordinates: [number, number] } }[]
  }
  const crosses = ([lng, lat]: [number, number], at: number) => {
    const [[west, from], [east, to]] = [ring[at] as [number, number], ring[(at + 1) % ring.length] as [number, number]]
    return from > lat !== to > lat && lng < west + ((east - west) * (lat - from)) / (to - from)
  }
  return features.filter(({ geometry }) => ring.filter((_, at) => crosses(geometry.coordinates, at)).length % 2 === 1)
    .length
}

test('every printed page of invented incidents bears the word, the list too', async ({ page }, info) => {
  await page.goto('#/handelser')
  await expect(page.getByRole('row', { name: /^5000 / })).toBeAttached({ timeout: 30_000 })
  const pages = textOfPages(await printTo(page, info.outputPath('handelser.pdf')))
  expect(pages.length).toBeGreaterThan(3)
  for (const [index, text] of pages.entries()) expect(text, `page ${index + 1}`).toContain('Exempeldata. P')
})

const numberIn = (text: string | null): number => Number((text ?? '').replace(/\D/g, ''))
