import { useMemo } from 'react'
import { useCatalog } from '../../data/material'
import { useLocal, useTexts } from '../../i18n/language'
import { type LayerId, paintOrder } from '../../map/layers/paint-order'
import { useWeekLevels } from './use-week-levels'

/** What the catalog says of layers: their names where the material has one of its own, and whether they are invented. */
export function useLayerWords(): {
  readonly nameOf: (id: LayerId) => string
  readonly isInvented: (id: LayerId) => boolean
} {
  const { map } = useTexts()
  const local = useLocal()
  const catalog = useCatalog().value
  const inventedLevels = useWeekLevels().shown?.invented ?? false
  return useMemo(() => {
    const datasetsOf = (id: LayerId) => {
      const ids: readonly string[] = paintOrder.find((layer) => layer.id === id)?.datasets ?? []
      return (catalog?.datasets ?? []).filter((dataset) => ids.includes(dataset.id))
    }
    return {
      nameOf(id) {
        const layer = paintOrder.find((one) => one.id === id)
        const [dataset] = layer && 'namedByDataset' in layer && layer.namedByDataset ? datasetsOf(id) : []
        return dataset ? local(dataset.title) : map.names[id]
      },
      // Levels are the users' own or the example's, by the year that is shown.
      isInvented: (id) =>
        (id === 'lagesniva' && inventedLevels) || datasetsOf(id).some(({ status }) => status === 'exempel'),
    }
  }, [map, local, catalog, inventedLevels])
}
