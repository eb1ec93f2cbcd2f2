import { type Problem, ProblemError, problem } from '../../domain/problems/problem'

const where = 'arbetsboken'

/** Why the browser's database did not open or did not take what it was given. */
export function storageProblem(error: unknown, opened: boolean): Problem {
  if (error instanceof ProblemError) return error.problem
  const said = wordsOf(error)
  if (/quota|disk.?full|no space/i.test(said)) return problem('journal-full', where)
  if (/higher version|VersionError|newer "?indexeddb/i.test(said)) return problem('journal-newer-app', where)
  if (!opened) return problem('journal-refused', where, { reason: said.slice(0, 120) })
  return problem('journal-lost', where, { reason: said.slice(0, 120) })
}

/** @param lastStored when a database that now is empty last held something, ISO 8601; null: never */
export const clearedProblem = (lastStored: string | null): Problem | null =>
  lastStored === null ? null : problem('journal-cleared', where, { day: lastStored.slice(0, 10) })

/** Rejects with `journal-slow` when nothing has come within the limit; what comes later is passed to `late`. */
export function within<Value>(milliseconds: number, promise: Promise<Value>, late?: (value: Value) => void) {
  return new Promise<Value>((resolve, reject) => {
    let gone = false
    const timer = setTimeout(() => {
      gone = true
      reject(new ProblemError(problem('journal-slow', where, { seconds: Math.round(milliseconds / 1000) })))
    }, milliseconds)
    promise.then(
      (value) => {
        clearTimeout(timer)
        if (gone) late?.(value)
        else resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}

/** PouchDB's errors carry the browser's in `reason`, as text or as an error of its own. */
function wordsOf(error: unknown): string {
  if (error === null || typeof error !== 'object') return String(error)
  const { name, message, reason } = error as { name?: unknown; message?: unknown; reason?: unknown }
  return [name, message, reason === undefined ? null : wordsOf(reason)].filter(Boolean).join(': ')
}
