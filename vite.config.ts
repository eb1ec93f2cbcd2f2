import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { documentPolicy } from './src/commands/content-security-policy.mjs'
import { sendFile } from './src/commands/send-file.mjs'

/** Milliseconds. A limit for what hangs, not for what is slow: the bench measures speed. */
const testTimeout = 30_000
const materialFolder = join(import.meta.dirname, 'geodata')

export default defineConfig({
  // Relative addresses: the built folder works wherever it is put.
  base: './',
  plugins: [react(), material(), policy()],
  worker: { format: 'es' },
  build: {
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    // The polyfill is an inline script, and inlined assets are data: addresses: the content security policy allows neither.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // MapLibre alone is larger than the default limit; the bench measures what is loaded.
    chunkSizeWarningLimit: 1500,
  },
  test: {
    // Vitest leaves one core to the watcher, which a whole run has no use for.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['src/{domain,analysis,files,i18n,map,commands}/**/*.test.ts'],
          // Pure code leaves nothing behind for the next file: one module graph a thread takes less than half the time.
          pool: 'threads',
          isolate: false,
          testTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'holding',
          environment: 'node',
          // These hold something between calls: each file begins anew.
          include: ['src/**/*.test.ts'],
          exclude: ['src/{domain,analysis,files,i18n,map,commands,ui,features,app}/**'],
          testTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', 'src/{ui,features,app}/**/*.test.ts'],
          setupFiles: ['tests/component-setup.ts'],
          testTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['tests/rules/**/*.test.ts'],
          // They read the whole tree, some through another program.
          testTimeout: 2 * testTimeout,
          hookTimeout: 2 * testTimeout,
        },
      },
    ],
  },
})

/** The built page carries its policy to any web server, and asks for the catalog while its script is on the way. In dev, Vite's own inline scripts and styles need none. */
function policy(): Plugin {
  return {
    name: 'platsbild-policy',
    apply: 'build',
    transformIndexHtml: {
      // After Vite's own pass, which would take the catalog for an asset and copy it under another name.
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: documentPolicy },
          injectTo: 'head-prepend',
        },
        {
          tag: 'link',
          attrs: { rel: 'preload', href: './geodata/catalog.json', as: 'fetch', crossorigin: 'anonymous' },
          injectTo: 'head',
        },
      ],
    },
  }
}

/** The material goes beside the app as it is: from `geodata/` in dev, copied into the build. */
function material(): Plugin {
  return {
    name: 'platsbild-material',
    configureServer(server) {
      server.middlewares.use('/geodata', (request, response, next) => {
        sendFile(materialFolder, request, response).catch(next)
      })
    },
    generateBundle() {
      for (const path of materialFiles()) {
        this.emitFile({ type: 'asset', fileName: `geodata/${path}`, source: readFileSync(join(materialFolder, path)) })
      }
    },
  }
}

/** Paths within `geodata/` with forward slashes, without the scripts that made them. */
function materialFiles(): readonly string[] {
  return readdirSync(materialFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('make/') && !path.split('/').some((part) => part.startsWith('.')))
    .filter((path) => statSync(join(materialFolder, path)).isFile())
}
