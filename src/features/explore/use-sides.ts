import { useMemo } from 'react'
import { isDated, type LayerId } from '../../map/layers/paint-order'
import type { Shown } from '../../map/style'
import type { Pair } from './compare-panel'

/** What stands on either side of the divider, and all that is drawn on either; without a pair all three are the same. */
export function useSides(
  shown: Shown,
  pair: Pair | null,
): { readonly left: Shown; readonly right: Shown; readonly drawn: Shown } {
  return useMemo(() => {
    if (!pair) return { left: shown, right: shown, drawn: shown }
    const [left, right] = [withOnly(shown, pair[0]), withOnly(shown, pair[1])]
    return { left, right, drawn: new Map([...left, ...right]) }
  }, [shown, pair])
}

/** Both sides show the same layers but for the dated ones, of which each side shows its own. */
function withOnly(shown: Shown, only: LayerId): Shown {
  const kept = [...shown].filter(([id]) => !isDated(id))
  return new Map([...kept, [only, 1] as const])
}
