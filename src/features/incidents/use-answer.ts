import { useEffect, useState } from 'react'
import type { Problem } from '../../domain/problems/problem'
import type { Answer } from '../../workers/analysis'

/**
 * The answer to a question that follows the views: asked anew when it changes, the earlier one given up. The last answer
 * stands until the next has come. Ask with a function that changes only when the question does.
 */
export function useAnswer<Value>(ask: ((signal: AbortSignal) => Promise<Answer<Value>>) | null): {
  readonly value: Value | null
  readonly working: boolean
  readonly problem: Problem | null
} {
  const [held, setHeld] = useState<{ of: unknown; value: Value | null; problem: Problem | null } | null>(null)
  useEffect(() => {
    if (!ask) return
    const stop = new AbortController()
    void ask(stop.signal).then((answer) => {
      if (answer.state === 'done') setHeld({ of: ask, value: answer.value, problem: null })
      if (answer.state === 'failed') setHeld({ of: ask, value: null, problem: answer.problem })
    })
    return () => stop.abort()
  }, [ask])
  return { value: held?.value ?? null, working: ask !== null && held?.of !== ask, problem: held?.problem ?? null }
}
