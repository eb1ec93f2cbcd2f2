import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder, runProgram } from './run-tool.mjs'

/** Checks Node's version and runs `npm ci` when `node_modules` is not what the lockfile says. Exits when it cannot go on. */
export function ensureInstalled() {
  const tooOld = nodeTooOld(process.versions.node)
  if (tooOld) stop(tooOld)
  const missing = firstDifference(projectFolder)
  if (!missing) return
  console.log(`Installerar paketen som appen bygger på (${missing}) …`)
  // A shell set to production would leave out what builds and tests the app.
  const code = runProgram('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) {
    stop('Installationen misslyckades. Läs felet ovan; oftast saknas nätverk. Kör sedan samma kommando igen.')
  }
}

/**
 * What to tell the user, or null when the version will do.
 * @param {string} version
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return null
  return `Node ${version} är för gammal. Installera Node 20.19 eller senare från https://nodejs.org och kör sedan samma kommando igen.`
}

/**
 * The first package whose installed version is not the lockfile's, in words, or null. npm keeps its own record of what
 * it installed in `node_modules/.package-lock.json`, written last: an interrupted installation has none.
 * @param {string} folder
 */
export function firstDifference(folder) {
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'))
  if (!installed) return 'ingenting är installerat'
  const wanted = readPackages(join(folder, 'package-lock.json')) ?? {}
  for (const [path, entry] of Object.entries(wanted)) {
    // Optional packages are those of other systems.
    if (path === '' || ((entry.optional || entry.devOptional) && !installed[path])) continue
    if (installed[path]?.version !== entry.version) return path.replace(/^.*node_modules\//, '')
  }
  return null
}

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | null}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return null
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message)
  process.exit(1)
}
