import * as v from 'valibot'
import { type Problem, ProblemError, problem, type Read } from '../domain/problems/problem'

/** Checks a whole value. Throws ProblemError `wrong-shape` with the path of the first fault. */
export function readWhole<Value>(schema: v.GenericSchema<unknown, Value>, json: unknown, file: string): Value {
  const result = v.safeParse(schema, json, { abortEarly: true })
  if (result.success) return result.output
  throw new ProblemError(problem('wrong-shape', file, faultOf(result.issues[0])))
}

/** Checks items one by one: a faulty one is left out and reported, the others go on. */
export function readEach<Value>(
  schema: v.GenericSchema<unknown, Value>,
  items: readonly unknown[],
  file: string,
): Read<Value[]> {
  const value: Value[] = []
  const problems: Problem[] = []
  items.forEach((item, index) => {
    const result = v.safeParse(schema, item, { abortEarly: true })
    if (result.success) value.push(result.output)
    else
      problems.push(
        problem('bad-item', file, {
          number: index + 1,
          id: idOf(item),
          ...faultOf(result.issues[0]),
        }),
      )
  })
  return { value, problems }
}

/** Where the fault lies, what should stand there and what does. A check of our own says in its message what it wants. */
export function faultOf(issue: v.BaseIssue<unknown>): { path: string; expected: string; found: string } {
  const own = issue.type === 'custom' || issue.type === 'check'
  return {
    path: v.getDotPath(issue) ?? '',
    expected: own ? issue.message : (issue.expected ?? issue.type),
    found: (own ? String(JSON.stringify(issue.input)) : issue.received).slice(0, 80),
  }
}

function idOf(item: unknown): string {
  const id = (item as { id?: unknown } | null)?.id
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}
