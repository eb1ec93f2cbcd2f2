import { useMaterial } from '../../data/material'
import type { CoordinateSystem } from '../../domain/geo/coordinate-system'
import { frameAround, pathOf } from '../../domain/geo/plane-frame'
import type { IncidentSet } from '../../domain/incidents/incident-set'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import styles from './intake.module.css'
import picture from './position-picture.module.css'

/** The first rows' positions against the districts' outlines: a wrong system or swapped axes are seen before anything is read. */
export function PositionPicture(props: { set: IncidentSet; system: CoordinateSystem; onSwap: (() => void) | null }) {
  const { seen: texts } = useWorkspaceTexts().intake
  const districts = useMaterial('areas', 'stadsdelar').value?.features ?? []
  if (districts.length === 0) return null

  const { columns } = props.set
  const frame = frameAround(
    districts.map(({ geometry }) => geometry),
    { width: 400, margin: 10 },
  )
  const positions = Array.from({ length: columns.count }, (_, index) => columns.positions.subarray(2 * index))
    .map(([lng = Number.NaN, lat = Number.NaN]) => [lng, lat] as const)
    .filter(([lng, lat]) => Number.isFinite(lng) && Number.isFinite(lat))
  const inside = positions
    .map(frame.project)
    .filter(([x, y]) => x >= 0 && x <= frame.width && y >= 0 && y <= frame.height)
  return (
    <figure className={picture.picture}>
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={`${texts.map}. ${texts.mapDescription(inside.length)}`}
      >
        {districts.map(({ properties, geometry }) => (
          <path key={String(properties.id)} d={pathOf(geometry, frame.project)} className={picture.land} />
        ))}
        {inside.map(([x, y], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row's place in the file is its identity
          <circle key={index} cx={x} cy={y} r="3.5" className={picture.dot} />
        ))}
      </svg>
      <figcaption className={styles.stack}>
        <p>
          {positions.length === 0
            ? texts.noPositions
            : texts.mapCaption(
                texts.systems[props.system] ?? '',
                inside.length,
                positions.length - inside.length,
                columns.count - positions.length,
              )}
        </p>
        {positions.length > 0 && inside.length === 0 && <p className={styles.warned}>{texts.allOutside}</p>}
        {props.onSwap && (
          <p>
            <Button onClick={props.onSwap}>{texts.swapAxes}</Button>
          </p>
        )}
      </figcaption>
    </figure>
  )
}
