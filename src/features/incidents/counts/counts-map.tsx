import { useMemo, useRef, useState } from 'react'
import { useCatalog, useMaterial } from '../../../data/material'
import { noFeatures } from '../../../domain/geo/feature'
import { type Problem, problem } from '../../../domain/problems/problem'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import type { Bounds, MapCanvas, MapEvent } from '../../../map/canvas'
import { cellLegend } from '../../../map/layers/incident-cells'
import type { LayerId } from '../../../map/layers/paint-order'
import { mapThemes } from '../../../map/theme'
import { useMapState } from '../../../map/use-map-state'
import { MapView } from '../../../map/view'
import { useTheme } from '../../../state/appearance'
import { changeAddress, useAddress } from '../../../state/url/use-address'
import { ExampleMark } from '../../../ui/example-mark'
import { ProblemNotice } from '../../../ui/problem-notice'
import { releasedCells } from '../drawn-cells'
import styles from '../incident-map.module.css'
import { PrintedPicture } from '../printed-picture'
import { useGround } from '../use-ground'
import { HiddenKey } from './hidden-hatch'
import { useReleased } from './released'

/** Released counts by district; those that are not shown are dotted and bear no number. */
export function CountsMap() {
  const { incidents: texts, released, map } = useWorkspaceTexts()
  const language = useLanguage()
  const { address } = useAddress()
  const { set, counts } = useReleased()
  const theme = useTheme()
  const catalog = useCatalog().value
  const areas = useMaterial('areas', 'stadsdelar').value
  const ground = useGround()
  const canvas = useRef<MapCanvas | null>(null)
  const [drawn, setDrawn] = useState(false)
  const [failure, setFailure] = useState<Problem | null>(null)
  useMapState(failure ? 'missing' : drawn && !ground.sets.loading ? 'idle' : 'loading')
  const cells = useMemo(() => areas && releasedCells(areas, counts.districts), [areas, counts])
  const data = useMemo(() => ({ ...ground.data, 'handelser-rutor': cells?.cells ?? noFeatures }), [ground.data, cells])
  const texture = useMemo(() => ({ 'Map.Title': released.map }), [released])
  const classes = cells?.classes ?? []
  const signs = cellLegend(mapThemes[theme])
  const print = (value: number) => printNumber(value, language)

  function onEvent(event: MapEvent) {
    if (event.type === 'idle') setDrawn(true)
    if (event.type === 'moved') changeAddress({ camera: event.camera }, 'replace')
    if (event.type === 'failed')
      setFailure(
        /webgl/i.test(event.reason)
          ? problem('no-webgl', released.map)
          : problem('map-failed', released.map, { reason: event.reason }),
      )
  }

  return (
    <section className={styles.room} aria-label={released.map}>
      <div className={styles.canvas}>
        {failure ? (
          <ProblemNotice problems={[failure]} />
        ) : (
          catalog && (
            <MapView
              theme={theme}
              shown={shownLayers}
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
        {set.status === 'exempel' && (
          <p className={styles.stamp}>
            <ExampleMark />
          </p>
        )}
      </div>
      <div className={styles.legend}>
        <ul role="list" className={styles.classes} aria-label={map.legendHeading}>
          <li>
            <strong>{texts.map.countLegend}</strong> {set.status === 'exempel' && <ExampleMark />}
          </li>
          {classes.map((low, index) => {
            const next = classes[index + 1]
            const swatch = signs[index]?.swatch
            return (
              <li key={low}>
                <span
                  className={styles.swatch}
                  style={{ background: swatch?.kind === 'fill' ? swatch.fill : undefined }}
                  aria-hidden="true"
                />
                {next === undefined ? texts.map.orMore(print(low)) : texts.map.between(print(low), print(next - 1))}
              </li>
            )
          })}
        </ul>
        {counts.districts.some(({ count }) => count === null) && <HiddenKey dotted />}
      </div>
      <ProblemNotice
        problems={ground.sets.failed}
        retry={ground.sets.failed.length > 0 ? ground.sets.retry : undefined}
      />
      <PrintedPicture canvas={canvas} />
    </section>
  )
}

const shownLayers = new Map(
  (['stadsdelar', 'stadsdelsomrade', 'tunnelbana'] satisfies LayerId[]).map((id) => [id, 1] as const),
)
const nothingCovered = { leftPixels: 0, bottomPixels: 0 }
