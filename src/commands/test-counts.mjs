import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts from vitest's JSON report.
 * @param {string} file
 * @param {number} code the run's exit code
 * @returns {Counts}
 */
export function countVitest(file, code) {
  const report = readReport(file)
  return withExitCode(
    {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    code,
  )
}

/**
 * Counts from Playwright's JSON report. A journey that passed on its second try has passed; the list names it.
 * @param {string} file
 * @param {number} code the run's exit code
 * @returns {Counts}
 */
export function countPlaywright(file, code) {
  const stats = readReport(file)?.stats
  return withExitCode(
    {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      failed: stats?.unexpected ?? 0,
      skipped: stats?.skipped ?? 0,
    },
    code,
  )
}

/**
 * A run can fail with no failing test (a file that does not load, no test found): that counts as one.
 * @param {Counts} counts
 * @param {number} code
 * @returns {Counts}
 */
function withExitCode(counts, code) {
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
