import { readWorkbook } from '../../src/files/xlsx/read-workbook'
import { writeCells } from '../../src/files/xlsx/write-cells'
import { sampleWorkbook } from '../builders/a-workbook'
import { expect, test } from './app'
import { chooseRole, followUp, openRow, shown } from './follow-up'

test.setTimeout(120_000)

const sheet = '2. Otrygga platser'
const followUps = [
  { sheet, row: 4, column: 7, text: 'Cykelparkeringen flyttades i maj.' },
  { sheet, row: 8, column: 7, text: 'Uppsökarna är på torget två kvällar i veckan.' },
  { sheet, row: 12, column: 7, text: 'Ombyggnaden är klar.' },
]

async function filled(): Promise<Buffer> {
  const written = await writeCells(sampleWorkbook, followUps)
  if ('refused' in written) throw new Error(written.refused.code)
  return Buffer.from(written.bytes)
}

test('“din handläggare har fyllt i uppföljningen i Excel”: it comes in, and what changed is seen', async ({ page }) => {
  await page.goto('#/start')
  await page.getByRole('link', { name: 'Ta in uppföljningen från Excel' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'atgardsplan-2025 ifylld.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await filled(),
  })
  await expect(page.getByText('3 nya uppföljningar. Inget annat skiljer.').first()).toBeVisible()
  for (const { text } of followUps) await expect(page.getByText(text).first()).toBeVisible()
  await page.getByRole('button', { name: 'Ta in 3 ändringar' }).click()
  await chooseRole(page, 'handläggare')
  await expect(shown(page, '3 ändringar är sparade i planen.')).toBeVisible()

  await openRow(page, 'platser-12')
  await expect(shown(page, 'Ombyggnaden är klar.')).toBeVisible()
})

test('the file is let go on the start page, and is compared with the plan', async ({ page }) => {
  await page.goto('#/start')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const packed = (await filled()).toString('base64')
  await page.evaluate((given) => {
    const bytes = Uint8Array.from(atob(given), (character) => character.charCodeAt(0))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([bytes], 'atgardsplan-2025 ifylld.xlsx'))
    const where = document.querySelector('main')
    for (const type of ['dragover', 'drop']) {
      where?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }
  }, packed)
  await expect(page.getByText('3 nya uppföljningar. Inget annat skiljer.').first()).toBeVisible()
})

test('what is written here goes back into the same file, and nothing else in it changes', async ({ page }) => {
  await openRow(page)
  await followUp(page, 'Bänkarna är borta', 'handläggare')
  await page.goto('#/data?visa=plan')
  await page.locator('input[type=file]').setInputFiles({
    name: 'atgardsplan-2025.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(sampleWorkbook),
  })
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner filen med 1 ändrad cell' }).click()
  const stream = await (await download).createReadStream()
  const bytes = new Uint8Array(Buffer.concat(await stream.toArray()))
  const [before, after] = await Promise.all([readWorkbook(sampleWorkbook), readWorkbook(bytes)])
  if ('refused' in before || 'refused' in after) throw new Error('unreadable')
  const cellsOf = ({ workbook }: typeof before) =>
    new Map(
      workbook.sheets.flatMap(({ name, cells }) =>
        cells.map(({ row, column, value }) => [`${name}!${row},${column}`, JSON.stringify(value)]),
      ),
    )
  const [was, is] = [cellsOf(before), cellsOf(after)]
  const differing = [...new Set([...was.keys(), ...is.keys()])].filter((at) => was.get(at) !== is.get(at))
  expect(differing).toEqual([`${sheet}!3,7`])
  expect(is.get(`${sheet}!3,7`)).toContain('Bänkarna är borta')
})

test.describe('a file that is no plan', () => {
  for (const [name, bytes, says] of [
    ['bild.xlsx', Buffer.from('inte ett kalkylblad'), /ingen|inte/],
    [
      'gammal.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
      /\.xls|äldre|lösenord/,
    ],
    ['avklippt.xlsx', Buffer.from(sampleWorkbook.slice(0, 20_000)), /avklippt|skadad|ofullständig|hel/],
  ] as const)
    test(`${name} is refused with the reason, and the app goes on`, async ({ page }) => {
      await page.goto('#/data?visa=plan')
      await page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
      await expect(page.getByRole('heading', { name: `${name} gick inte att läsa` })).toBeVisible()
      await expect(page.getByRole('alert').or(page.locator('[class*=notice]')).first()).toContainText(says)
      await page.locator('input[type=file]').setInputFiles({
        name: 'atgardsplan-2025.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(sampleWorkbook),
      })
      await expect(page.getByText(/Filen säger detsamma som planen här/).first()).toBeVisible()
    })
})
