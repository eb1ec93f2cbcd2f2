import { useEffect } from 'react'
import { announce } from '../../state/screen'

/** Says how far the reading has come at each quarter, not at each step. */
export function useAnnouncedQuarters(share: number | null, soFar: string | undefined) {
  const quarter = Math.floor(4 * (share ?? 0))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change at each step
  useEffect(() => {
    if (quarter > 0 && soFar !== undefined) announce(soFar)
  }, [quarter])
}
