import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { browserArguments } from './browser-arguments.mjs'
import { buildWhenStale } from './build-when-stale.mjs'
import { projectFolder, runTool } from './run-tool.mjs'
import { staticServer } from './serve.mjs'

const runs = Number(process.env.PLATSBILD_BENCH_RUNS ?? 9)
const goal = { mapTimes: 1.25, scriptKilobytes: 150 }

/**
 * The first map and the first-load script, beside what one would pick instead: an empty MapLibre page with the same
 * sources, in the same run, a new browser profile each time. Prints medians; never fails on a time.
 * @param {string} browserPath
 * @returns {Promise<number>} exit code
 */
export async function benchFirstMap(browserPath) {
  if (buildWhenStale() !== 0) return 1
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-bench-'))
  try {
    const built = runTool('vite', [
      'build',
      join(projectFolder, 'tests/bench/empty-map'),
      '--config',
      join(projectFolder, 'tests/bench/vite.config.ts'),
      '--outDir',
      folder,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ])
    if (built !== 0) return 1
    cpSync(join(projectFolder, 'dist/geodata'), join(folder, 'geodata'), { recursive: true })
    await compare(browserPath, folder)
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} browserPath
 * @param {string} folder of the built empty map
 */
async function compare(browserPath, folder) {
  const { chromium } = await import('@playwright/test')
  const [ours, theirs] = [staticServer(join(projectFolder, 'dist')), staticServer(folder)]
  for (const server of [ours, theirs]) await once(server.listen(0), 'listening')
  const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments })
  try {
    const mapPage = `${addressOf(ours)}#/karta`
    const first = await open(browser, mapPage)
    const files = first.files.filter((file) => file.endsWith('.geojson'))
    const emptyPage = `${addressOf(theirs)}?filer=${files.join(',')}`
    // One of each unmeasured, so that neither pays for the browser's own start.
    const empty = await open(browser, emptyPage)

    /** @type {{ ours: number[], theirs: number[] }} */
    const times = { ours: [], theirs: [] }
    for (let run = 0; run < runs; run += 1) {
      times.theirs.push((await open(browser, emptyPage)).milliseconds)
      times.ours.push((await open(browser, mapPage)).milliseconds)
    }
    print(files.length, times, {
      map: first.scriptBytes,
      start: (await open(browser, `${addressOf(ours)}#/start`, 'h1')).scriptBytes,
      empty: empty.scriptBytes,
    })
  } finally {
    await browser.close()
    for (const server of [ours, theirs]) server.close()
  }
}

/**
 * Opens an address in a profile of its own, and waits until the map is drawn (or until an element is there).
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} [element]
 */
async function open(browser, address, element) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' })
  const page = await context.newPage()
  /** @type {import('@playwright/test').Request[]} */
  const finished = []
  context.on('requestfinished', (request) => finished.push(request))
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement.dataset.map === 'idle') performance.mark('map drawn')
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-map'] })
  })
  await page.goto(address)
  if (element) await page.waitForSelector(element)
  else await page.waitForFunction(() => performance.getEntriesByName('map drawn').length > 0, null, { timeout: 60_000 })
  const milliseconds = await page.evaluate(() => performance.getEntriesByName('map drawn')[0]?.startTime ?? 0)
  await page.waitForLoadState('networkidle')
  // What comes later is not of the first load: the list is closed before anything is read from it.
  const first = finished.map((request) => ({ request, path: new URL(request.url()).pathname }))
  const scripts = await Promise.all(
    first.filter(({ path }) => /\.m?js$/.test(path)).map(({ request }) => gzippedBytes(request)),
  )
  await context.close()
  return {
    milliseconds,
    scriptBytes: scripts.reduce((sum, size) => sum + size, 0),
    files: first
      .filter(({ path }) => path.includes('/geodata/'))
      .map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
  }
}

/** @param {import('@playwright/test').Request} request that has finished */
async function gzippedBytes(request) {
  const response = await request.response()
  return response ? gzipSync(await response.body()).length : 0
}

/**
 * @param {number} fileCount
 * @param {{ ours: number[], theirs: number[] }} times milliseconds
 * @param {{ map: number, start: number, empty: number }} scripts bytes, gzipped
 */
function print(fileCount, times, scripts) {
  const [ours, theirs] = [median(times.ours), median(times.theirs)]
  const extra = (scripts.map - scripts.empty) / 1000
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'node_modules/maplibre-gl/package.json'), 'utf8'))
  console.log(`
Första kartan (${fileCount} kartfiler, ${runs} körningar, median)
  Platsbild, alla förvalda lager     ${ours.toFixed(0).padStart(6)} ms   (${spread(times.ours)})
  tom MapLibre ${version}, samma filer  ${theirs.toFixed(0).padStart(6)} ms   (${spread(times.theirs)})
  kvot ${(ours / theirs).toFixed(2)}, mål högst ${goal.mapTimes}: ${verdict(ours / theirs <= goal.mapTimes)}

Skript vid första laddningen (gzip)
  Platsbild, kartan                  ${kilobytes(scripts.map)}
  Platsbild, startsidan              ${kilobytes(scripts.start)}
  tom MapLibre                       ${kilobytes(scripts.empty)}
  utöver MapLibre ${extra.toFixed(0)} kB, mål högst ${goal.scriptKilobytes} kB: ${verdict(extra <= goal.scriptKilobytes)}
`)
}

/** @param {import('node:http').Server} server */
function addressOf(server) {
  return `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** @param {readonly number[]} values */
function spread(values) {
  return `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`
}

/** @param {boolean} reached */
function verdict(reached) {
  return reached ? 'nås' : 'NÅS INTE'
}
