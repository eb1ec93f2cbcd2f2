import type { WorkPace } from './warm-worker'

/**
 * Runs work that is done in steps, and lets messages have their turn now and then, so that a newer question is not kept waiting.
 * @throws what the signal was aborted with: nobody hears the answer to a question that was given up
 */
export async function runSteps<Result>(
  steps: Generator<number, Result>,
  { signal, progress }: WorkPace,
): Promise<Result> {
  let turnAt = performance.now() + stretchMilliseconds
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < turnAt) continue
    await progress(step.value)
    signal.throwIfAborted()
    turnAt = performance.now() + stretchMilliseconds
  }
}

/** As long as one waits without noticing. */
const stretchMilliseconds = 20
