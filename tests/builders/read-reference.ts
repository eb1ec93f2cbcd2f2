import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Published and independently computed results that a statistic must give; each file says how they were made. */
export function readReference<Reference>(name: string): Reference {
  const path = join(import.meta.dirname, '..', 'fixtures', 'reference', `${name}.json`)
  return JSON.parse(readFileSync(path, 'utf8')) as Reference
}
