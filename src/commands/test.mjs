import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildWhenStale } from './build-when-stale.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { ensurePdfReader } from './ensure-pdf-reader.mjs'
import { ensureBrowser } from './find-browser.mjs'
import { ensureOffice } from './find-office.mjs'
import { projectFolder, runTool } from './run-tool.mjs'
import { countPlaywright, countVitest } from './test-counts.mjs'

/** @typedef {import('./test-counts.mjs').Counts} Counts */

const results = join(projectFolder, 'test-results')

/** Everything runs, whatever fails, so that one run tells all. @type {readonly { name: string, run: (args: readonly string[]) => Counts }[]} */
const steps = [
  {
    name: 'types',
    run: () => {
      const projects = ['.', 'src/domain', 'src/analysis', 'src/files']
      return asCounts(projects.map((project) => runTool('tsc', ['-p', project, '--pretty', 'false'])).every(passed))
    },
  },
  { name: 'lint', run: () => asCounts(passed(runTool('biome', ['ci', '--colors=off', '--error-on-warnings']))) },
  {
    name: 'unit',
    run: (args) => {
      const file = join(results, 'vitest.json')
      return countVitest(
        file,
        runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args]),
      )
    },
  },
  { name: 'build', run: () => asCounts(passed(runTool('vite', ['build', '--logLevel', 'warn']))) },
  {
    name: 'journeys',
    run: (args) => {
      // Journeys through yesterday's build would tell nothing of today's code.
      if (!passed(buildWhenStale())) return asCounts(false)
      const file = join(results, 'journeys.json')
      return countPlaywright(
        file,
        runTool('playwright', ['test', '--config', 'tests/journeys/playwright.config.ts', ...args], {
          PLATSBILD_BROWSER: ensureBrowser(),
          PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        }),
      )
    },
  },
]

const { chosen, rest } = choose(process.argv.slice(2))
ensureInstalled()
if (chosen.some((step) => step.name === 'journeys')) {
  ensureBrowser()
  ensurePdfReader()
}
if (chosen.some((step) => step.name === 'unit')) ensureOffice()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const outcomes = chosen.map((step) => {
  console.log(`\n== ${step.name} ==`)
  const started = performance.now()
  const counts = step.run(rest)
  return { name: step.name, ...counts, seconds: (performance.now() - started) / 1000 }
})

console.log('\n== sammanfattning ==')
for (const { name, passed, failed, skipped, seconds } of outcomes) {
  const left = skipped > 0 ? `, ${skipped} skipped` : ''
  console.log(
    `${name.padEnd(10)}${failed > 0 ? 'FEL' : 'ok '}  ${passed} passed, ${failed} failed${left}  ${seconds.toFixed(1)} s`,
  )
}
for (const name of outcomes.flatMap(({ names = [] }) => names)) console.log(`FEL  ${name}`)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
process.exitCode = failed > 0 ? 1 : 0
console.log(`${outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)} passed, ${failed} failed`)

/**
 * `--only=unit` or `--only=build,journeys` picks steps; what else is given goes to vitest and playwright as it stands.
 * @param {readonly string[]} args
 */
function choose(args) {
  const only = args
    .find((arg) => arg.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',')
  const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? []
  if (unknown.length > 0) {
    console.error(`Okänt steg: ${unknown.join(', ')}. Välj bland ${steps.map((step) => step.name).join(', ')}.`)
    process.exit(1)
  }
  return {
    chosen: steps.filter((step) => !only || only.includes(step.name)),
    rest: args.filter((arg) => !arg.startsWith('--only=')),
  }
}

/** @param {number} code */
function passed(code) {
  return code === 0
}

/**
 * A step that either holds or does not.
 * @param {boolean} holds
 * @returns {Counts}
 */
function asCounts(holds) {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 }
}
