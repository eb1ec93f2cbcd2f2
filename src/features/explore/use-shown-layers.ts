import { useMemo } from 'react'
import type { Catalog } from '../../domain/catalog/catalog'
import { type Problem, problem } from '../../domain/problems/problem'
import { defaultLayers, isLayerId, type LayerId } from '../../map/layers/paint-order'
import type { LayerChoice } from '../../state/url/layers'
import { changeAddress, useAddress } from '../../state/url/use-address'

export type ShownLayers = {
  readonly shown: ReadonlyMap<LayerId, number>
  readonly problems: readonly Problem[]
  readonly change: (shown: ReadonlyMap<LayerId, number>) => void
  readonly reset: () => void
}

/** The layers that the address asks for, or those that the map opens with. Unknown ones are told and left out. */
export function useShownLayers(catalog: Catalog | null): ShownLayers {
  const choices = useAddress().address.layers
  return useMemo(() => {
    const defaults = defaultLayers(catalog?.datasets ?? [])
    const wanted: readonly LayerChoice[] = choices ?? defaults.map((id) => ({ id, opacityPercent: 100 }))
    const shown = new Map<LayerId, number>()
    for (const { id, opacityPercent } of wanted) if (isLayerId(id)) shown.set(id, opacityPercent / 100)
    return {
      shown,
      problems: wanted
        .filter(({ id }) => !isLayerId(id))
        .map(({ id }) => problem('unknown-layer', 'lager', { given: id })),
      change: (next) =>
        changeAddress({
          layers: [...next].map(([id, opacity]) => ({
            id,
            opacityPercent: Math.round(opacity * 100),
          })),
        }),
      reset: () => changeAddress({ layers: null }),
    }
  }, [choices, catalog])
}
