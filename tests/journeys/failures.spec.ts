import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, mapIdle, test } from './app'

const material = (file: string) => readFileSync(join(import.meta.dirname, '../../geodata', file), 'utf8')

/** Answers with this instead of the real file. */
const answer = (page: Page, file: string, body: string, status = 200) =>
  page.route(`**/geodata/${file}`, (route) => route.fulfill({ status, body, contentType: 'application/json' }))

const message = (page: Page, text: string | RegExp) => page.getByRole('main').getByText(text).first()

test.describe('the catalog', () => {
  test.use({ expectedErrors: [/404/] })

  test('missing: says so, and retry brings all back', async ({ page }) => {
    await answer(page, 'catalog.json', '', 404)
    await page.goto('#/karta')
    await expect(message(page, 'Filen finns inte på servern.')).toBeVisible()
    await expect(message(page, 'geodata/catalog.json')).toBeVisible()
    await page.unroute('**/geodata/catalog.json')
    await page.getByRole('button', { name: 'Försök igen' }).first().click()
    await mapIdle(page)
    await expect(page.getByRole('complementary').getByRole('link', { name: /Hässelby torg/ })).toBeVisible()
  })

  test('cut short: says so, and the other workspaces open', async ({ page }) => {
    await answer(page, 'catalog.json', material('catalog.json').slice(0, 900))
    await page.goto('#/karta')
    await expect(message(page, /Filen är avbruten eller skadad/)).toBeVisible()
    await page.getByRole('link', { name: 'Om', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('of the wrong shape: names the path', async ({ page }) => {
    await answer(page, 'catalog.json', '{"version":1,"site":{"name":7}}')
    await page.goto('#/karta')
    await expect(message(page, /rätt form vid ”site.name”/)).toBeVisible()
  })

  test('one bad entry: the others are used', async ({ page }) => {
    const catalog = JSON.parse(material('catalog.json'))
    catalog.datasets.push({ id: 'trasig', title: 'fel' })
    await answer(page, 'catalog.json', JSON.stringify(catalog))
    await page.goto('#/karta')
    await mapIdle(page)
    await expect(page.getByRole('complementary').getByRole('link', { name: /Hässelby torg/ })).toBeVisible()
  })
})

test.describe('a dataset', () => {
  test.use({ expectedErrors: [/404|500/] })

  test('404: the layer says so, the rest works, retry mends it', async ({ page }) => {
    await answer(page, 'stadsdelsomrade.geojson', '', 404)
    await page.goto('#/karta')
    await mapIdle(page)
    await expect(message(page, /stadsdelsomrade.geojson/)).toBeVisible()
    await expect(page.getByRole('complementary').getByRole('link', { name: /Hässelby torg/ })).toBeVisible()
    await page.unroute('**/geodata/stadsdelsomrade.geojson')
    await page.getByRole('button', { name: 'Försök igen' }).first().click()
    await expect(message(page, /stadsdelsomrade.geojson/)).toBeHidden()
  })

  test('404 on the survey: said with a retry that brings it', async ({ page }) => {
    await answer(page, 'otrygghet.json', '', 404)
    await page.goto('#/karta?lager=otrygghet')
    await mapIdle(page)
    await expect(message(page, /otrygghet.json/)).toBeVisible()
    await page.unroute('**/geodata/otrygghet.json')
    await page.getByRole('button', { name: 'Försök igen' }).first().click()
    await expect(message(page, /otrygghet.json/)).toBeHidden()
  })

  test('slow: says that it takes longer, and shows it when it comes', async ({ page }) => {
    await page.route('**/geodata/atgardsplan.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 7_000))
      await route.continue()
    })
    await page.goto('#/plan')
    await expect(message(page, 'Det tar längre tid än väntat. Läsningen pågår.')).toBeVisible()
    await expect(page.getByText(/32 rader/).first()).toBeVisible({ timeout: 20_000 })
  })

  test('cut short or of the wrong shape: the panel tells, the map stands', async ({ page }) => {
    await answer(page, 'atgardsplan.json', material('atgardsplan.json').slice(0, 5_000))
    await page.goto('#/karta?plats=hasselby-torg')
    await mapIdle(page)
    await expect(message(page, /Filen är avbruten eller skadad/)).toBeVisible()
    await answer(page, 'atgardsplan.json', '{"plan":[]}')
    await page.getByRole('button', { name: 'Försök igen' }).first().click()
    await expect(message(page, /rätt form vid ”plan/)).toBeVisible()
  })

  test('one bad feature among good ones is left out and told; markup in a property stays text', async ({ page }) => {
    const districts = JSON.parse(material('stadsdelar.geojson'))
    districts.features[0].geometry.coordinates = 'fel'
    districts.features[1].properties.name = '<img src=x onerror="window.hacked=1">'
    await answer(page, 'stadsdelar.geojson', JSON.stringify(districts))
    const places = JSON.parse(material('platser.json'))
    places.places[0].name = '<b onclick="window.hacked=1">Torget</b>'
    await answer(page, 'platser.json', JSON.stringify(places))
    await page.goto('#/karta')
    await mapIdle(page)
    await expect(message(page, /Post 1 .*är utelämnad/)).toBeVisible()
    await expect(page.getByRole('complementary').getByText('<b onclick="window.hacked=1">Torget</b>')).toBeVisible()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  })
})

test('an address with an unknown place, layer and number: each is told, the rest holds', async ({ page }) => {
  await page.goto('#/karta?plats=atlantis&lager=ods,enhorningar&vy=&sprak=xx')
  await mapIdle(page)
  await expect(message(page, 'Platsen ”atlantis” finns inte i underlaget.')).toBeVisible()
  await expect(message(page, 'Kartlagret ”enhorningar” finns inte.')).toBeVisible()
  await expect(message(page, 'Språket ”xx” finns inte.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /Öppna drogscener/ })).toBeChecked()

  await page.goto('#/karta?vy=14//')
  await expect(message(page, '”14//” är inte ett tal som går att läsa.')).toBeVisible()
  await page.goto('#/karta?jamfor=ods.enhorningar')
  await expect(message(page, 'Kartlagret ”ods” finns inte.')).toBeVisible()
  await page.goto('#/finnsinte')
  await expect(message(page, 'Det finns ingen sida som heter ”finnsinte”.')).toBeVisible()
})

test('without WebGL the list and the panels work, and say so', async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest])
    } as typeof getContext
  })
  await page.goto('#/karta')
  await expect(page.locator('html')).toHaveAttribute('data-map', 'missing')
  await expect(message(page, /saknar WebGL/)).toBeVisible()
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /Hässelby torg/ })
    .click()
  await expect(page.getByRole('complementary', { name: 'Hässelby torg' })).toBeVisible()
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /Loftgången och Trymån/ })
    .or(page.getByRole('button', { name: /Loftgången och Trymån/ }))
    .first()
    .click()
  await expect(page.getByText('Gångvägen används ej av allmänheten.').first()).toBeVisible()
})

test.describe('a base map from the catalog', () => {
  test.use({ outsideOrigins: ['http://127.0.0.1:9'], expectedErrors: [/./] })

  test('that does not answer: the embedded one stays, and it is told', async ({ page }) => {
    const catalog = JSON.parse(material('catalog.json'))
    catalog.baseMaps = [
      {
        id: 'flygbild',
        title: { sv: 'Flygbild' },
        kind: 'raster',
        address: 'http://127.0.0.1:9/{z}/{x}/{y}.png',
        attribution: 'Prov',
      },
    ]
    await answer(page, 'catalog.json', JSON.stringify(catalog))
    await page.goto('#/karta')
    await mapIdle(page)
    await page.getByRole('combobox', { name: 'Bakgrund' }).selectOption('flygbild')
    await expect(message(page, /Bakgrundskartan ”Flygbild” svarar inte/)).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Bakgrund' })).toHaveValue('')
    await expect(page.getByRole('complementary').getByRole('link', { name: /Hässelby torg/ })).toBeVisible()
  })
})

test('refused storage: the choice holds, and it is told that it is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto('#/start')
  await page.getByRole('button', { name: 'Inställningar' }).click()
  await page.getByRole('radio', { name: 'Mörkt' }).check()
  await page.getByRole('button', { name: 'Stäng' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(message(page, 'Webbläsaren tillåter inte att dina val sparas.')).toBeVisible()
})
