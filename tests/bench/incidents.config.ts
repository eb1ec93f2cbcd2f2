import { join } from 'node:path'
import { defineConfig } from 'vite'

const source = join(import.meta.dirname, 'incidents')
const built = join(import.meta.dirname, 'node_modules/.built')

/** The same comparisons for Node and for a page: `--mode node` or `--mode browser`. */
export default defineConfig(({ mode }) => ({
  base: './',
  logLevel: 'warn',
  build: {
    outDir: join(built, mode),
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 5000,
    ...(mode === 'node' ? { ssr: join(source, 'in-node.ts') } : {}),
  },
}))
