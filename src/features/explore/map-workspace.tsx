import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useOwnLayers } from '../../data/incidents/use-own-layers'
import { useCatalog } from '../../data/material'
import { drawnShape } from '../../domain/geo/drawn-shape'
import { lengthMetres } from '../../domain/geo/local-metric'
import { walkingRings } from '../../domain/geo/walking-rings'
import type { Place } from '../../domain/places/place'
import { type Problem, problem } from '../../domain/problems/problem'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDistance } from '../../i18n/numbers'
import type { Bounds, MapCanvas, MapEvent } from '../../map/canvas'
import type { MapData } from '../../map/sources'
import type { MapThemeId } from '../../map/theme'
import { useMapState } from '../../map/use-map-state'
import { MapView } from '../../map/view'
import { announce, changeScreen, useScreen } from '../../state/screen'
import { changeAddress, useAddress } from '../../state/url/use-address'
import { ProblemNotice } from '../../ui/problem-notice'
import { CompareOverlay } from './compare-overlay'
import { Credits, ExampleStamp } from './credits'
import { LayersCard } from './layers-card'
import { MapMessages } from './map-messages'
import { MapTools } from './map-tools'
import styles from './map-workspace.module.css'
import { PrintedMap } from './printed-map'
import { selectedFeatures } from './selected-features'
import { type Pointed, Tooltip } from './tooltip'
import { useBrought } from './use-brought'
import { useCovered } from './use-covered'
import { useFlight } from './use-flight'
import { useFurnished } from './use-furnished'
import { useLayerWords } from './use-layer-words'
import { useMapData } from './use-map-data'
import { useShownLayers } from './use-shown-layers'
import { useSides } from './use-sides'

/** The map with its layers, legend and tools, and the panel beside it. `panel` is the place or the list of places. */
export function MapWorkspace(props: {
  theme: MapThemeId
  places: readonly Place[]
  place: Place | null
  panel: ReactNode
  panelLabel: { readonly label: string } | { readonly labelledBy: string }
  onPick: (choice: { place: string; spot: string | null }) => void
}) {
  const texts = useTexts()
  const language = useLanguage()
  const { address } = useAddress()
  const catalog = useCatalog()
  const own = useOwnLayers()
  const layers = useShownLayers(catalog.value, own)
  const { nameOf } = useLayerWords()
  const { pair } = layers
  const { left, right, drawn: drawnLayers } = useSides(layers.shown, pair)
  const { data, sets, problems, failed, retry, cautions, legendWords, working } = useMapData(
    drawnLayers,
    texts.map.edge,
  )
  const screen = useScreen()
  const canvas = useRef<MapCanvas | null>(null)
  const overlay = useRef<MapCanvas | null>(null)
  const room = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<Pointed>({ targets: [], at: [0, 0] })
  const [failure, setFailure] = useState<Problem | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [baseMapProblem, setBaseMapProblem] = useState<Problem | null>(null)
  const [dividerPercent, setDivider] = useState(50)
  const [drawn, setDrawn] = useState(false)

  const spot = props.place?.spots.find(({ id }) => id === address.spot) ?? null
  const focusPosition = spot?.position ?? props.place?.position ?? null

  const { pointedPlace: pointedId, measured, rings } = screen
  const brought = useBrought(own.value, layers.shown)
  const drawnData = useMemo((): MapData => {
    const pointedPlace = props.places.find(({ id }) => id === pointedId) ?? null
    return {
      ...data,
      'egna-lager': brought,
      vald: selectedFeatures(props.place, spot, pointedPlace),
      matning: drawnShape(measured),
      ringar: walkingRings(rings ? focusPosition : null, (minutes, metres) =>
        texts.map.tools.ring(minutes, printDistance(metres, language)),
      ),
    }
  }, [data, brought, props.places, props.place, spot, pointedId, measured, rings, focusPosition, texts, language])

  const bounds = (catalog.value?.site.bounds ?? fallbackBounds) as Bounds
  const settled = catalog.state !== 'loading' && !sets.loading && !sets.slow && !working && own.state !== 'loading'
  useMapState(failure ? 'missing' : drawn && settled ? 'idle' : 'loading')
  useFlight(canvas, focusPosition && `${props.place?.id}/${spot?.id ?? ''}`, focusPosition, spot !== null)

  function onEvent(event: MapEvent) {
    switch (event.type) {
      case 'idle':
        return setDrawn(true)
      case 'moved':
        overlay.current?.follow(event.camera)
        return changeAddress({ camera: event.camera }, 'replace')
      case 'hovered':
        return setPointed(event)
      case 'picked':
        return pick(event)
      case 'undone':
        if (screen.measuring) changeScreen({ measured: screen.measured.slice(0, -1) })
        return
      case 'escaped':
        if (screen.measuring) changeScreen({ measuring: false, measured: [] })
        return
      case 'failed':
        return setFailure(
          /webgl/i.test(event.reason)
            ? problem('no-webgl', texts.map.region)
            : problem('map-failed', texts.map.region, { reason: event.reason }),
        )
      case 'base-map-failed': {
        const failed = catalog.value?.baseMaps.find(({ id }) => id === event.id)
        changeScreen({ baseMap: null })
        return setBaseMapProblem(
          problem('base-map-failed', failed?.address ?? event.id, {
            title: failed?.title.sv ?? event.id,
          }),
        )
      }
    }
  }

  function pick(event: Extract<MapEvent, { type: 'picked' }>) {
    if (screen.measuring) {
      const measured = [...screen.measured, event.position]
      changeScreen({ measured })
      announce(texts.map.tools.point(measured.length, printDistance(lengthMetres(measured), language)))
      return
    }
    const target = event.targets.find(({ kind }) => kind === 'spot' || kind === 'place')
    if (target?.kind === 'spot') props.onPick({ place: target.place, spot: target.id })
    if (target?.kind === 'place') props.onPick({ place: target.id, spot: null })
  }

  const covered = useCovered(room)
  const furnished = useFurnished()
  const view = {
    covered,
    theme: props.theme,
    data: drawnData,
    bounds,
    camera: address.camera,
    baseMap: catalog.value?.baseMaps.find(({ id }) => id === screen.baseMap) ?? null,
    texts: { 'Map.Title': texts.map.canvas },
  }

  return (
    <div className={styles.workspace} data-sheet={screen.sheet}>
      <section className={styles.room} aria-label={texts.map.region} ref={room}>
        {failure === null && catalog.state !== 'loading' && (
          <>
            <div className={styles.canvas}>
              <MapView
                key={attempt}
                {...view}
                shown={left}
                onEvent={onEvent}
                onCanvas={(made) => {
                  canvas.current = made
                }}
              />
              <div
                className={styles.crosshair}
                style={{
                  left: `calc(50% + ${covered.leftPixels / 2}px)`,
                  top: `calc(50% - ${covered.bottomPixels / 2}px)`,
                }}
                aria-hidden="true"
              />
              {pair && (
                <CompareOverlay
                  {...view}
                  shown={right}
                  dividerPercent={dividerPercent}
                  leftName={nameOf(pair[0])}
                  rightName={nameOf(pair[1])}
                  onCanvas={(made) => {
                    overlay.current = made
                  }}
                />
              )}
            </div>
            <Tooltip pointed={pointed} width={room.current?.clientWidth ?? 0} />
          </>
        )}
        <div className={styles.over}>
          <MapMessages
            failure={failure}
            reload={() => {
              setFailure(null)
              setDrawn(false)
              setAttempt(attempt + 1)
            }}
            baseMapProblem={baseMapProblem}
            dismissBaseMapProblem={() => setBaseMapProblem(null)}
            problems={problems}
            sets={sets}
            failed={failed}
            retry={retry}
          />
          {furnished && (
            <LayersCard
              theme={props.theme}
              shown={layers.shown}
              own={own}
              onChange={layers.change}
              onReset={layers.reset}
              legendWords={legendWords}
              cautions={cautions}
            />
          )}
          <MapTools
            canvas={canvas}
            bounds={bounds}
            pair={pair}
            dividerPercent={dividerPercent}
            onDivider={setDivider}
            baseMaps={catalog.value?.baseMaps ?? []}
          />
        </div>
        {failure === null && <ExampleStamp shown={drawnLayers} own={layers.own} />}
        {failure === null && <Credits shown={drawnLayers} own={layers.own} />}
      </section>
      <PrintedMap
        placeName={props.place?.name ?? null}
        canvas={canvas}
        theme={props.theme}
        shown={drawnLayers}
        own={layers.own}
        legendWords={legendWords}
      />
      <aside
        className={styles.panel}
        {...('label' in props.panelLabel
          ? { 'aria-label': props.panelLabel.label }
          : { 'aria-labelledby': props.panelLabel.labelledBy })}
      >
        <div className={styles.notices}>
          <ProblemNotice tone="caution" problems={layers.problems} dismiss={layers.reset} />
          <ProblemNotice tone="caution" problems={layers.missing} dismiss={() => layers.change(layers.shown)} />
        </div>
        {furnished && props.panel}
      </aside>
    </div>
  )
}

const fallbackBounds: Bounds = [17.762, 59.343, 17.912, 59.398]
