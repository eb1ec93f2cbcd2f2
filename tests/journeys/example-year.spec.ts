import { expect, test } from './app'
import { printTo, sizeOf, textOfPages } from './printed'

const printed = [
  { view: '#/lage', paper: 'A3 liggande', size: '1191 x 842' },
  { view: '#/lage', paper: 'A4 liggande', size: '842 x 595' },
  { view: '#/lage?visa=summering', paper: null, size: '842 x 595' },
] as const

for (const { view, paper, size } of printed)
  test(`every printed page of ${view} bears the word, on ${paper ?? 'A4'}`, async ({ page }, info) => {
    await page.goto(`./${view}`)
    await expect(page.getByText('Exempeldata').first()).toBeVisible()
    if (paper) await page.getByLabel(paper).check()
    const path = await printTo(page, info.outputPath('lage.pdf'))
    const pages = textOfPages(path)
    expect(pages.length).toBeGreaterThan(0)
    for (const [index, text] of pages.entries()) expect(text, `page ${index + 1}`).toContain('Exempeldata. P')
    expect(sizeOf(path)).toBe(size)
  })

test('one button removes the example year, the empty grid says how to begin, and the year can be brought back', async ({
  page,
}, info) => {
  await page.addInitScript(() => window.localStorage.setItem('platsbild.roll', 'Trygghetssamordnare'))
  await page.goto('./#/lage?filter=ar:2024')
  const cells = page.getByRole('gridcell')
  await expect(page.getByRole('gridcell', { name: /Exempeldata/ })).toHaveCount(9 * 52)
  await page.getByRole('button', { name: 'Ta bort exempelåret' }).click()
  await expect(page.getByText('Exempelåret är borttaget.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Inget är bedömt 2024' })).toBeVisible()
  await expect(cells).toHaveCount(9 * 52)
  await expect(page.getByRole('gridcell', { name: /ingen bedömning$/ })).toHaveCount(9 * 52)
  await expect(page.getByRole('gridcell', { name: /Exempeldata/ })).toHaveCount(0)
  // What the documents tell of the year is no example, and stays.
  await expect(page.getByRole('button', { name: 'Två detonationer och två mordbränder' })).toBeVisible()

  const pages = textOfPages(await printTo(page, info.outputPath('tomt.pdf')))
  expect(pages.join()).toContain('Inget är bedömt 2024')
  expect(pages.join()).not.toContain('Exempeldata')

  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByRole('gridcell', { name: /Exempeldata/ })).toHaveCount(9 * 52)
  await page.getByRole('button', { name: 'Gör igen' }).click()
  await expect(page.getByText('Exempelåret är borttaget.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Fyll i veckans bedömning' })).toBeVisible()
})
