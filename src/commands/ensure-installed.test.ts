import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { firstDifference, nodeTooOld } from './ensure-installed.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'platsbild-'))
  mkdirSync(join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test.each(['18.20.0', '20.18.9'])('Node %s is told to be too old', (version) => {
  expect(nodeTooOld(version)).toContain(version)
})

test.each(['20.19.0', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeTooOld(version)).toBeNull()
})

test('an installation that holds what the lockfile says is left alone', () => {
  write('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' } })
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } })
  expect(firstDifference(folder)).toBeNull()
})

test('packages of other systems may be missing, but not of another version', () => {
  write('package-lock.json', { 'node_modules/a-mac': { version: '1.0.0', optional: true } })
  write('node_modules/.package-lock.json', {})
  expect(firstDifference(folder)).toBeNull()
  write('node_modules/.package-lock.json', { 'node_modules/a-mac': { version: '0.9.0' } })
  expect(firstDifference(folder)).toBe('a-mac')
})

test('a package that is missing or of another version is named', () => {
  write('package-lock.json', { 'node_modules/a/node_modules/@b/c': { version: '2.0.0' } })
  write('node_modules/.package-lock.json', { 'node_modules/a/node_modules/@b/c': { version: '1.0.0' } })
  expect(firstDifference(folder)).toBe('@b/c')
  write('node_modules/.package-lock.json', {})
  expect(firstDifference(folder)).toBe('@b/c')
})

test('an interrupted installation counts as none', () => {
  write('package-lock.json', {})
  expect(firstDifference(folder)).toBe('ingenting är installerat')
})

function write(file: string, packages: Readonly<Record<string, object>>) {
  writeFileSync(join(folder, file), JSON.stringify({ packages }))
}
