import { useCatalog, useMaterial } from '../../data/material'
import { useTexts } from '../../i18n/language'
import { type LayerId, paintOrder } from '../../map/layers/paint-order'
import { attributionOf } from '../../map/sources'
import { useScreen } from '../../state/screen'
import { ExampleMark } from '../../ui/example-mark'
import styles from './map-workspace.module.css'
import { useLayerWords } from './use-layer-words'

/** Whom the map credits while it draws their facts. Stands on the map, since the canvas itself carries no text. */
export function Credits({ shown }: { shown: ReadonlyMap<LayerId, number> }) {
  const { map } = useTexts()
  const credits = useCredits(shown)
  return (
    <p className={styles.credits}>
      <span className="visually-hidden">{map.credits}: </span>
      {credits.join(' · ')}
    </p>
  )
}

/** Invented data bear the word on the map itself, large enough for a photograph of the screen. */
export function ExampleStamp({ shown }: { shown: ReadonlyMap<LayerId, number> }) {
  const { nameOf, isInvented } = useLayerWords()
  const layers = paintOrder.filter(({ id }) => shown.has(id) && isInvented(id))
  if (layers.length === 0) return null
  return (
    <p className={styles.stamp}>
      <ExampleMark /> {layers.map(({ id }) => nameOf(id)).join(', ')}
    </p>
  )
}

export function useCredits(shown: ReadonlyMap<LayerId, number>): readonly string[] {
  const catalog = useCatalog().value
  const sources = useMaterial('sources').value
  const baseMap = useScreen((screen) => screen.baseMap)
  if (!catalog) return []
  const datasets = paintOrder.filter(({ id }) => shown.has(id)).flatMap((layer) => layer.datasets)
  const named = attributionOf(catalog, datasets).flatMap(
    (id) => sources?.find((source) => source.id === id)?.attribution ?? [],
  )
  const outside = catalog.baseMaps.find(({ id }) => id === baseMap)?.attribution
  return [...new Set([...named, ...(outside ? [outside] : [])])]
}
