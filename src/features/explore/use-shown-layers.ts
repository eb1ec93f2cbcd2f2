import { useMemo } from 'react'
import type { Catalog } from '../../domain/catalog/catalog'
import { type Problem, problem } from '../../domain/problems/problem'
import { defaultLayers, isDated, isLayerId, type LayerId, weekLayers } from '../../map/layers/paint-order'
import type { LayerChoice } from '../../state/url/layers'
import { changeAddress, useAddress } from '../../state/url/use-address'
import type { Pair } from './compare-panel'

export type ShownLayers = {
  readonly shown: ReadonlyMap<LayerId, number>
  /** Two dated layers to be compared; null when none are, or when the address names others. */
  readonly pair: Pair | null
  readonly problems: readonly Problem[]
  readonly change: (shown: ReadonlyMap<LayerId, number>) => void
  readonly reset: () => void
}

/** The layers that the address asks for, or those that the map opens with. Unknown ones are told and left out. */
export function useShownLayers(catalog: Catalog | null): ShownLayers {
  const { layers: choices, compare, week } = useAddress().address
  return useMemo(() => {
    const datasets = catalog?.datasets ?? []
    const defaults = week === null ? defaultLayers(datasets) : weekLayers(datasets)
    const wanted: readonly LayerChoice[] = choices ?? defaults.map((id) => ({ id, opacityPercent: 100 }))
    const shown = new Map<LayerId, number>()
    for (const { id, opacityPercent } of wanted) if (isLayerId(id)) shown.set(id, opacityPercent / 100)
    return {
      shown,
      pair: compare && isDated(compare[0]) && isDated(compare[1]) ? [compare[0], compare[1]] : null,
      problems: [
        ...wanted.filter(({ id }) => !isLayerId(id)).map(({ id }) => problem('unknown-layer', 'lager', { given: id })),
        ...(compare ?? []).filter((id) => !isDated(id)).map((given) => problem('unknown-layer', 'jamfor', { given })),
      ],
      change: (next) =>
        changeAddress({
          layers: [...next].map(([id, opacity]) => ({
            id,
            opacityPercent: Math.round(opacity * 100),
          })),
        }),
      reset: () => changeAddress({ layers: null, compare: null, week: null }),
    }
  }, [choices, compare, week, catalog])
}
