import type { IncidentFilter } from '../../domain/incidents/incident-filter'
import type { Problem } from '../../domain/problems/problem'
import type { Answer } from '../../workers/analysis'

/** What the views show: the filter as it is being moved, and the latest answer with the filter that it answers. */
export type Shown<Views> = {
  readonly filter: IncidentFilter
  readonly answer: { readonly filter: IncidentFilter; readonly views: Views } | null
  readonly problem: Problem | null
}

export type LinkedViews<Views> = {
  readonly move: (filter: IncidentFilter) => void
  /** As `move` while something is dragged: it is shown together with its answer when that comes at once, so that each is not drawn by itself. */
  readonly drag: (filter: IncidentFilter) => void
  readonly current: () => Shown<Views>
  readonly subscribe: (listener: () => void) => () => void
  /** Asks once more about the filter as it stands: after a failure, or when the question has come to ask for more than it. */
  readonly askAgain: () => void
  readonly end: () => void
}

/**
 * Asks for one answer at a time. While it is on its way the filter may move on: only where it has come to is asked for next,
 * so a brush that is dragged never leaves a queue behind it.
 */
export function linkViews<Views>(
  first: IncidentFilter,
  ask: (filter: IncidentFilter, signal: AbortSignal) => Promise<Answer<Views>>,
): LinkedViews<Views> {
  let shown: Shown<Views> = { filter: first, answer: null, problem: null }
  let asking: IncidentFilter | null = null
  let again = false
  const stop = new AbortController()
  const listeners = new Set<() => void>()

  let late: ReturnType<typeof setTimeout> | undefined

  const show = (change: Partial<Shown<Views>>) => {
    clearTimeout(late)
    shown = { ...shown, ...change }
    for (const listener of listeners) listener()
  }
  const askNext = async () => {
    if (asking || stop.signal.aborted) return
    const { filter } = shown
    asking = filter
    again = false
    const answer = await ask(filter, stop.signal)
    asking = null
    if (answer.state === 'stopped') return
    if (answer.state === 'failed') show({ problem: answer.problem })
    else show({ answer: { filter, views: answer.value }, problem: null })
    if (shown.filter !== filter || again) void askNext()
  }
  void askNext()

  return {
    move(filter) {
      if (same(filter, shown.filter)) return
      show({ filter })
      void askNext()
    },
    drag(filter) {
      if (same(filter, shown.filter)) return
      shown = { ...shown, filter }
      clearTimeout(late)
      late = setTimeout(() => show({}), lateMilliseconds)
      void askNext()
    },
    current: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    askAgain() {
      again = true
      void askNext()
    },
    end: () => {
      clearTimeout(late)
      stop.abort()
    },
  }
}

/** Half a frame. */
const lateMilliseconds = 8

const same = (a: IncidentFilter, b: IncidentFilter): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
