import { useState } from 'react'
import type { MapCanvas, MapEvent } from '../../map/canvas'
import { MapView, type MapViewProps } from '../../map/view'
import styles from './compare-overlay.module.css'

/** The same map with the right-hand layer, clipped at the divider and following the camera of the one beneath. */
export function CompareOverlay(
  props: Omit<MapViewProps, 'onEvent' | 'onCanvas' | 'interactive'> & {
    dividerPercent: number
    leftName: string
    rightName: string
    onCanvas: (canvas: MapCanvas | null) => void
  },
) {
  const { dividerPercent, leftName, rightName, ...view } = props
  const [failed, setFailed] = useState(false)
  const onEvent = (event: MapEvent) => {
    if (event.type === 'failed') setFailed(true)
  }
  if (failed) return null
  return (
    <div className={styles.overlay} aria-hidden="true">
      <div className={styles.clip} style={{ clipPath: `inset(0 0 0 ${dividerPercent}%)` }}>
        <MapView {...view} interactive={false} onEvent={onEvent} />
      </div>
      <div className={styles.line} style={{ left: `${dividerPercent}%` }} />
      <p className={styles.left} style={{ right: `${100 - dividerPercent}%` }}>
        {leftName}
      </p>
      <p className={styles.right} style={{ left: `${dividerPercent}%` }}>
        {rightName}
      </p>
    </div>
  )
}
