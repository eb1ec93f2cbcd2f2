import type { RefObject } from 'react'
import type { BaseMap } from '../../domain/catalog/catalog'
import { useLocal, useTexts } from '../../i18n/language'
import type { Bounds, MapCanvas } from '../../map/canvas'
import { changeScreen, useScreen } from '../../state/screen'
import { changeAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { ComparePanel, type Pair } from './compare-panel'
import styles from './map-workspace.module.css'
import { MeasurePanel } from './measure'
import tools from './tools.module.css'

/** Everything one can do with the map by hand, as buttons: zoom, whole area, measure, compare, background. */
export function MapTools(props: {
  canvas: RefObject<MapCanvas | null>
  bounds: Bounds
  pair: Pair | null
  dividerPercent: number
  onDivider: (percent: number) => void
  baseMaps: readonly BaseMap[]
}) {
  const { map } = useTexts()
  const local = useLocal()
  const measuring = useScreen((screen) => screen.measuring)
  const baseMap = useScreen((screen) => screen.baseMap)
  const { canvas } = props
  return (
    <div className={styles.tools}>
      {measuring && <MeasurePanel />}
      {props.pair && (
        <ComparePanel
          pair={props.pair}
          dividerPercent={props.dividerPercent}
          onPair={(compare) => changeAddress({ compare })}
          onDivider={props.onDivider}
          onEnd={() => changeAddress({ compare: null })}
        />
      )}
      <fieldset className={styles.toolbar}>
        <legend className="visually-hidden">{map.tools.heading}</legend>
        <Button aria-label={map.tools.zoomIn} onClick={() => canvas.current?.zoomBy(1)}>
          +
        </Button>
        <Button aria-label={map.tools.zoomOut} onClick={() => canvas.current?.zoomBy(-1)}>
          −
        </Button>
        <Button onClick={() => canvas.current?.flyTo(props.bounds)}>{map.tools.whole}</Button>
        <Button pressed={measuring} onClick={() => changeScreen({ measuring: !measuring, measured: [] })}>
          {map.tools.measure}
        </Button>
        <Button
          pressed={props.pair !== null}
          onClick={() => {
            // The card would lie over the left side, which is half of what is compared.
            changeScreen({ layersOpen: props.pair !== null })
            changeAddress({ compare: props.pair ? null : ['utsatt-omrade', 'utsatt-omrade-polisen'] })
          }}
        >
          {map.tools.compare}
        </Button>
        {props.baseMaps.length > 0 && (
          <label>
            <span className="visually-hidden">{map.tools.baseMap}</span>
            <select
              className={tools.select}
              value={baseMap ?? ''}
              onChange={(event) => changeScreen({ baseMap: event.target.value || null })}
            >
              <option value="">{map.tools.embedded}</option>
              {props.baseMaps.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {local(choice.title)}
                </option>
              ))}
            </select>
          </label>
        )}
      </fieldset>
    </div>
  )
}
