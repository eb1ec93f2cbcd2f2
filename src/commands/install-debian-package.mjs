import { readFileSync } from 'node:fs'
import { runProgram } from './run-tool.mjs'

/**
 * Installs one of Debian's own packages where we may, and tells whether it worked. Anywhere else it does nothing.
 * @param {string} name
 */
export function installDebianPackage(name) {
  if (!isDebianRoot()) return false
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  if (runProgram('apt-get', ['update', '-q'], quiet) !== 0) return false
  return runProgram('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], quiet) === 0
}

export function isDebianRoot() {
  if (process.getuid?.() !== 0) return false
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}
