import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { installDebianPackage, isDebianRoot } from './install-debian-package.mjs'
import { runTool } from './run-tool.mjs'

/**
 * Path of a Chrome, Chromium or Edge on this machine, or null; first the one without windows, where a page costs a third
 * of what it costs in the others. Asks nothing and installs nothing.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.PLATSBILD_BROWSER
  if (named) return works(named) ? named : null
  for (const candidate of candidates()) {
    if (works(candidate)) return candidate
  }
  return null
}

/**
 * As `findBrowser`, and fetches one when there is none: Debian's own package where we may, else Playwright's.
 * Exits with what to install when neither can be had.
 * @returns {string}
 */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.env.PLATSBILD_BROWSER) {
    stop(`PLATSBILD_BROWSER pekar på ${process.env.PLATSBILD_BROWSER}, som inte går att starta.`)
  }
  console.log('Ingen Chrome, Chromium eller Edge hittades. Hämtar en till webbläsartesten …')
  const fetched = fetchFromDebian() ?? fetchFromPlaywright()
  if (fetched) return fetched
  stop(
    [
      'Webbläsartesten behöver Chrome, Chromium eller Edge, och ingen gick att hämta.',
      'Installera en av dem:',
      '  Debian, Ubuntu:  sudo apt-get install chromium',
      '  Fedora:          sudo dnf install chromium',
      '  macOS, Windows:  https://www.google.com/chrome/',
      'eller sätt PLATSBILD_BROWSER till en som redan finns, och kör sedan npm test igen.',
    ].join('\n'),
  )
}

/** @returns {Generator<string>} */
function* candidates() {
  const names = [
    'chromium-headless-shell',
    'chrome-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge',
    'msedge',
  ]
  const ending = process.platform === 'win32' ? '.exe' : ''
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    for (const name of names) yield join(folder, name + ending)
  }
  yield* usualPaths()
  yield* playwrightCache()
}

function usualPaths() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '')
    const apps = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge']
    return folders
      .filter(Boolean)
      .flatMap((folder) =>
        apps.map((app) => join(folder, app, 'Application', app.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe')),
      )
  }
  return [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
    '/usr/lib/chromium/chromium',
  ]
}

/** Newest first: `chromium_headless_shell-1200/chrome-headless-shell-linux64/…`, then `chromium-1200/chrome-linux64/chrome`, and their like on other systems. */
function playwrightCache() {
  const roots = {
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    linux: join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright'),
  }
  const usual = process.platform === 'darwin' || process.platform === 'win32' ? roots[process.platform] : roots.linux
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH || usual
  const programs = [
    'chrome-headless-shell',
    'chrome-headless-shell.exe',
    'chrome',
    'chrome.exe',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Chromium.app/Contents/MacOS/Chromium',
  ]
  const builds = [/^chromium_headless_shell-\d+$/, /^chromium-\d+$/].flatMap((kind) =>
    folderNames(root)
      .filter((name) => kind.test(name))
      .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1])),
  )
  return builds.flatMap((build) =>
    folderNames(join(root, build)).flatMap((folder) => programs.map((program) => join(root, build, folder, program))),
  )
}

/** @param {string} folder */
function folderNames(folder) {
  return existsSync(folder) ? readdirSync(folder) : []
}

/**
 * Whether it is there and starts. Ubuntu's `chromium-browser` may be a script that only says what to install, hence the
 * asking; on Windows `--version` would open a window, so there being there is enough.
 * @param {string} path
 */
function works(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

function fetchFromDebian() {
  return ['chromium-headless-shell', 'chromium'].some(installDebianPackage) ? findBrowser() : null
}

function fetchFromPlaywright() {
  const withLibraries = isDebianRoot() ? ['--with-deps'] : []
  return runTool('playwright', ['install', '--only-shell', ...withLibraries, 'chromium']) === 0 ? findBrowser() : null
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message)
  process.exit(1)
}
