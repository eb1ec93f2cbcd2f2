import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const projectFolder = join(import.meta.dirname, '..', '..')
const pureFolders = ['domain', 'analysis', 'files'] as const

/** What the type libraries cannot forbid: JavaScript's own clock and randomness, and what workers may but pure code may not. */
const impure = [
  /\bDate\.now\b/,
  /\bnew\s+Date\s*(?:\(\s*\)|(?![\w\s(]))/,
  /(?<!new\s+)(?<![\w.])Date\s*\(\s*\)/,
  /\bMath\.random\b/,
  /(?<![\w.])fetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bgetRandomValues\b|\brandomUUID\b/,
  /\bperformance\.now\b/,
  /\b(?:globalThis|indexedDB|localStorage|navigator)\b/,
  /(?<![\w.])(?:window|document)\s*[.[]/,
  /\bset(?:Timeout|Interval)\s*\(/,
]

describe.each(pureFolders)('src/%s', (folder) => {
  test('uses no clock, chance or network', () => {
    expect(impureLines(sources(folder))).toEqual([])
  })

  test('is checked without the types of a page', () => {
    const errors = compile(folder, 'export const title = document.title\nexport const width = window.innerWidth\n')
    expect(errors).toMatch(/Cannot find name 'document'/)
    expect(errors).toMatch(/Cannot find name 'window'/)
    expect(compile(folder, 'export const one = [1].at(0)\n')).toBe('')
  })

  test('is checked without the types of Node', () => {
    expect(compile(folder, 'export const home = process.env.HOME\n')).toMatch(/Cannot find name 'process'/)
  })
})

test.each([
  'const now = Date.now()',
  'const now = new Date()',
  'const now = new Date',
  'const now = Date()',
  'const chance = Math.random()',
  'const answer = await fetch(address)',
  'document.title',
  'const id = crypto.randomUUID()',
])('finds %s', (line) => {
  expect(impureLines([{ path: 'a.ts', text: `// why\n${line}` }])).toHaveLength(1)
})

test.each([
  'const day = new Date(text)',
  'const day = new Date(Date.UTC(year, 0))',
  '// Date.now() is an argument',
  '/** Never\n * Math.random() */',
  'type Answer = { readonly window: number; readonly document: string }',
  'const first = source.document.title',
])('allows %s', (line) => {
  expect(impureLines([{ path: 'a.ts', text: line }])).toEqual([])
})

type Source = { readonly path: string; readonly text: string }

function impureLines(found: readonly Source[]): readonly string[] {
  return found.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) =>
        impure.some((pattern) => pattern.test(line)) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  )
}

/** Comments become blank, lines keep their numbers. A `//` after a colon is taken for an address. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(?<!:)\/\/.*$/gm, '')
}

function sources(folder: string): readonly Source[] {
  return readdirSync(join(projectFolder, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => ({
      path: join('src', folder, path),
      text: readFileSync(join(projectFolder, 'src', folder, path), 'utf8'),
    }))
}

/** What the compiler says of a text under the folder's own settings. */
function compile(folder: string, text: string): string {
  const temporary = mkdtempSync(join(tmpdir(), 'platsbild-'))
  try {
    writeFileSync(join(temporary, 'probe.ts'), text)
    const settings = { extends: join(projectFolder, 'src', folder, 'tsconfig.json'), include: ['probe.ts'] }
    writeFileSync(join(temporary, 'tsconfig.json'), JSON.stringify(settings))
    const tsc = join(projectFolder, 'node_modules', 'typescript', 'bin', 'tsc')
    return spawnSync(process.execPath, [tsc, '-p', temporary, '--pretty', 'false'], { encoding: 'utf8' }).stdout
  } finally {
    rmSync(temporary, { recursive: true })
  }
}
