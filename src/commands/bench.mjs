import { benchFilterDrawn } from './bench-filter-drawn.mjs'
import { benchFirstMap } from './bench-first-map.mjs'
import { benchIncidentsInBrowser, benchIncidentsInNode } from './bench-incidents.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { ensureBrowser } from './find-browser.mjs'

/**
 * `npm run bench`: everything; `npm run bench -- --only=first-map`, `incidents`, `incidents-node`, `incidents-browser` or
 * `filter-drawn`: a part. It fails when somebody's answer differs, never on a time.
 */
const parts = {
  'first-map': benchFirstMap,
  'incidents-node': benchIncidentsInNode,
  'incidents-browser': benchIncidentsInBrowser,
  'filter-drawn': benchFilterDrawn,
}
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? ''
const chosen = Object.entries(parts).filter(([name]) => name.startsWith(only))
if (chosen.length === 0) {
  console.error(`Delen "${only}" finns inte. Välj bland: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

ensureInstalled()
const browserPath = ensureBrowser()
for (const [, bench] of chosen) {
  const code = await bench(browserPath)
  if (code !== 0) process.exitCode = code
}
