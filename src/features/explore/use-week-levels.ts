import { useMemo } from 'react'
import { useSituation } from '../../data/situation'
import type { Problem } from '../../domain/problems/problem'
import { type ShownWeek, shownWeek } from '../../domain/situation/shown-week'
import { useAddress } from '../../state/url/use-address'

/** The week whose levels the map shows; null where it shows none, or none is assessed. Read only when asked for. */
export function useWeekLevels(): {
  readonly on: boolean
  readonly shown: ShownWeek | null
  readonly loading: boolean
  readonly problems: readonly Problem[]
  readonly retry: () => void
} {
  const { week, layers } = useAddress().address
  const on = layers === null ? week !== null : layers.some(({ id }) => id === 'lagesniva')
  const { value, state, problems, retry } = useSituation(on)
  const shown = useMemo(() => (value ? shownWeek(value, week) : null), [value, week])
  return { on, shown: on ? shown : null, loading: on && state === 'loading', problems: on ? problems : [], retry }
}
