import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { ICruiseResult } from 'dependency-cruiser'
import { beforeAll, describe, expect, test } from 'vitest'
import { cruiseImports, folders } from './import-table'

const projectFolder = join(import.meta.dirname, '..', '..')

describe('imports in src', () => {
  let result: ICruiseResult
  beforeAll(async () => {
    result = await cruiseImports(projectFolder)
  })

  test('follow the table, without cycles and without what cannot be found', () => {
    expect(breaches(result)).toEqual([])
  })

  test('are all seen', () => {
    const seen = new Map(
      result.modules.map((module) => [module.source, module.dependencies.map((one) => withoutNode(one.module))]),
    )
    const files = scripts()
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !seen.has(file))).toEqual([])
    const overlooked = files.flatMap((file) =>
      writtenImports(file)
        .filter((written) => !seen.get(file)?.includes(withoutNode(written)))
        .map((written) => `${file}: ${written}`),
    )
    expect(overlooked).toEqual([])
  })

  test('lie in folders that the table knows', () => {
    const found = readdirSync(join(projectFolder, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    expect(found.map((entry) => entry.name).filter((name) => !folders.includes(name))).toEqual([])
  })

  test('go to the file that holds the thing, not to a barrel', () => {
    expect(scripts().filter((file) => /^index\.[a-z]+$/.test(basename(file)))).toEqual([])
  })
})

test.each([
  ['domain', 'src/domain/a.ts', "import type { B } from '../ui/b'\nexport type A = B"],
  ['packages in domain', 'src/domain/a.ts', "import * as v from 'valibot'\nexport const a = v"],
  ['ui', 'src/ui/a.tsx', "import { b } from '../domain/b'\nexport const A = () => <p>{b}</p>"],
  ['state', 'src/state/url/a.ts', "export { b } from '../../map/b'"],
  ['map', 'src/map/layers/a.ts', "export const a = import('../../state/b')"],
  ['features', 'src/features/plan/a.ts', "import { b } from '../../analysis/b'\nexport const a = b"],
  ['another feature', 'src/features/plan/a.ts', "import { b } from '../place/b'\nexport const a = b"],
  ['maplibre', 'src/features/plan/a.tsx', "import { Map } from 'maplibre-gl'\nexport const A = () => <p>{Map}</p>"],
  ['react', 'src/workers/a.ts', "import { useState } from 'react'\nexport const a = useState"],
  ['node', 'src/data/a.ts', "import { readFileSync } from 'node:fs'\nexport const a = readFileSync"],
  ['commands', 'src/commands/a.mjs', "import { b } from '../domain/b'\nexport const a = b"],
  ['main', 'src/main.tsx', "import { b } from './features/place/b'\nexport const a = b"],
  ['test code', 'src/domain/a.ts', "import { b } from './b.test'\nexport const a = b"],
  ['cycle', 'src/domain/b.ts', "import { c } from './c'\nexport const b = c"],
  ['unresolved', 'src/domain/a.ts', "import { b } from './missing'\nexport const a = b"],
])('%s: a forbidden import is found', async (rule, file, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-'))
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  try {
    const innocent = ['domain/b', 'ui/b', 'analysis/b', 'state/b', 'map/b', 'features/place/b', 'domain/b.test']
    for (const name of innocent) write(`src/${name}.ts`, 'export const b = 1\nexport type B = string')
    write('src/domain/c.ts', "import { b } from './b'\nexport const c = b")
    expect(breaches(await cruiseImports(folder))).toEqual([])
    write(file, text)
    expect(breaches(await cruiseImports(folder)).map((breach) => breach.split(': ')[0])).toContain(rule)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function breaches(result: ICruiseResult): readonly string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
}

/** The cruiser writes `node:fs` as `fs`. */
function withoutNode(module: string): string {
  return module.replace(/^node:/, '')
}

/** Paths of all code in `src/`, from the project's folder, as the cruiser writes them. */
function scripts(): readonly string[] {
  return readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
}

/** What stands after `from` or `import` at the beginning of a line: a second opinion on what the parser saw. */
function writtenImports(file: string): readonly string[] {
  const text = readFileSync(join(projectFolder, file), 'utf8')
  return [...text.matchAll(/^(?:import|export)\b(?:[^'"`;=()]*?\bfrom)?\s*['"]([^'"]+)['"]/gm)].map(
    (match) => match[1]!,
  )
}
