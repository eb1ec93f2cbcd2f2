import type { RefObject } from 'react'
import { bandwidthLimits } from '../../domain/incidents/bandwidth-limits'
import { useLanguage } from '../../i18n/language'
import { printMetres } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { Bounds, MapCanvas } from '../../map/canvas'
import { drawings } from '../../state/url/incidents'
import { changeAddress, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import styles from './incident-map.module.css'
import { SuggestedWidth } from './suggested-width'
import { type MapDrawing, usualBandwidthMetres } from './use-map-drawing'

/** How the map draws, and the zoom for those without a wheel. */
export function MapControls(props: { drawing: MapDrawing; canvas: RefObject<MapCanvas | null>; bounds: Bounds }) {
  const { incidents: texts, map } = useWorkspaceTexts()
  const language = useLanguage()
  const { address } = useAddress()
  const { drawing, canvas } = props
  const bandwidth = address.bandwidth ?? usualBandwidthMetres
  return (
    <div className={styles.controls}>
      <fieldset className={styles.choice}>
        <legend className="visually-hidden">{texts.map.drawn}</legend>
        {drawings.map((as) => (
          <Button key={as} pressed={drawing.as === as} onClick={() => changeAddress({ drawnAs: as })}>
            {texts.map.as[as]}
          </Button>
        ))}
      </fieldset>
      {drawing.as === 'tathet' && (
        <label className={styles.bandwidth}>
          {texts.map.bandwidth}
          <input
            type="range"
            min={bandwidthLimits.least}
            max={bandwidthLimits.most}
            step={bandwidthLimits.step}
            value={bandwidth}
            aria-valuetext={printMetres(bandwidth, language)}
            onChange={({ target }) => changeAddress({ bandwidth: Number(target.value) }, 'replace')}
          />
          <output>{printMetres(bandwidth, language)}</output>
        </label>
      )}
      <fieldset className={styles.zoom}>
        <legend className="visually-hidden">{map.tools.heading}</legend>
        <Button aria-label={map.tools.zoomIn} onClick={() => canvas.current?.zoomBy(1)}>
          +
        </Button>
        <Button aria-label={map.tools.zoomOut} onClick={() => canvas.current?.zoomBy(-1)}>
          −
        </Button>
        <Button onClick={() => canvas.current?.flyTo(props.bounds)}>{map.tools.whole}</Button>
      </fieldset>
      {drawing.as === 'tathet' && <SuggestedWidth />}
    </div>
  )
}
