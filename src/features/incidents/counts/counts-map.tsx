import { useMemo, useRef } from 'react'
import { useMaterial } from '../../../data/material'
import { noFeatures } from '../../../domain/geo/feature'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import type { MapCanvas } from '../../../map/canvas'
import { ColourKey } from '../colour-key'
import { releasedCells } from '../drawn-cells'
import styles from '../incident-map.module.css'
import { MapFrame } from '../map-frame'
import { useCountColours } from '../use-count-colours'
import { HiddenKey } from './hidden-key'
import { useReleased } from './released'

/** Released counts by district; those that are not shown are dotted and bear no number. */
export function CountsMap() {
  const { incidents: texts, released } = useWorkspaceTexts()
  const { set, counts } = useReleased()
  const areas = useMaterial('areas', 'stadsdelar').value
  const canvas = useRef<MapCanvas | null>(null)
  const cells = useMemo(() => areas && releasedCells(areas, counts.districts), [areas, counts])
  const data = useMemo(() => ({ 'handelser-rutor': cells?.cells ?? noFeatures }), [cells])
  const colours = useCountColours(cells?.classes ?? [])

  return (
    <MapFrame set={set} name={released.map} canvas={canvas} numbered data={data}>
      <div className={styles.legend}>
        <ColourKey heading={texts.map.countLegend} invented={set.status === 'exempel'} colours={colours} />
        {counts.districts.some(({ count }) => count === null) && <HiddenKey dotted />}
      </div>
    </MapFrame>
  )
}
