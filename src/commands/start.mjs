import { buildWhenStale } from './build-when-stale.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { serve } from './serve.mjs'

ensureInstalled()
if (buildWhenStale() !== 0) {
  console.error('Bygget misslyckades. Felet står ovan.')
  process.exit(1)
}
await serve()
