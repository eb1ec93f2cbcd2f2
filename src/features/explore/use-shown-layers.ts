import { useMemo } from 'react'
import type { Material } from '../../data/material'
import type { Catalog } from '../../domain/catalog/catalog'
import { isOwnLayerId, type OwnLayer } from '../../domain/incidents/own-layer'
import { type Problem, problem } from '../../domain/problems/problem'
import { defaultLayers, isDated, isLayerId, type LayerId, layersIn, weekLayers } from '../../map/layers/paint-order'
import type { Shown, ShownId } from '../../map/style'
import type { LayerChoice } from '../../state/url/layers'
import { changeAddress, useAddress } from '../../state/url/use-address'
import type { Pair } from './compare-panel'

export type ShownLayers = {
  readonly shown: Shown
  /** The user's own layers that are on, topmost first. */
  readonly own: readonly OwnLayer[]
  /** Two dated layers to be compared; null when none are, or when the address names others. */
  readonly pair: Pair | null
  readonly problems: readonly Problem[]
  /** Own layers that the address names and this browser does not have. */
  readonly missing: readonly Problem[]
  readonly change: (shown: Shown) => void
  readonly reset: () => void
}

/**
 * The layers that the address asks for, or those that the map opens with. Unknown ones are told and left out; a layer of
 * somebody's own is looked for in this browser, and told only when one knows that it is not there.
 */
export function useShownLayers(catalog: Catalog | null, own: Material<readonly OwnLayer[]>): ShownLayers {
  const { layers: choices, compare, week } = useAddress().address
  return useMemo(() => {
    const listed = catalog ?? noCatalog
    const defaults = week === null ? defaultLayers(listed) : weekLayers(listed)
    const held = new Set<string>(layersIn(listed).map(({ id }) => id))
    const wanted: readonly LayerChoice[] = choices ?? defaults.map((id) => ({ id, opacityPercent: 100 }))
    const layers = own.value ?? []
    const isKnown = (id: string): id is ShownId =>
      isOwnLayerId(id) ? layers.some((layer) => layer.id === id) : isListed(id) && held.has(id)
    const shown = new Map<ShownId, number>()
    for (const { id, opacityPercent } of wanted) if (isKnown(id)) shown.set(id, opacityPercent / 100)
    const strangers = wanted.filter(({ id }) => !isKnown(id)).map(({ id }) => id)
    return {
      shown,
      own: layers.filter(({ id }) => shown.has(id)),
      pair: compare && isDated(compare[0]) && isDated(compare[1]) ? [compare[0], compare[1]] : null,
      problems: [
        ...strangers
          .filter((id) => !isOwnLayerId(id))
          .map((given) => problem(isListed(given) ? 'layer-not-in-edition' : 'unknown-layer', 'lager', { given })),
        ...(compare ?? []).filter((id) => !isDated(id)).map((given) => problem('unknown-layer', 'jamfor', { given })),
      ],
      missing: strangers
        .filter((id) => isOwnLayerId(id) && own.value !== null)
        .map(() => problem('own-layer-elsewhere', 'lager')),
      change: (next) =>
        changeAddress({
          layers: [...next].map(([id, opacity]) => ({
            id,
            opacityPercent: Math.round(opacity * 100),
          })),
        }),
      reset: () => changeAddress({ layers: null, compare: null, week: null }),
    }
  }, [choices, compare, week, catalog, own.value])
}

/** All own layers at once are for maps without an address of layers: a link would mean other files in another browser. */
const isListed = (id: string): id is LayerId => isLayerId(id) && id !== 'egna-lager'

const noCatalog = { datasets: [] } as const
