import { useMemo, useState } from 'react'
import { followUpKeys, keysFromWorkbook } from '../../domain/plan/compare/changes-to-take'
import type { PlanDifference } from '../../domain/plan/compare/plan-difference'

export type Mode = 'all' | 'followUps' | 'own'

export type Selection = {
  readonly mode: Mode
  readonly chosen: ReadonlySet<string>
  readonly setMode: (mode: Mode) => void
  readonly toggle: (key: string) => void
  readonly reset: () => void
}

/** The follow-ups to begin with, when there are any, and nothing that takes rows away; a box that is ticked makes the choice one's own. */
export function useSelection(difference: PlanDifference): Selection {
  const [given, setGiven] = useState<{ mode: Mode; own: ReadonlySet<string> } | null>(null)
  const sets = useMemo(() => ({ all: keysFromWorkbook(difference), followUps: followUpKeys(difference) }), [difference])
  const takesAway = difference.removed.some(({ key }) => sets.all.has(key))
  const mode = given?.mode ?? (sets.followUps.size > 0 ? 'followUps' : takesAway ? 'own' : 'all')
  const chosen = mode === 'own' ? (given?.own ?? new Set<string>()) : sets[mode]
  return {
    mode,
    chosen,
    setMode: (next) => setGiven({ mode: next, own: chosen }),
    toggle: (key) => {
      const own = new Set(chosen)
      if (!own.delete(key)) own.add(key)
      setGiven({ mode: 'own', own })
    },
    reset: () => setGiven(null),
  }
}
