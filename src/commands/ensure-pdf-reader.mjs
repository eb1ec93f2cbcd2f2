import { spawnSync } from 'node:child_process'
import { installDebianPackage } from './install-debian-package.mjs'

/**
 * Sees to it that pdftotext and pdfinfo are there, with which the printed pages are read: found, else Debian's own package
 * where we may, else it says what to install and the journeys that print fail.
 */
export function ensurePdfReader() {
  if (answers()) return
  console.log('Poppler hittades inte. Hämtar det till provet av utskrifter …')
  if (installDebianPackage('poppler-utils') && answers()) return
  console.error(
    [
      'Provet av utskrifter behöver Poppler (pdftotext, pdfinfo), som varken hittades eller gick att hämta.',
      'Installera det:',
      '  Debian, Ubuntu:  sudo apt-get install poppler-utils',
      '  Fedora:          sudo dnf install poppler-utils',
      '  macOS:           brew install poppler',
      'och kör sedan npm test igen.',
    ].join('\n'),
  )
}

const answers = () => ['pdftotext', 'pdfinfo'].every((name) => spawnSync(name, ['-v']).error === undefined)
