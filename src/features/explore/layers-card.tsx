import { type Material, useCatalog } from '../../data/material'
import type { Catalog } from '../../domain/catalog/catalog'
import type { OwnLayer } from '../../domain/incidents/own-layer'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { layerGroups } from '../../map/layers/layer'
import { layersIn, paintOrder } from '../../map/layers/paint-order'
import type { Shown } from '../../map/style'
import { type MapThemeId, mapThemes } from '../../map/theme'
import { changeScreen, useScreen } from '../../state/screen'
import { Button } from '../../ui/button'
import { SourceMark } from '../../ui/source-mark'
import { LayerSwitch, withOpacity } from './layer-switch'
import styles from './layers-card.module.css'
import { OwnLayers } from './own-layers'
import { useLayerWords } from './use-layer-words'

type Layer = (typeof paintOrder)[number]

const listedGroups = layerGroups.filter((group) => group !== 'egna')

/** Layers and legend in one quiet card: each layer's signs stand beside its switch while it is shown. */
export function LayersCard(props: {
  theme: MapThemeId
  shown: Shown
  /** Every layer of the user's own, on or off. */
  own: Material<readonly OwnLayer[]>
  onChange: (shown: Shown) => void
  onReset: () => void
  /** Words that only the data know: class limits of a density. */
  legendWords?: Readonly<Record<string, string>>
  cautions?: Readonly<Record<string, string>>
}) {
  const { map } = useTexts()
  const open = useScreen((screen) => screen.layersOpen)
  const catalog = useCatalog().value
  const { nameOf } = useLayerWords()
  const held = new Set<Layer>(catalog ? layersIn(catalog) : paintOrder)
  return (
    <section className={styles.card} data-open={open} aria-labelledby="lager-rubrik">
      <div className={styles.head}>
        <h2 id="lager-rubrik" className={styles.heading}>
          {map.layers.heading}
        </h2>
        <Button
          kind="quiet"
          aria-expanded={open}
          aria-controls="lager-lista"
          onClick={() => changeScreen({ layersOpen: !open })}
        >
          {open ? map.layers.close : map.layers.open}
        </Button>
      </div>
      <div id="lager-lista" hidden={!open} className={styles.body}>
        {listedGroups.map((group) => (
          <fieldset key={group} className={styles.group}>
            <legend>{map.layers.groups[group]}</legend>
            <ul role="list">
              {topmostFirst(group).map((layer) => (
                <LayerEntry key={layer.id} {...props} layer={layer} catalog={catalog} />
              ))}
            </ul>
            {leftOut(group) && <p className={styles.caution}>{leftOut(group)}</p>}
          </fieldset>
        ))}
        <OwnLayers theme={props.theme} own={props.own} shown={props.shown} onChange={props.onChange} />
        <Button kind="quiet" onClick={props.onReset}>
          {map.layers.reset}
        </Button>
      </div>
    </section>
  )

  function topmostFirst(group: Layer['group']): Layer[] {
    return paintOrder.filter((layer) => layer.group === group && held.has(layer)).toReversed()
  }

  /** What the edition may not hold of a group, in words; null when it holds all. */
  function leftOut(group: Layer['group']): string | null {
    const out = paintOrder.filter((layer) => layer.group === group && !held.has(layer)).toReversed()
    if (out.length === 0) return null
    const said = map.layers.leftOut(out.map(({ id }) => nameOf(id)).join('; '))
    return group === 'handelser' ? `${said} ${map.layers.countsInstead}` : said
  }
}

function LayerEntry(props: {
  theme: MapThemeId
  layer: Layer
  shown: Shown
  catalog: Catalog | null
  onChange: (shown: Shown) => void
  legendWords?: Readonly<Record<string, string>>
  cautions?: Readonly<Record<string, string>>
}) {
  const { map } = useTexts()
  const { layer, shown } = props
  const { nameOf, isInvented } = useLayerWords()
  const name = nameOf(layer.id)
  const datasets = (props.catalog?.datasets ?? []).filter(({ id }) => layer.datasets.includes(id))

  const set = (next: number | null) => props.onChange(withOpacity(shown, layer.id, next))

  return (
    <LayerSwitch
      name={name}
      invented={isInvented(layer.id)}
      opacity={shown.get(layer.id)}
      onOpacity={set}
      legend={layer.legend(mapThemes[props.theme]).map(({ id, swatch }) => ({
        id,
        swatch,
        text: props.legendWords?.[`${layer.id}:${id}`] ?? map.legend[layer.id]?.[id] ?? id,
      }))}
      caution={props.cautions?.[layer.id] ?? map.cautions[layer.id]}
      facts={<LayerFacts datasets={datasets} />}
    />
  )
}

function LayerFacts(props: { datasets: Catalog['datasets'] }) {
  const { map } = useTexts()
  const language = useLanguage()
  return (
    <ul role="list" className={styles.facts}>
      {props.datasets.map((dataset) => (
        <li key={dataset.id}>
          {language === 'en' ? (dataset.title.en ?? dataset.title.sv) : dataset.title.sv}
          {dataset.sources.map((source) => (
            <SourceMark key={source} cited={{ source, where: dataset.title.sv, quote: null }} />
          ))}
          <br />
          {map.status[dataset.status]}
          {'. '}
          {map.layers.date}: {dataset.date ? printDate(dataset.date, language) : map.layers.unknownDate}
          {'. '}
          {dataset.licence}
        </li>
      ))}
    </ul>
  )
}
