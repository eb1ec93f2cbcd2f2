import { useMemo, useRef } from 'react'
import { useMaterial } from '../../../data/material'
import { noFeatures } from '../../../domain/geo/feature'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import type { MapCanvas } from '../../../map/canvas'
import { cellLegend } from '../../../map/layers/incident-cells'
import { mapThemes } from '../../../map/theme'
import { useTheme } from '../../../state/appearance'
import { ExampleMark } from '../../../ui/example-mark'
import { releasedCells } from '../drawn-cells'
import styles from '../incident-map.module.css'
import { MapFrame } from '../map-frame'
import { HiddenKey } from './hidden-hatch'
import { useReleased } from './released'

/** Released counts by district; those that are not shown are dotted and bear no number. */
export function CountsMap() {
  const { incidents: texts, released, map } = useWorkspaceTexts()
  const language = useLanguage()
  const { set, counts } = useReleased()
  const theme = useTheme()
  const areas = useMaterial('areas', 'stadsdelar').value
  const canvas = useRef<MapCanvas | null>(null)
  const cells = useMemo(() => areas && releasedCells(areas, counts.districts), [areas, counts])
  const data = useMemo(() => ({ 'handelser-rutor': cells?.cells ?? noFeatures }), [cells])
  const classes = cells?.classes ?? []
  const signs = cellLegend(mapThemes[theme])
  const print = (value: number) => printNumber(value, language)

  return (
    <MapFrame set={set} name={released.map} canvas={canvas} data={data}>
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
    </MapFrame>
  )
}
