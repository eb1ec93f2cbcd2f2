import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder, runTool } from './run-tool.mjs'

const inputs = ['src', 'public', 'geodata', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/** Builds unless `dist/` is newer than all it is made of. Gives the build's exit code. */
export function buildWhenStale() {
  const built = changed(join(projectFolder, 'dist', 'index.html'))
  const newest = Math.max(...inputs.map((input) => newestIn(join(projectFolder, input))))
  if (built > newest) return 0
  console.log('Bygger appen …')
  return runTool('vite', ['build', '--logLevel', 'warn'])
}

/**
 * Folders count too: their time tells that a file was taken away.
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

/** @param {string} path */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
