import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const projectFolder = join(import.meta.dirname, '..', '..')
const files = projectFiles()

const allowedAtTop = [
  'README.md',
  'geodata',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]

/** Path and reason of those that may pass 400 lines. */
const longForAReason: Readonly<Record<string, string>> = {}

test('the top level holds what the house style lists, and dotfiles', () => {
  const top = new Set(files.map((file) => file.split('/')[0]!))
  expect([...top].filter((name) => !name.startsWith('.') && !allowedAtTop.includes(name))).toEqual([])
})

test('no file of code is longer than one can hold in the head', () => {
  const lengths = files
    .filter((file) => /^src\/.*\.(ts|tsx|mjs|css)$/.test(file))
    .map((file) => ({ file, lines: readText(file).split('\n').length - 1 }))
  const long = lengths.filter(({ file, lines }) => lines > 250 && !(file in longForAReason))
  if (long.length > 0) console.warn(`Over 250 lines, so perhaps two ideas: ${long.map(describeLength).join(', ')}`)
  expect(long.filter(({ lines }) => lines > 400).map(describeLength)).toEqual([])
})

test('names of files say what they hold, in ASCII', () => {
  const empty = /^(utils?|helpers?|common|types|misc|index)\.(ts|tsx|mjs|js|css)$/
  expect(
    files.filter((file) => empty.test(basename(file)) || /\/(utils?|helpers?|common|types|misc)\//.test(file)),
  ).toEqual([])
  expect(files.filter((file) => !/^[\x20-\x7e]+$/.test(file))).toEqual([])
})

test('the lockfiles name no registry', () => {
  const lockfiles = files.filter((file) => basename(file) === 'package-lock.json')
  expect(lockfiles).toEqual(['package-lock.json', 'tests/bench/package-lock.json'])
  expect(lockfiles.filter((file) => readText(file).includes('"resolved"'))).toEqual([])
})

test('what comes from OpenStreetMap lies by itself under its own licence', () => {
  const catalog: { datasets: { id: string; address: string; licence: string }[] } = JSON.parse(
    readText('geodata/catalog.json'),
  )
  const material = files.filter((file) => /^geodata\/[^/]+\.(geojson|json)$/.test(file)).map((file) => basename(file))
  const listed = catalog.datasets.map(({ address }) => address)
  expect(material.filter((name) => name.startsWith('osm-') && !listed.includes(name))).toEqual([])
  for (const { id, address, licence } of catalog.datasets) {
    expect({ id, odbl: /ODbL/.test(licence) }).toEqual({ id, odbl: basename(address).startsWith('osm-') })
  }
})

function describeLength({ file, lines }: { readonly file: string; readonly lines: number }): string {
  return `${file} (${lines})`
}

function readText(file: string): string {
  return readFileSync(join(projectFolder, file), 'utf8')
}

/** What git holds or would take in; without git, what lies here but is not made by a command. */
function projectFiles(): readonly string[] {
  const git = spawnSync('git', ['-c', 'core.quotePath=false', 'ls-files', '-co', '--exclude-standard'], {
    cwd: projectFolder,
    encoding: 'utf8',
  })
  const listed = git.status === 0 ? git.stdout.split('\n').filter(Boolean) : walk('')
  return listed.filter((file) => existsSync(join(projectFolder, file)))
}

function walk(folder: string): readonly string[] {
  const made = ['.git', 'node_modules', 'dist', 'test-results', 'playwright-report', 'coverage']
  return readdirSync(join(projectFolder, folder), { withFileTypes: true })
    .filter((entry) => !made.includes(entry.name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      return entry.isDirectory() ? walk(path) : [path]
    })
}
