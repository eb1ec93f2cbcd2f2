import { useCatalog, useMaterial } from '../../data/material'
import type { OwnLayer } from '../../domain/incidents/own-layer'
import { useTexts } from '../../i18n/language'
import { paintOrder } from '../../map/layers/paint-order'
import { attributionOf } from '../../map/sources'
import type { Shown } from '../../map/style'
import { useScreen } from '../../state/screen'
import { ExampleMark } from '../../ui/example-mark'
import styles from './map-workspace.module.css'
import { useLayerWords } from './use-layer-words'

/** Whom the map credits while it draws their facts. Stands on the map, since the canvas itself carries no text. */
export function Credits({ shown, own }: { shown: Shown; own: readonly OwnLayer[] }) {
  const { map } = useTexts()
  const credits = useCredits(shown, own)
  return (
    <p className={styles.credits}>
      <span className="visually-hidden">{map.credits}: </span>
      {credits.join(' · ')}
    </p>
  )
}

/** Invented data bear the word on the map itself, large enough for a photograph of the screen. */
export function ExampleStamp({ shown, own }: { shown: Shown; own: readonly OwnLayer[] }) {
  const { nameOf, isInvented } = useLayerWords()
  const names = [
    ...paintOrder.filter(({ id }) => shown.has(id) && isInvented(id)).map(({ id }) => nameOf(id)),
    ...own.filter(({ status }) => status === 'exempel').map(({ name }) => name),
  ]
  if (names.length === 0) return null
  return (
    <p className={styles.stamp}>
      <ExampleMark /> {names.join(', ')}
    </p>
  )
}

/** The material's owners, then those whom the user has named for layers of their own. */
export function useCredits(shown: Shown, own: readonly OwnLayer[]): readonly string[] {
  const catalog = useCatalog().value
  const sources = useMaterial('sources').value
  const baseMap = useScreen((screen) => screen.baseMap)
  if (!catalog) return []
  const datasets = paintOrder.filter(({ id }) => shown.has(id)).flatMap((layer) => layer.datasets)
  const named = attributionOf(catalog, datasets).flatMap(
    (id) => sources?.find((source) => source.id === id)?.attribution ?? [],
  )
  const outside = catalog.baseMaps.find(({ id }) => id === baseMap)?.attribution
  const brought = own.flatMap(({ source }) => source ?? [])
  return [...new Set([...named, ...brought, ...(outside ? [outside] : [])])]
}
