import { type Problem, ProblemError, problem } from '../../domain/problems/problem'

const where = 'inlästa händelser'

/** Why the browser's database did not give or take a set. */
export function setProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  const said =
    error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : String(error)
  const reason = said.slice(0, 120)
  if (/quota|disk.?full|no space/i.test(said)) return problem('sets-full', where)
  if (/Security|InvalidState|not allowed|denied|indexedDB is not/i.test(said))
    return problem('sets-refused', where, { reason })
  return problem('sets-lost', where, { reason })
}
