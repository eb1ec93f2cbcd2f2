import { useEffect, useState } from 'react'
import type { Problem } from '../../domain/problems/problem'
import type { Answer } from '../../workers/analysis'

/**
 * The answer to a question that follows the views: asked anew when it changes, the earlier one given up. The last answer
 * stands until the next has come. Ask with a function that changes only when the question does.
 */
export function useAnswer<Value>(
  ask: ((signal: AbortSignal, progress: (share: number) => void) => Promise<Answer<Value>>) | null,
): {
  readonly value: Value | null
  readonly working: boolean
  /** How far the answer has come, in whole hundredths of 1; null while it has told nothing. */
  readonly share: number | null
  readonly problem: Problem | null
} {
  const [held, setHeld] = useState<{ of: unknown; value: Value | null; problem: Problem | null } | null>(null)
  const [told, setTold] = useState<{ of: unknown; share: number } | null>(null)
  useEffect(() => {
    if (!ask) return
    const stop = new AbortController()
    const progress = (share: number) => {
      const whole = Math.floor(100 * share) / 100
      setTold((before) => (before?.of === ask && before.share === whole ? before : { of: ask, share: whole }))
    }
    void ask(stop.signal, progress).then((answer) => {
      if (answer.state === 'done') setHeld({ of: ask, value: answer.value, problem: null })
      if (answer.state === 'failed') setHeld({ of: ask, value: null, problem: answer.problem })
    })
    return () => stop.abort()
  }, [ask])
  return {
    value: held?.value ?? null,
    working: ask !== null && held?.of !== ask,
    share: told !== null && told.of === ask ? told.share : null,
    problem: held?.problem ?? null,
  }
}
