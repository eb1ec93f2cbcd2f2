import { type Problem, problem } from '../domain/problems/problem'

const key = 'platsbild.utseende'

/** A choice kept in this browser; null when none is kept. Refused storage is a problem to tell, not an error. */
export function readPreference(): {
  readonly value: string | null
  readonly problem: Problem | null
} {
  try {
    return { value: window.localStorage.getItem(key), problem: null }
  } catch {
    return { value: null, problem: problem('storage-refused', 'localStorage') }
  }
}

export function keepPreference(value: string): Problem | null {
  try {
    window.localStorage.setItem(key, value)
    return null
  } catch {
    return problem('storage-refused', 'localStorage')
  }
}
