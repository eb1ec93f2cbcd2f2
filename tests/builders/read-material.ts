import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../geodata')

/** One file of `geodata/` as it is. */
export function readMaterial<Content = unknown>(file: string): Content {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Content
}
