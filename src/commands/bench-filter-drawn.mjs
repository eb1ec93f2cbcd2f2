import { buildWhenStale } from './build-when-stale.mjs'
import { runTool } from './run-tool.mjs'

/**
 * What a moved filter costs the page's own thread, in the app itself with a million incidents open: what the kernels answer,
 * drawn. Prints; never fails on a time.
 * @param {string} browserPath
 * @returns {number} exit code
 */
export function benchFilterDrawn(browserPath) {
  if (buildWhenStale() !== 0) return 1
  process.env.PLATSBILD_BROWSER = browserPath
  return runTool('playwright', ['test', '--config', 'tests/bench/drawn/playwright.config.ts'])
}
