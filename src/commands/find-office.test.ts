import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findOffice } from './find-office.mjs'

const name = process.platform === 'win32' ? 'soffice.com' : 'soffice'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'platsbild-'))
  vi.stubEnv('PLATSBILD_OFFICE', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('the first on the path is taken', () => {
  vi.stubEnv('PATH', folder)
  expect(findOffice()).not.toBe(join(folder, name))
  const there = program()
  expect(findOffice()).toBe(there)
})

test('one that is named goes before the path', () => {
  const named = program('min-office')
  vi.stubEnv('PATH', folder)
  program()
  vi.stubEnv('PLATSBILD_OFFICE', named)
  expect(findOffice()).toBe(named)
})

test('one that is named and not there is none, whatever else is', () => {
  vi.stubEnv('PLATSBILD_OFFICE', join(folder, 'saknas'))
  expect(findOffice()).toBeNull()
})

function program(file = name): string {
  const path = join(folder, file)
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}
