import { useMemo, useRef, useState } from 'react'
import { useCatalog } from '../../data/material'
import { drawnShape } from '../../domain/geo/drawn-shape'
import type { Position } from '../../domain/places/place'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { Bounds, MapCanvas, MapEvent } from '../../map/canvas'
import type { LayerId } from '../../map/layers/paint-order'
import { announce } from '../../state/screen'
import { type DrawnAs, mostCorners } from '../../state/url/incidents'
import { useChangeFilter } from './change-filter'
import { DrawRing } from './draw-ring'
import styles from './incident-map.module.css'
import { MapControls } from './map-controls'
import { MapFrame } from './map-frame'
import { MapLegend } from './map-legend'
import { type Hovered, MapTip } from './map-tip'
import { OwnAreas } from './own-areas'
import { useIncidents } from './session'
import { useMapDrawing } from './use-map-drawing'
import { useOwnAreas } from './use-own-areas'
import { useWithinFeatures } from './use-within-features'

/** The incidents that pass, on the map; a drawn area or a ring around a place is a clause. */
export function IncidentMap() {
  const { incidents: texts } = useWorkspaceTexts()
  const { set } = useIncidents()
  const catalog = useCatalog().value
  const drawing = useMapDrawing()
  const within = useWithinFeatures()
  const { choose } = useChangeFilter()
  const own = useOwnAreas()
  const canvas = useRef<MapCanvas | null>(null)
  const [corners, setCorners] = useState<readonly Position[] | null>(null)
  const [hovered, setHovered] = useState<Hovered | null>(null)

  const data = useMemo(
    () => ({ ...drawing.data, 'egna-lager': own.features, ringar: within, matning: drawnShape(corners ?? []) }),
    [drawing.data, own.features, within, corners],
  )
  const bounds = (catalog?.site.bounds ?? fallbackBounds) as Bounds

  function onEvent(event: MapEvent) {
    switch (event.type) {
      case 'hovered':
        return setHovered(event.targets[0] ? { target: event.targets[0], at: event.at } : null)
      case 'picked': {
        if (!corners) return own.pick(event.targets)
        if (corners.length >= mostCorners) return
        setCorners([...corners, event.position])
        return announce(texts.map.corner(corners.length + 1))
      }
      case 'undone':
        return setCorners(corners?.slice(0, -1) ?? null)
      case 'escaped':
        return setCorners(null)
    }
  }

  return (
    <MapFrame
      set={set}
      name={texts.sections.map}
      title={texts.map.canvas}
      canvas={canvas}
      layers={(own.shown.length > 0 ? withOwn : layers)[drawing.as]}
      numbered={drawing.as === 'stadsdelar'}
      brought={own.shown}
      data={data}
      working={drawing.working}
      drawing={corners !== null}
      problems={drawing.problems}
      onEvent={onEvent}
      above={<MapControls drawing={drawing} canvas={canvas} bounds={bounds} />}
      over={
        <>
          <div className={styles.crosshair} aria-hidden="true" />
          <MapTip hovered={hovered} />
        </>
      }
    >
      <DrawRing
        corners={corners}
        onStart={() => setCorners([])}
        onUndo={() => setCorners(corners?.slice(0, -1) ?? null)}
        onCancel={() => setCorners(null)}
        onDone={(ring) => {
          setCorners(null)
          choose({ within: { type: 'ring', ring } })
        }}
      />
      <OwnAreas own={own} />
      <MapLegend drawing={drawing} />
    </MapFrame>
  )
}

const fallbackBounds: Bounds = [17.762, 59.343, 17.912, 59.398]
type Layers = Readonly<Record<DrawnAs, readonly LayerId[]>>
const layers: Layers = { punkter: ['handelser'], tathet: ['tathet'], sexhorningar: [], stadsdelar: [] }
const withOwn: Layers = {
  punkter: ['handelser', 'egna-lager'],
  tathet: ['tathet', 'egna-lager'],
  sexhorningar: ['egna-lager'],
  stadsdelar: ['egna-lager'],
}
