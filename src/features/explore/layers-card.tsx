import { useCatalog } from '../../data/material'
import type { Catalog } from '../../domain/catalog/catalog'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { layerGroups } from '../../map/layers/layer'
import { type LayerId, paintOrder } from '../../map/layers/paint-order'
import { type MapThemeId, mapThemes } from '../../map/theme'
import { announce, changeScreen, useScreen } from '../../state/screen'
import { Button } from '../../ui/button'
import { ExampleMark } from '../../ui/example-mark'
import { SourceMark } from '../../ui/source-mark'
import styles from './layers-card.module.css'
import { LegendSwatch } from './legend-swatch'
import { useLayerWords } from './use-layer-words'

type Layer = (typeof paintOrder)[number]

/** Layers and legend in one quiet card: each layer's signs stand beside its switch while it is shown. */
export function LayersCard(props: {
  theme: MapThemeId
  shown: ReadonlyMap<LayerId, number>
  onChange: (shown: ReadonlyMap<LayerId, number>) => void
  onReset: () => void
  /** Words that only the data know: class limits of a density. */
  legendWords?: Readonly<Record<string, string>>
  cautions?: Readonly<Record<string, string>>
}) {
  const { map } = useTexts()
  const open = useScreen((screen) => screen.layersOpen)
  const catalog = useCatalog().value
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
        {layerGroups.map((group) => (
          <fieldset key={group} className={styles.group}>
            <legend>{map.layers.groups[group]}</legend>
            <ul role="list">
              {topmostFirst(group).map((layer) => (
                <LayerEntry key={layer.id} {...props} layer={layer} catalog={catalog} />
              ))}
            </ul>
          </fieldset>
        ))}
        <Button kind="quiet" onClick={props.onReset}>
          {map.layers.reset}
        </Button>
      </div>
    </section>
  )

  function topmostFirst(group: Layer['group']): Layer[] {
    return paintOrder.filter((layer) => layer.group === group).toReversed()
  }
}

function LayerEntry(props: {
  theme: MapThemeId
  layer: Layer
  shown: ReadonlyMap<LayerId, number>
  catalog: Catalog | null
  onChange: (shown: ReadonlyMap<LayerId, number>) => void
  legendWords?: Readonly<Record<string, string>>
  cautions?: Readonly<Record<string, string>>
}) {
  const { map } = useTexts()
  const { layer, shown } = props
  const { nameOf, isInvented } = useLayerWords()
  const name = nameOf(layer.id)
  const opacity = shown.get(layer.id)
  const caution = props.cautions?.[layer.id] ?? map.cautions[layer.id]
  const datasets = (props.catalog?.datasets ?? []).filter(({ id }) => layer.datasets.includes(id))
  const invented = isInvented(layer.id)

  function set(next: number | null) {
    const changed = new Map(shown)
    if (next === null) changed.delete(layer.id)
    else changed.set(layer.id, next)
    props.onChange(changed)
  }

  return (
    <li className={styles.layer}>
      <label className={styles.name}>
        <input
          type="checkbox"
          checked={opacity !== undefined}
          onChange={(event) => {
            set(event.target.checked ? 1 : null)
            announce(event.target.checked ? map.layers.shown(name) : map.layers.hidden(name))
          }}
        />
        <span>
          {name} {invented && <ExampleMark />}
        </span>
      </label>
      {opacity !== undefined && (
        <div className={styles.shown}>
          <ul role="list" className={styles.legend}>
            {layer.legend(mapThemes[props.theme]).map((item) => (
              <li key={item.id}>
                <LegendSwatch swatch={item.swatch} />
                <span>
                  {props.legendWords?.[`${layer.id}:${item.id}`] ?? map.legend[layer.id]?.[item.id] ?? item.id}
                </span>
              </li>
            ))}
          </ul>
          {caution && <p className={styles.caution}>{caution}</p>}
          <details className={styles.details}>
            <summary>{map.layers.source}</summary>
            <LayerFacts datasets={datasets} />
            <label className={styles.opacity}>
              <span className="visually-hidden">{map.layers.opacity(name)}</span>
              <input
                type="range"
                min={10}
                max={100}
                step={5}
                value={Math.round(opacity * 100)}
                onChange={(event) => set(Number(event.target.value) / 100)}
              />
              <output>{Math.round(opacity * 100)} %</output>
            </label>
          </details>
        </div>
      )}
    </li>
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
