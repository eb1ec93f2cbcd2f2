import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './app'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const question = 'Är du otrygg ute på kvällen?'

/** Invented for the journey: two measurements, and faults of the kinds that people's tables have. */
const table = [
  'Stadsdel;Fråga;År;Grupp;Andel;Antal svar;Undersökning',
  `Nälsta;${question};2024;;30;200;Provmätningen`,
  `Vinsta;${question};2024;;45;120;Provmätningen`,
  `Stockholm;${question};2024;;28;5000;Provmätningen`,
  `Nälsta;${question};2022;;36;190;Provmätningen`,
  `Vinsta;${question};2022;;40;110;Provmätningen`,
  `Hässelbygård;${question};2024;;52;150;Provmätningen`,
  `Råcksta;${question};2024;;140;90;Provmätningen`,
].join('\r\n')

test('reads why the measurements differ, brings in a table with faults, and sees intervals, a comparison and a picture', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('#/trygghet')
  await expect(page.getByRole('row', { name: /^Hässelby gård 47 %/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Nälsta uppgift saknas/ })).toBeVisible()

  await page.getByRole('link', { name: 'Mätningarna säger olika' }).click()
  const explanation = page.getByRole('region', { name: 'Om tryggheten ökar eller minskar' })
  await expect(explanation.getByText(/^Just denna kategori står för en stor andel/)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Ta in svar' }).click()
  // Windows-1252, as older programs save.
  const buffer = Buffer.from(table, 'latin1')
  await page.getByLabel('Välj fil').first().setInputFiles({ name: 'prov.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByText('5 rader lästa, 2 rader överhoppade.')).toBeVisible()
  await expect(page.getByRole('row', { name: /^E8 140 Värdet ligger inte mellan 0 och 100/ })).toBeVisible()
  await page.getByLabel('Området ”Hässelbygård” betyder').selectOption({ label: 'Hässelby gård' })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ta in 6 rader' }).click()
  await page.getByRole('dialog').getByRole('textbox').first().fill('trygghetssamordnare')
  await page.getByRole('button', { name: 'Skriv i den här rollen' }).click()
  const saved = page.getByText(/^Sparat \d\d\.\d\d\. 6 rader är intagna/)
  await expect(saved).toBeVisible()
  await expect(saved.locator('..')).toBeFocused()

  await page.getByRole('link', { name: 'Visa svaren' }).click()
  await expect(page.getByRole('row', { name: /^Nälsta 30 % 24–37 % 200/ })).toBeVisible()
  await expect(page.getByText(/Wilsons intervall/)).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('row', { name: /^Nälsta 30 % 24–37 % 200/ })).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara bild' }).first().click()
  expect((await download).suggestedFilename()).toBe('trygghet.png')

  await page.getByRole('link', { name: 'Jämför' }).click()
  await expect(page.getByRole('heading', { name: `${question} 2022 och 2024` })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Nälsta 36 % 30 % −6 −15 till \+3/ })).toBeVisible()

  // The line across the map, with the mouse and by keyboard.
  const map = page.getByRole('img', { name: /^Karta över stadsdelarna: 2022 till vänster/ })
  await expect(map).toContainText('30 %')
  await map.scrollIntoViewIfNeeded()
  const box = await map.boundingBox()
  if (!box) throw new Error('the map has no box')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width + 40, box.y + box.height / 2)
  await page.mouse.up()
  const line = page.getByRole('slider', { name: 'Linjen mellan 2022 och 2024' })
  await expect(line).toHaveValue('100')
  await expect(map).toContainText('36 %')
  await expect(map).not.toContainText('30 %')
  await line.focus()
  await page.keyboard.press('Home')
  await expect(map).toContainText('30 %')
  const picture = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara bild' }).last().click()
  expect((await picture).suggestedFilename()).toBe('trygghet-jamforelse-karta.png')
  await expectAccessible(page)
})

async function expectAccessible(page: import('@playwright/test').Page) {
  const { violations } = await new AxeBuilder({ page })
    .include('main')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([])
}
