import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, mapIdle, test } from '../../journeys/app'
import { threadTasksOf, watchLongTasks } from '../../journeys/main-thread'
import { writeManyIncidents } from '../../journeys/many-incidents'

const rows = Number(process.env.PLATSBILD_BENCH_ROWS ?? 1_000_000)
/** A frame at 60 Hz. */
const goalMilliseconds = 16.7
const folder = mkdtempSync(join(tmpdir(), 'platsbild-bench-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a period is dragged over the incidents', async ({ page, browser }) => {
  const path = join(folder, 'handelser.csv')
  writeManyIncidents(path, rows)
  await watchLongTasks(page)
  await page.goto('#/data?visa=handelser')
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByLabel(/^Påhittade/).check()
  await page.getByRole('button', { name: 'Läs in filen' }).first().click()
  await page.getByRole('link', { name: 'Öppna i Händelser' }).click({ timeout: 120_000 })
  await expect(page.getByRole('region', { name: 'Filter' }).getByRole('status')).toContainText('händelser')
  await mapIdle(page)

  const end = page.getByRole('slider', { name: 'Periodens slut' }).first()
  const box = await end.boundingBox()
  if (!box) throw new Error('the series has no end to drag')
  const [right, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const moveTo = (step: number) => page.mouse.move(right - 80 - 4 * step, y)
  await page.mouse.move(right, y)
  await page.mouse.down()
  await moveTo(0)

  const answers = await countAnswers(page)
  // Nearer each other than what the map rests before it follows: the views alone.
  const underWay = await threadTasksOf(browser, page, () => dragged(60, 50))
  tell('en flyttad period, medan den dras', underWay.total / (await answers()), underWay.heaviest)
  const resting = await threadTasksOf(browser, page, () => dragged(12, 700))
  tell('en flyttad period som stannar, kartan med', resting.total / (await answers()), resting.heaviest)
  await page.mouse.up()

  async function dragged(moves: number, milliseconds: number) {
    for (let step = 1; step <= moves; step += 1) {
      await moveTo(step)
      await page.waitForTimeout(milliseconds)
    }
  }
})

/** How many answers have been drawn since the last time one asked. */
async function countAnswers(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { answers: 0 }
    Object.assign(globalThis, { seen })
    const status = document.querySelector('[role=status] strong')
    if (!status) throw new Error('no number of those that pass')
    new MutationObserver(() => {
      seen.answers += 1
    }).observe(status, { characterData: true, childList: true, subtree: true })
  })
  return () =>
    page.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: { answers: number } }
      const { answers } = seen
      seen.answers = 0
      return answers
    })
}

function tell(what: string, each: number, heaviest: number) {
  const said = each <= goalMilliseconds ? 'nås' : 'NÅS INTE'
  process.stdout.write(
    `${rows.toLocaleString('sv-SE')} händelser, ${what}: ${each.toFixed(1)} ms av sidans egen tråd, mål ${goalMilliseconds}: ${said} (tyngsta uppgiften ${heaviest.toFixed(1)} ms)\n`,
  )
}
