import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, mapIdle, test } from './app'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const sample = join(import.meta.dirname, '..', '..', 'public', 'exempel', 'handelser-exempel.csv')

test('a file of incidents goes in with every fault told, stays after a reload, is opened, heard of in another tab, and is removed', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await page.goto('#/data?visa=handelser')
  await page.locator('input[type=file]').setInputFiles(sample)
  await expect(page.getByRole('heading', { name: 'Vald fil: handelser-exempel.csv' })).toBeFocused()
  await expect(page.getByLabel('Koordinatsystem')).toHaveValue('3011')
  await expect(page.getByText(/^Läst som SWEREF 99 18 00: 200 lägen i bilden/)).toBeVisible()

  await page.getByRole('button', { name: 'Läs in filen' }).click()
  const report = page.getByRole('region', { name: /^4\. Inläst/ })
  await expect(report.getByText('414 lästa, 0 överhoppade, 12 tveksamma')).toBeVisible()
  await expect(report.getByText(/400 utan anmärkning/)).toBeVisible()
  await expect(report.getByRole('row', { name: 'Rad 402 Från datum 2024-02-31' })).toBeVisible()

  const download = page.waitForEvent('download')
  await report.getByRole('button', { name: 'Ladda ned rapporten (CSV)' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('rapport-handelser-exempel.csv')
  const saved = readFileSync(await file.path(), 'utf8')
  expect(saved).toContain('handelser-exempel (Exempeldata)')
  expect(saved).toContain('2024-02-31')
  expect(saved).not.toContain('19121212')

  await page.reload()
  const kept = page.getByRole('region', { name: 'Inlästa material' })
  const material = kept.getByRole('listitem').filter({ hasText: 'handelser-exempel' })
  await expect(material).toContainText('414')
  await expect(material).toContainText('Exempeldata')

  await material.getByRole('link', { name: 'Öppna handelser-exempel i Händelser' }).click()
  await mapIdle(page)
  await expect(page.getByRole('main')).toContainText('handelser-exempel')
  await expect(page.getByRole('main')).toContainText('414')
  await page.goBack()

  const other = await context.newPage()
  await other.goto('#/data?visa=handelser')
  await expect(other.getByRole('heading', { name: /^handelser-exempel/ })).toBeVisible()

  await material.getByRole('button', { name: 'Ta bort handelser-exempel' }).click()
  await material.getByRole('button', { name: 'Ta bort materialet' }).click()
  await expect(kept.getByText('handelser-exempel är borttaget.')).toBeVisible()
  await expect(other.getByRole('heading', { name: /^handelser-exempel/ })).toBeHidden()
  await page.reload()
  await expect(kept.getByText(/^Inget är inläst än/)).toBeVisible()
})
