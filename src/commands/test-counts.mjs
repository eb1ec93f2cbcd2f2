import { readFileSync } from 'node:fs'

/** What a step came to; `names` are those of the tests that failed. @typedef {{ passed: number, failed: number, skipped: number, names?: readonly string[] }} Counts */

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
      names: (report?.testResults ?? []).flatMap(failuresOfFile),
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
  const report = readReport(file)
  const stats = report?.stats
  return withExitCode(
    {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      failed: stats?.unexpected ?? 0,
      skipped: stats?.skipped ?? 0,
      names: (report?.suites ?? []).flatMap(failuresOfSuite),
    },
    code,
  )
}

/**
 * A file of which every test passed, and which failed itself, stands with its message.
 * @param {any} file one of vitest's
 * @returns {readonly string[]}
 */
function failuresOfFile({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((/** @type {any} */ one) => one.status === 'failed')
  if (failed.length > 0) {
    return failed.map((/** @type {any} */ one) => told(name, one.fullName, one.failureMessages?.[0]))
  }
  return status === 'failed' ? [told(name, message)] : []
}

/**
 * @param {any} suite one of Playwright's, with suites in it
 * @returns {readonly string[]}
 */
function failuresOfSuite({ file, specs = [], suites = [] }) {
  const failed = specs.filter((/** @type {any} */ spec) => !spec.ok)
  return [
    ...failed.map((/** @type {any} */ spec) => told(file, spec.title, spec.tests[0]?.results.at(-1)?.error?.message)),
    ...suites.flatMap(failuresOfSuite),
  ]
}

/** @param {string} file @param {readonly (string | undefined)[]} rest */
function told(file, ...rest) {
  return [file.split('/').slice(-2).join('/'), ...rest.map((text) => text?.split('\n')[0])].filter(Boolean).join(' › ')
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
