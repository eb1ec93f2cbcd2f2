import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expect, test } from './app'

test('every printed page of the example year bears the word, and so does the summary', async ({ page }, info) => {
  for (const view of ['#/lage', '#/lage?visa=summering']) {
    await page.goto(`./${view}`)
    await expect(page.getByText('Exempeldata').first()).toBeVisible()
    const path = info.outputPath(`lage-${view.length}.pdf`)
    writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    const pages = textOfPages(path)
    test.skip(pages === null, 'pdftotext is not installed')
    for (const [index, text] of (pages ?? []).entries())
      expect(text, `${view} page ${index + 1}`).toContain('Exempeldata. P')
  }
})

test('one button removes the example year, the empty grid says how to begin, and the year can be brought back', async ({
  page,
}) => {
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

  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByRole('gridcell', { name: /Exempeldata/ })).toHaveCount(9 * 52)
  await page.getByRole('button', { name: 'Gör igen' }).click()
  await expect(page.getByText('Exempelåret är borttaget.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Fyll i veckans bedömning' })).toBeVisible()
})

/** The words of each page; null where the program that reads them is missing. */
function textOfPages(path: string): readonly string[] | null {
  const run = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  if (run.error || run.status !== 0) return null
  return run.stdout.split('\f').filter((text) => text.trim() !== '')
}
