import { useMemo, useRef, useState } from 'react'
import { useCatalog } from '../../data/material'
import { drawnShape } from '../../domain/geo/drawn-shape'
import type { Position } from '../../domain/places/place'
import { type Problem, problem } from '../../domain/problems/problem'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { Bounds, MapCanvas, MapEvent } from '../../map/canvas'
import type { LayerId } from '../../map/layers/paint-order'
import { useMapState } from '../../map/use-map-state'
import { MapView } from '../../map/view'
import { useTheme } from '../../state/appearance'
import { announce } from '../../state/screen'
import { mostCorners } from '../../state/url/incidents'
import { changeAddress, useAddress } from '../../state/url/use-address'
import { ExampleMark } from '../../ui/example-mark'
import { ProblemNotice } from '../../ui/problem-notice'
import { useChangeFilter } from './change-filter'
import { DrawRing } from './draw-ring'
import styles from './incident-map.module.css'
import { MapControls } from './map-controls'
import { MapCredits } from './map-credits'
import { MapLegend } from './map-legend'
import { type Hovered, MapTip } from './map-tip'
import { PrintedPicture } from './printed-picture'
import { useIncidents } from './session'
import { useGround } from './use-ground'
import { useMapDrawing } from './use-map-drawing'
import { useWithinFeatures } from './use-within-features'

/** The incidents that pass, on the map; a drawn area or a ring around a place is a clause. */
export function IncidentMap() {
  const { incidents: texts } = useWorkspaceTexts()
  const { address } = useAddress()
  const { set } = useIncidents()
  const theme = useTheme()
  const catalog = useCatalog().value
  const ground = useGround()
  const drawing = useMapDrawing()
  const within = useWithinFeatures()
  const { choose } = useChangeFilter()
  const canvas = useRef<MapCanvas | null>(null)
  const [corners, setCorners] = useState<readonly Position[] | null>(null)
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const [failure, setFailure] = useState<Problem | null>(null)
  const [drawn, setDrawn] = useState(false)
  useMapState(failure ? 'missing' : drawn && !ground.sets.loading && !drawing.working ? 'idle' : 'loading')

  const data = useMemo(
    () => ({ ...ground.data, ...drawing.data, ringar: within, matning: drawnShape(corners ?? []) }),
    [ground.data, drawing.data, within, corners],
  )
  const shown = useMemo(() => {
    const layers: LayerId[] = ['stadsdelar', 'stadsdelsomrade', 'tunnelbana']
    if (drawing.as === 'punkter') layers.push('handelser')
    if (drawing.as === 'tathet') layers.push('tathet')
    return new Map(layers.map((id) => [id, 1] as const))
  }, [drawing.as])
  const bounds = (catalog?.site.bounds ?? fallbackBounds) as Bounds
  const texture = useMemo(() => ({ 'Map.Title': texts.map.canvas }), [texts])

  function onEvent(event: MapEvent) {
    switch (event.type) {
      case 'idle':
        return setDrawn(true)
      case 'moved':
        return changeAddress({ camera: event.camera }, 'replace')
      case 'hovered':
        return setHovered(event.targets[0] ? { target: event.targets[0], at: event.at } : null)
      case 'picked': {
        if (!corners || corners.length >= mostCorners) return
        setCorners([...corners, event.position])
        return announce(texts.map.corner(corners.length + 1))
      }
      case 'undone':
        return setCorners(corners?.slice(0, -1) ?? null)
      case 'escaped':
        return setCorners(null)
      case 'failed':
        return setFailure(
          /webgl/i.test(event.reason)
            ? problem('no-webgl', texts.sections.map)
            : problem('map-failed', texts.sections.map, { reason: event.reason }),
        )
      case 'base-map-failed':
        return
    }
  }

  return (
    <section className={styles.room} aria-label={texts.sections.map}>
      <MapControls drawing={drawing} canvas={canvas} bounds={bounds} />
      <div className={styles.canvas} data-drawing={corners !== null || undefined}>
        {failure ? (
          <ProblemNotice problems={[failure]} />
        ) : (
          catalog && (
            <MapView
              theme={theme}
              shown={shown}
              data={data}
              bounds={bounds}
              camera={address.camera}
              baseMap={null}
              texts={texture}
              covered={nothingCovered}
              onEvent={onEvent}
              onCanvas={(made) => {
                canvas.current = made
              }}
            />
          )
        )}
        <div className={styles.crosshair} aria-hidden="true" />
        {set.status === 'exempel' && (
          <p className={styles.stamp}>
            <ExampleMark />
          </p>
        )}
        <MapTip hovered={hovered} />
      </div>
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
      <MapLegend drawing={drawing} />
      <ProblemNotice
        problems={[...drawing.problems, ...ground.sets.failed]}
        retry={ground.sets.failed.length > 0 ? ground.sets.retry : undefined}
      />
      <PrintedPicture canvas={canvas} />
      <MapCredits />
    </section>
  )
}

const fallbackBounds: Bounds = [17.762, 59.343, 17.912, 59.398]
const nothingCovered = { leftPixels: 0, bottomPixels: 0 }
