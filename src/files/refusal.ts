import { type Problem, type ProblemCode, problem } from '../domain/problems/problem'

/** Why a file is not read or written. Thrown within this folder only; callers get it as a value. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly details: Problem['details']

  constructor(code: ProblemCode, details: Problem['details'] = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }
}

/**
 * What the work gives, or the refusal as a problem with the file's name. Other errors are bugs and go on.
 * @param file the name of the file, as the user knows it
 */
export async function orRefused<Value>(
  file: string,
  work: () => Promise<Value>,
): Promise<Value | { readonly refused: Problem }> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) return { refused: problem(error.code, file, error.details) }
    throw error
  }
}

/** A part of the package that cannot be understood. */
export const damaged = (part?: string): Refusal => new Refusal('damaged-file', part ? { part } : {})
