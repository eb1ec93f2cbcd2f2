import { useEffect, useRef } from 'react'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { BaseMap } from '../domain/catalog/catalog'
import { type Bounds, type Camera, type Covered, createMapCanvas, type MapCanvas, type MapEvent } from './canvas'
import type { MapData } from './sources'
import type { Shown } from './style'
import { type MapThemeId, mapThemes } from './theme'
import styles from './view.module.css'

export type MapViewProps = {
  readonly theme: MapThemeId
  readonly shown: Shown
  readonly data: MapData
  readonly bounds: Bounds
  /** Where to look at first, and again when it is changed from outside (a link, the back button). */
  readonly camera: Camera | null
  readonly baseMap: BaseMap | null
  readonly texts: Readonly<Record<string, string>>
  readonly interactive?: boolean
  readonly covered: Covered
  readonly onEvent: (event: MapEvent) => void
  /** Hands over what can be asked of the canvas, and takes it back on the way out. */
  readonly onCanvas?: (canvas: MapCanvas | null) => void
}

/** The map as a React component: values in by props, domain events out. It knows no store and no address. */
export function MapView(props: MapViewProps) {
  const container = useRef<HTMLDivElement>(null)
  const canvas = useRef<MapCanvas | null>(null)
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    const element = container.current
    if (!element) return
    const { onCanvas, onEvent, ...first } = latest.current
    try {
      canvas.current = createMapCanvas({
        container: element,
        theme: mapThemes[first.theme],
        shown: first.shown,
        data: first.data,
        bounds: first.bounds,
        camera: first.camera,
        interactive: first.interactive ?? true,
        texts: first.texts,
        covered: first.covered,
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        onEvent: (event) => latest.current.onEvent(event),
      })
    } catch (error) {
      onEvent({ type: 'failed', reason: error instanceof Error ? error.message : String(error) })
      return
    }
    canvas.current.setBaseMap(first.baseMap)
    onCanvas?.(canvas.current)
    return () => {
      latest.current.onCanvas?.(null)
      canvas.current?.remove()
      canvas.current = null
    }
  }, [])

  const { data, theme, shown, baseMap, camera, covered } = props
  useEffect(() => canvas.current?.setData(data), [data])
  useEffect(() => canvas.current?.show(mapThemes[theme], shown), [theme, shown])
  useEffect(() => canvas.current?.setBaseMap(baseMap), [baseMap])
  useEffect(() => canvas.current?.setCovered(covered), [covered])
  useEffect(() => {
    const now = canvas.current?.camera()
    if (camera && now && differs(camera, now)) canvas.current?.follow(camera)
  }, [camera])

  return <div ref={container} className={styles.map} />
}

/** More than the address's rounding: the camera was moved from outside. */
function differs(a: Camera, b: Camera): boolean {
  return Math.abs(a.zoom - b.zoom) > 0.006 || Math.abs(a.lat - b.lat) > 0.00001 || Math.abs(a.lng - b.lng) > 0.00001
}
