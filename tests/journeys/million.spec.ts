import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, mapIdle, test } from './app'
import { type ThreadTasks, threadTasksOf, watchLongTasks } from './main-thread'
import { countWhere, dayOf, kinds, weekdayOf, writeManyIncidents } from './many-incidents'
import { watchWorkerMemory } from './worker-memory'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const folder = mkdtempSync(join(tmpdir(), 'platsbild-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * What the page's own thread may work at a stretch, in milliseconds. Reading hands it only numbers of rows; opening draws every
 * view at once, on this machine without a graphics card. The processor's own count, so that a busy machine fails nothing.
 */
const most = { reading: 100, opening: 400, filtering: 200 }

test('a million rows are read without holding the page, can be stopped, are filtered, and leave no memory behind', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(240_000)
  const path = join(folder, 'en-miljon.csv')
  const rows = writeManyIncidents(path, 1_000_000)
  const tell = (type: string, description: string) => info.annotations.push({ type, description })
  const expectLight = (what: string, { long, heaviest }: ThreadTasks, limit: number) => {
    const longest = Math.round(Math.max(0, ...long))
    tell(
      what,
      `heaviest ${Math.round(heaviest)} ms of ${limit}; ${long.length} over 50 ms as met, the longest ${longest} ms`,
    )
    expect(heaviest, what).toBeLessThan(limit)
  }
  const memory = await watchWorkerMemory(page)
  await watchLongTasks(page)
  await page.goto('#/data?visa=handelser')
  await expect(page.getByText(/^Inget är inläst än/)).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(path)
  await expect(page.getByRole('heading', { name: 'Vald fil: en-miljon.csv' })).toBeFocused()
  await page.getByLabel(/^Påhittade/).check()
  const held = { before: await memory.arrays(), kept: 0, open: 0, after: 0 }
  const stored = () => page.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1e6)
  const storedBefore = await stored()

  const take = page.getByRole('button', { name: 'Läs in filen' })
  const name = page.getByLabel('Vad materialet ska heta')
  await take.click()
  await expect(page.getByText(/^\d[\d\s]+ rader, .+ MB av /)).toBeVisible()
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.getByText('Inläsningen avbröts. Ingenting är sparat, och filen är kvar här.')).toBeVisible()
  await expect(page.getByText(/^Inget är inläst än/)).toBeVisible()
  await page.getByRole('button', { name: 'Lämna filen' }).click()
  await page.locator('input[type=file]').setInputFiles(path)
  await expect(page.getByRole('heading', { name: 'Vald fil: en-miljon.csv' })).toBeFocused()
  expect(await memory.arrays()).toBeLessThan(held.before + 5)
  await page.getByLabel(/^Påhittade/).check()

  const report = page.getByRole('region', { name: /^4\. Inläst/ })
  const reading = await threadTasksOf(browser, page, async () => {
    await take.click()
    await expect(page.getByText(/^\d[\d\s]+ rader, .+ MB av /)).toBeVisible()
    // Written on while the file is read.
    await name.fill('Miljonen')
    await expect(report.getByText(/^1\s000\s000 lästa, 0 överhoppade/)).toBeVisible({ timeout: 60_000 })
  })
  expectLight('reading', reading, most.reading)
  held.kept = await memory.arrays()
  expect(held.kept - held.before).toBeGreaterThan(30)
  // The browser packs what it stores as it likes; half of it is positions, which cannot be packed much.
  const storedWith = await stored()
  expect(storedWith - storedBefore).toBeGreaterThan(10)

  const filter = page.getByRole('region', { name: 'Filter' })
  const passing = filter.getByRole('status')
  const opening = await threadTasksOf(browser, page, async () => {
    await report.getByRole('link', { name: 'Öppna i Händelser' }).click()
    await expect(passing).toHaveText(/^1\s000\s000 av 1\s000\s000 händelser/, { timeout: 60_000 })
    await mapIdle(page)
  })
  expectLight('opening', opening, most.opening)
  held.open = await memory.arrays()

  const drugs = kinds.indexOf('Narkotikabrott')
  const isDrugs = (kind: number) => kind === drugs
  const isFridayEvening = (day: number, minute: number) => weekdayOf(day) === 4 && minute >= 18 * 60
  const isSpring = (day: number) => day >= dayOf('2024-03-01') && day <= dayOf('2024-05-31')
  const moves = [
    {
      what: 'a kind',
      move: () => page.getByRole('button', { name: /^Narkotikabrott:/ }).click(),
      passes: (_day: number, _minute: number, kind: number) => isDrugs(kind),
    },
    {
      what: 'hours',
      move: async () => {
        await page.locator('[data-day="4"][data-hour="18"]').focus()
        for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+ArrowRight')
        await page.keyboard.press('Enter')
      },
      passes: (day: number, minute: number, kind: number) => isDrugs(kind) && isFridayEvening(day, minute),
    },
    {
      what: 'a period',
      move: async () => {
        await page.getByLabel('Från', { exact: true }).fill('2024-03-01')
        await page.keyboard.press('Enter')
        await page.getByLabel('Till', { exact: true }).fill('2024-05-31')
        await page.keyboard.press('Enter')
      },
      passes: (day: number, minute: number, kind: number) =>
        isDrugs(kind) && isFridayEvening(day, minute) && isSpring(day),
    },
  ] as const
  for (const { what, move, passes } of moves) {
    const counted = countWhere(rows, passes)
    expect(counted).toBeGreaterThan(0)
    const tasks = await threadTasksOf(browser, page, async () => {
      await move()
      await expect(async () => expect(firstNumber(await passing.textContent())).toBe(counted)).toPass()
    })
    expectLight(what, tasks, most.filtering)
  }

  await page.goto('#/data?visa=handelser')
  const list = page.getByRole('region', { name: 'Inlästa material' })
  const material = list.getByRole('listitem').filter({ hasText: 'Miljonen' })
  await expect(material).toContainText(/3[34](,\d)? MB/)
  await material.getByRole('button', { name: 'Ta bort Miljonen' }).click()
  await material.getByRole('button', { name: 'Ta bort materialet' }).click()
  await expect(list.getByText('Miljonen är borttaget.')).toBeVisible()
  await expect(list).not.toContainText(/3[34](,\d)? MB/)
  await expect(async () => {
    held.after = await memory.arrays()
    expect(held.after).toBeLessThan(held.before + 5)
  }).toPass()
  await expect(async () => expect(await stored()).toBeLessThan(storedBefore + 5)).toPass({ timeout: 30_000 })
  tell(
    'memory',
    `MB of arrays in workers: ${JSON.stringify(held)}; stored with the set ${storedWith}, after ${await stored()}`,
  )
})

/** "146 851 av …" */
const firstNumber = (text: string | null): number => Number(/^[\d\s]+/.exec(text ?? '')?.[0].replace(/\s/g, ''))
