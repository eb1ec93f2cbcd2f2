import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, mapIdle, test } from '../../journeys/app'
import { type TraceEvent, threadEventsOf } from '../../journeys/main-thread'
import { writeManyIncidents } from '../../journeys/many-incidents'

const rows = Number(process.env.PLATSBILD_BENCH_ROWS ?? 1_000_000)
/** A frame at 60 Hz. */
const goalMilliseconds = 16.7
const moves = 25
const folder = mkdtempSync(join(tmpdir(), 'platsbild-bench-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a period is dragged over the incidents', async ({ page, browser }) => {
  const path = join(folder, 'handelser.csv')
  writeManyIncidents(path, rows)
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

  await markDrawnAnswers(page)
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] })
  for (let step = 1; step <= moves; step += 1) {
    await moveTo(step)
    // Until the map too has followed.
    await page.waitForTimeout(900)
  }
  const { drawn, rested } = workOf(threadEventsOf(await browser.stopTracing()))
  await page.mouse.up()
  expect(drawn.length).toBeGreaterThan(moves / 2)
  tell('en flyttad period, tills alla vyer är ritade', drawn, goalMilliseconds)
  tell('sedan, när den har stannat: kartan, ringarna och raderna', rested, null)
})

/** A mark in the trace after each frame in which an answer is drawn. */
async function markDrawnAnswers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const status = document.querySelector('[role=status] strong')
    if (!status) throw new Error('no number of those that pass')
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => performance.mark('answer drawn')
        port2.postMessage(null)
      })
    }).observe(status, { characterData: true, childList: true, subtree: true })
  })
}

/** Milliseconds of the page's own thread, for each move: until its answer is drawn, and from then until the next move. */
function workOf(events: readonly TraceEvent[]): {
  readonly drawn: readonly number[]
  readonly rested: readonly number[]
} {
  const moved = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointermove')
  const marks = events.filter(({ name }) => name === 'answer drawn').map(({ ts }) => ts)
  const tasks = events.filter(({ name }) => name.endsWith('RunTask'))
  const between = (from: number, to: number) =>
    tasks.filter(({ ts, dur = 0 }) => ts + dur >= from && ts < to).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)
  const spans = moved.flatMap(({ ts: from }, index) => {
    const to = moved[index + 1]?.ts ?? Number.POSITIVE_INFINITY
    const mark = marks.find((at) => at > from && at < to)
    return mark === undefined || index === moved.length - 1 ? [] : [{ from, mark, to }]
  })
  return {
    drawn: spans.map(({ from, mark }) => between(from, mark)),
    rested: spans.map(({ mark, to }) => between(mark, to)),
  }
}

function tell(what: string, milliseconds: readonly number[], goal: number | null) {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const [least = 0, median = 0, most = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)]
  const said = goal === null ? '' : `, mål ${goal}: ${median <= goal ? 'nås' : 'NÅS INTE'}`
  const count = rows.toLocaleString('sv-SE')
  process.stdout.write(
    `${count} händelser, ${what}: median ${median.toFixed(1)} ms av sidans egen tråd (${least.toFixed(1)}–${most.toFixed(1)}, ${sorted.length} gånger)${said}\n`,
  )
}
