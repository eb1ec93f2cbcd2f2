import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ICruiseResult, IForbiddenRuleType } from 'dependency-cruiser'

/** The house table: what each folder of `src/` may import besides itself. */
const table = {
  domain: [],
  analysis: ['domain'],
  files: ['domain'],
  workers: ['domain', 'analysis', 'files'],
  i18n: ['domain'],
  data: ['domain', 'files', 'workers'],
  state: ['domain'],
  map: ['domain', 'i18n'],
  ui: ['i18n'],
  features: ['domain', 'workers', 'i18n', 'data', 'state', 'map', 'ui'],
  app: ['domain', 'analysis', 'files', 'workers', 'i18n', 'data', 'state', 'map', 'ui', 'features'],
  commands: [],
} as const satisfies Record<string, readonly string[]>

/** Folders that `src/` may hold. */
export const folders: readonly string[] = Object.keys(table)

const test = String.raw`\.test\.tsx?$`
/** By its path once resolved, by its bare name when not installed. */
const packages = (...names: readonly string[]) => `(^|node_modules/)(${names.join('|')})(/|$)`

const forbidden: readonly IForbiddenRuleType[] = [
  ...Object.entries(table).map(([folder, allowed]) => ({
    name: folder,
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: [folder, ...allowed].map((other) => `^src/${other}/`) },
  })),
  { name: 'main', from: { path: '^src/[^/]+$' }, to: { path: '^src/', pathNot: ['^src/app/', '^src/[^/]+$'] } },
  {
    name: 'another feature',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  { name: 'maplibre', from: { pathNot: '^src/map/' }, to: { path: packages('maplibre-gl', '@maplibre/[^/]+') } },
  {
    name: 'react',
    from: { path: '^src/(domain|analysis|files|workers)/' },
    to: { path: packages('react', 'react-dom', '@base-ui', '@tanstack', 'zustand') },
  },
  {
    name: 'packages in domain',
    from: { path: '^src/domain/', pathNot: test },
    to: { pathNot: ['^src/', '^geojson$'] },
  },
  {
    name: 'node',
    from: { path: '^src/', pathNot: [test, '^src/commands/'] },
    to: { dependencyTypes: ['core'] },
  },
  { name: 'test code', from: { path: '^src/', pathNot: test }, to: { path: ['^tests/', test] } },
  { name: 'cycle', from: {}, to: { circular: true } },
  // Types alone come from @types/geojson; there is no such package to resolve.
  { name: 'unresolved', from: {}, to: { couldNotResolve: true, pathNot: '^geojson$' } },
]

/**
 * Every module of `src/` with what it imports, types included, and the breaches of the table.
 * @param baseDir a folder that holds `src/`
 */
export async function cruiseImports(baseDir: string): Promise<ICruiseResult> {
  readJsx()
  const { cruise } = await import('dependency-cruiser')
  const result = await cruise(
    ['src'],
    {
      baseDir,
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      validate: true,
      ruleSet: { forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })) },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        // Some packages resolve by `import` alone.
        conditionNames: ['import', 'browser', 'module', 'default'],
        extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      },
    },
    { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  )
  if (typeof result.output === 'string') throw new Error('dependency-cruiser answered with text')
  return result.output
}

let reads = false

/** dependency-cruiser 17 asks swc to parse .tsx as TypeScript without JSX, which fails; its TypeScript parser wants TypeScript before 7. */
function readJsx() {
  if (reads) return
  reads = true
  const swc = createRequire(join(import.meta.dirname, 'x.js'))('@swc/core')
  const parse = swc.parseFileSync
  swc.parseFileSync = (path: string, options: object) => parse(path, { ...options, tsx: path.endsWith('.tsx') })
}
