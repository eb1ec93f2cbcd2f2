import { ProblemError, problem } from '../../domain/problems/problem'

export const sampleAddress = 'exempel/handelser-exempel.csv'

/** The invented file that ships with the app, with faults as real exports have them. Throws ProblemError. */
export async function fetchSampleFile(signal: AbortSignal): Promise<File> {
  try {
    const response = await fetch(sampleAddress, { signal, credentials: 'same-origin' })
    if (!response.ok) throw new ProblemError(problem('not-found', sampleAddress))
    return new File([await response.arrayBuffer()], 'handelser-exempel.csv', { type: 'text/csv' })
  } catch (error) {
    if (error instanceof ProblemError || signal.aborted) throw error
    throw new ProblemError(problem('unreachable', sampleAddress))
  }
}
