import { defineConfig } from 'vite'

/** The empty page is built as the app is, so that the two differ only in what they do. */
export default defineConfig({
  base: './',
  worker: { format: 'es' },
  build: {
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
})
