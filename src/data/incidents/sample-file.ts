import { ProblemError, problem } from '../../domain/problems/problem'

const address = 'exempel/handelser-exempel.csv'

/** The invented file that ships with the app, with faults as real exports have them. Throws ProblemError. */
export async function fetchSampleFile(signal: AbortSignal): Promise<File> {
  try {
    const response = await fetch(address, { signal, credentials: 'same-origin' })
    if (!response.ok) throw new ProblemError(problem('not-found', address))
    return new File([await response.blob()], 'handelser-exempel.csv', { type: 'text/csv' })
  } catch (error) {
    if (error instanceof ProblemError || signal.aborted) throw error
    throw new ProblemError(problem('unreachable', address))
  }
}
