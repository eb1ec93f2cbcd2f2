import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import { useCatalog } from '../../data/material'
import type { IncidentSet } from '../../domain/incidents/incident-set'
import type { OwnLayer } from '../../domain/incidents/own-layer'
import { type Problem, problem } from '../../domain/problems/problem'

import type { Bounds, MapCanvas, MapEvent } from '../../map/canvas'
import type { LayerId } from '../../map/layers/paint-order'
import type { MapData } from '../../map/sources'
import { useMapState } from '../../map/use-map-state'
import { MapView } from '../../map/view'
import { useTheme } from '../../state/appearance'
import { changeAddress, useAddress } from '../../state/url/use-address'
import { ExampleMark } from '../../ui/example-mark'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './incident-map.module.css'
import { MapCredits } from './map-credits'
import { PrintedPicture } from './printed-picture'
import { useGround } from './use-ground'

/** What any map of a set has: the ground, what fails, the mark of invented incidents, the picture on paper, the credits. */
export function MapFrame(props: {
  set: Pick<IncidentSet, 'id' | 'status'>
  name: string
  /** What the canvas itself is called; absent: as the map. */
  title?: string
  canvas: RefObject<MapCanvas | null>
  /** Drawn besides districts. */
  layers?: readonly LayerId[]
  /** Districts bear numbers, which the signs of the metro would hide. */
  numbered?: boolean
  data: MapData
  /** Layers of the user's own that are drawn with it. */
  brought?: readonly OwnLayer[]
  working?: boolean
  drawing?: boolean
  problems?: readonly Problem[]
  onEvent?: (event: MapEvent) => void
  above?: ReactNode
  /** On the map itself. */
  over?: ReactNode
  /** Between the map and its credits. */
  children?: ReactNode
}) {
  const { name, title = name, canvas, layers = none, numbered = false, set } = props
  const { address } = useAddress()
  const theme = useTheme()
  const catalog = useCatalog().value
  const ground = useGround()
  const [failure, setFailure] = useState<Problem | null>(null)
  const [drawn, setDrawn] = useState(false)
  useMapState(failure ? 'missing' : drawn && !ground.sets.loading && !props.working ? 'idle' : 'loading')
  const data = useMemo(() => ({ ...ground.data, ...props.data }), [ground.data, props.data])
  const shown = useMemo(
    () => new Map([...(numbered ? borders : bordersAndMetro), ...layers].map((id) => [id, 1] as const)),
    [layers, numbered],
  )
  const texture = useMemo(() => ({ 'Map.Title': title }), [title])

  function onEvent(event: MapEvent) {
    if (event.type === 'idle') setDrawn(true)
    else if (event.type === 'moved') changeAddress({ camera: event.camera }, 'replace')
    else if (event.type === 'failed')
      setFailure(
        /webgl/i.test(event.reason) ? problem('no-webgl', name) : problem('map-failed', name, { reason: event.reason }),
      )
    else props.onEvent?.(event)
  }

  return (
    <section className={styles.room} aria-label={name}>
      {props.above}
      <div className={styles.canvas} data-drawing={props.drawing || undefined}>
        {failure ? (
          <ProblemNotice problems={[failure]} />
        ) : (
          catalog && (
            <MapView
              theme={theme}
              shown={shown}
              data={data}
              bounds={catalog.site.bounds as Bounds}
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
        {[set, ...(props.brought ?? [])].some(({ status }) => status === 'exempel') && (
          <p className={styles.stamp}>
            <ExampleMark />
          </p>
        )}
        {props.over}
      </div>
      {props.children}
      <ProblemNotice
        problems={[...(props.problems ?? []), ...ground.sets.failed]}
        retry={ground.sets.failed.length > 0 ? ground.sets.retry : undefined}
      />
      <PrintedPicture canvas={canvas} />
      <MapCredits set={set} brought={props.brought} />
    </section>
  )
}

const none: readonly LayerId[] = []
const borders: readonly LayerId[] = ['stadsdelar', 'stadsdelsomrade']
const bordersAndMetro: readonly LayerId[] = [...borders, 'tunnelbana']
const nothingCovered = { leftPixels: 0, bottomPixels: 0 }
