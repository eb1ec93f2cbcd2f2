import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserArguments } from '../../src/commands/browser-arguments.mjs'
import { ensureBrowser } from '../../src/commands/find-browser.mjs'

const projectFolder = join(import.meta.dirname, '..', '..')

// The file is read once more by each of Playwright's own processes; what the first found, the others inherit.
process.env.PLATSBILD_BROWSER ??= ensureBrowser()
process.env.PLATSBILD_TEST_PORT ??= String(await freePort())
const port = process.env.PLATSBILD_TEST_PORT

export default defineConfig({
  testDir: '.',
  outputDir: join(projectFolder, 'test-results', 'journeys'),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: join(projectFolder, 'test-results', 'journeys.json') }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // Every pixel and every frame of a flight is drawn by the processor here.
    viewport: { width: 1280, height: 720 },
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every journey costs a third of the time; the second try tells as much.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.PLATSBILD_BROWSER,
      // Without a graphics card, all but the map's own canvas is put together faster by the processor itself.
      args: [...browserArguments, '--disable-gpu-compositing'],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node src/commands/serve.mjs',
    cwd: projectFolder,
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})

async function freePort() {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
