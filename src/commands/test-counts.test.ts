import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countPlaywright, countVitest } from './test-counts.mjs'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'platsbild-'))
  file = join(folder, 'report.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('counts are the report’s', () => {
  writeFileSync(file, '{ "numPassedTests": 7, "numFailedTests": 2, "numPendingTests": 1, "numTodoTests": 1 }')
  expect(countVitest(file, 1)).toMatchObject({ passed: 7, failed: 2, skipped: 2 })
  writeFileSync(file, '{ "stats": { "expected": 4, "flaky": 1, "unexpected": 3, "skipped": 2 } }')
  expect(countPlaywright(file, 1)).toMatchObject({ passed: 5, failed: 3, skipped: 2 })
})

test('a run that fails without a failing test counts as one failed', () => {
  writeFileSync(file, '{ "numPassedTests": 7, "numFailedTests": 0 }')
  expect(countVitest(file, 1)).toMatchObject({ passed: 7, failed: 1 })
})

test('a run without tests or without a report counts as failed', () => {
  writeFileSync(file, '{ "numPassedTests": 0, "numFailedTests": 0 }')
  expect(countVitest(file, 0)).toMatchObject({ passed: 0, failed: 1 })
  expect(countPlaywright(join(folder, 'missing.json'), 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('what failed is named: file, test and the first line of why', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'håller' },
    { status: 'failed', fullName: 'håller inte', failureMessages: ['väntat 3\n  vid rad 4'] },
  ]
  writeFileSync(
    file,
    JSON.stringify({
      numFailedTests: 1,
      testResults: [
        { name: '/var/src/plan/rows.test.ts', status: 'failed', assertionResults },
        { name: '/var/src/plan/cells.test.ts', status: 'failed', message: 'går inte att läsa', assertionResults: [] },
      ],
    }),
  )
  expect(countVitest(file, 1).names).toEqual([
    'plan/rows.test.ts › håller inte › väntat 3',
    'plan/cells.test.ts › går inte att läsa',
  ])
  const results = [{ error: { message: 'först' } }, { error: { message: 'till slut\nvid rad 4' } }]
  writeFileSync(
    file,
    JSON.stringify({
      stats: { unexpected: 1 },
      suites: [
        {
          file: 'plan.spec.ts',
          specs: [{ ok: true, title: 'håller', tests: [] }],
          suites: [{ file: 'plan.spec.ts', specs: [{ ok: false, title: 'håller inte', tests: [{ results }] }] }],
        },
      ],
    }),
  )
  expect(countPlaywright(file, 1).names).toEqual(['plan.spec.ts › håller inte › till slut'])
})
