import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { printComparison } from './bench-report.mjs'
import { browserArguments } from './browser-arguments.mjs'
import { firstDifference } from './ensure-installed.mjs'
import { projectFolder, runProgram, runTool } from './run-tool.mjs'
import { sendFile } from './send-file.mjs'

/** @typedef {import('../../tests/bench/incidents/comparison.ts').ComparisonReport} ComparisonReport */
/** @typedef {{ usedSize: number, backingStorageSize?: number }} HeapUsage */

const folder = join(projectFolder, 'tests/bench')
/** Within `node_modules`, so that what is built finds the packages, and nobody takes it for source. */
const built = join(folder, 'node_modules/.built')
const rows = Number(process.env.PLATSBILD_BENCH_ROWS ?? 1_000_000)
const count = rows.toLocaleString('sv-SE')

/**
 * Ours beside what a developer would pick, with the same incidents.
 * @returns {Promise<number>} exit code: 1 when somebody's answer differs
 */
export async function benchIncidentsInNode() {
  const code = prepare('node')
  if (code !== 0) return code
  console.log(`\n${count} händelser i Node ${process.versions.node}, millisekunder\n`)
  return verdict(await inNode())
}

/**
 * The same comparisons on a page.
 * @param {string} browserPath
 * @returns {Promise<number>} exit code
 */
export async function benchIncidentsInBrowser(browserPath) {
  const code = prepare('browser')
  if (code !== 0) return code
  console.log(`\n${count} händelser i webbläsaren, millisekunder\n`)
  return verdict(await inBrowser(browserPath))
}

/** @param {'node' | 'browser'} where */
function prepare(where) {
  if (!installed()) return 1
  return runTool('vite', [
    'build',
    join(folder, 'incidents'),
    '--config',
    join(folder, 'incidents.config.ts'),
    '--mode',
    where,
  ])
}

/** @param {ComparisonReport} report */
function tell(report) {
  printComparison(report, rows >= 1_000_000)
}

/** @param {readonly ComparisonReport[]} reports */
function verdict(reports) {
  const differing = reports.filter(({ rivals }) => rivals.some(({ same }) => !same))
  if (differing.length > 0) console.error(`Svaren skiljer sig åt: ${differing.map(({ title }) => title).join('; ')}`)
  return differing.length > 0 ? 1 : 0
}

function installed() {
  const missing = firstDifference(folder)
  if (!missing) return true
  console.log(`Hämtar det som appen jämförs med (${missing}) …`)
  if (runProgram('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund']) === 0) return true
  console.error('Hämtningen misslyckades. Läs felet ovan; oftast saknas nätverk. Kör sedan samma kommando igen.')
  return false
}

/** @returns {Promise<readonly ComparisonReport[]>} */
async function inNode() {
  const child = fork(join(built, 'node/in-node.js'), [String(rows)], { execArgv: ['--expose-gc'] })
  /** @type {ComparisonReport[]} */
  const reports = []
  child.on('message', (message) => {
    const report = /** @type {ComparisonReport} */ (message)
    reports.push(report)
    tell(report)
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`Mätningen i Node avbröts (${code}).`)
  return reports
}

/**
 * @param {string} browserPath
 * @returns {Promise<readonly ComparisonReport[]>}
 */
async function inBrowser(browserPath) {
  const { chromium } = await import('@playwright/test')
  // Without the app's own policy, which forbids the WebAssembly that DuckDB is.
  const server = createServer((request, response) => {
    sendFile(join(built, 'browser'), request, response).catch((error) => response.destroy(error))
  })
  await once(server.listen(0), 'listening')
  const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments })
  try {
    const page = await browser.newPage()
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    page.on('pageerror', (error) => console.error(error))
    await page.exposeFunction('tellReport', tell)
    const inspector = await page.context().newCDPSession(page)
    await page.exposeFunction('usedBytes', async () => {
      for (let round = 0; round < 2; round += 1) await inspector.send('HeapProfiler.collectGarbage')
      // Buffers of typed arrays lie beside the heap; Playwright's types do not know of them yet.
      const usage = /** @type {HeapUsage} */ (await inspector.send('Runtime.getHeapUsage'))
      return usage.backingStorageSize === undefined ? null : usage.usedSize + usage.backingStorageSize
    })
    await page.goto(`http://localhost:${port}/?rows=${rows}`)
    return await page.evaluate(() => globalThis.benchReports)
  } finally {
    await browser.close()
    server.close()
  }
}
