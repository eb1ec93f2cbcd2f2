import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { installDebianPackage } from './install-debian-package.mjs'

/** What to tell those who have none. */
export const officeAbsence = [
  'Provet av kalkylblad behöver LibreOffice Calc, som varken hittades eller gick att hämta.',
  'Installera det:',
  '  Debian, Ubuntu:  sudo apt-get install libreoffice-calc-nogui',
  '  Fedora:          sudo dnf install libreoffice-calc',
  '  macOS, Windows:  https://sv.libreoffice.org/',
  'eller sätt PLATSBILD_OFFICE till programmet soffice, och kör sedan npm test igen.',
].join('\n')

/**
 * Path of a LibreOffice that can be run without a screen, or null. Starts nothing and installs nothing.
 * @returns {string | null}
 */
export function findOffice() {
  const named = process.env.PLATSBILD_OFFICE
  if (named) return isProgram(named) ? named : null
  return candidates().find(isProgram) ?? null
}

/**
 * As `findOffice`, and fetches Debian's own package when there is none and we may. Without one it says what to install
 * and gives null: the test that needs it fails, and all else is still tested.
 * @returns {string | null}
 */
export function ensureOffice() {
  const found = findOffice()
  if (found) return found
  if (!process.env.PLATSBILD_OFFICE) {
    console.log('LibreOffice hittades inte. Hämtar det till provet av kalkylblad …')
    const fetched = installDebianPackage('libreoffice-calc-nogui') ? findOffice() : null
    if (fetched) return fetched
  }
  console.error(officeAbsence)
  return null
}

function candidates() {
  const name = process.platform === 'win32' ? 'soffice.com' : 'soffice'
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) => process.env[variable] ?? [])
  return [
    ...onPath,
    '/usr/lib/libreoffice/program/soffice',
    '/usr/lib64/libreoffice/program/soffice',
    ...['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, 'LibreOffice.app', 'Contents', 'MacOS', 'soffice'),
    ),
    ...windows.map((folder) => join(folder, 'LibreOffice', 'program', name)),
  ]
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
