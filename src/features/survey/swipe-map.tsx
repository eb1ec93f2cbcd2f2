import { type PointerEvent, type Ref, useId } from 'react'
import type { Position } from '../../domain/places/place'
import { AreaNames, AreaShapes, frameAround, HatchPattern, type MapArea } from './area-shapes'
import styles from './chart.module.css'
import { centred } from './chart-type'

export type SwipeSide = { readonly head: string; readonly areas: readonly MapArea[] }

/** Room for what each side is called. */
const headUnits = 30
const gripUnits = 7

/**
 * Two measurements on one map, the first to the left of a line and the second to the right. A name with its value stands
 * whole on the side where the area's label lies, never cut by the line.
 */
export function SwipeMap(props: {
  svg: Ref<SVGSVGElement>
  sides: readonly [SwipeSide, SwipeSide]
  /** 0–100: how much of the width, in per cent, that shows the first. */
  share: number
  width: number
  description: string
  onDrag: (share: number) => void
}) {
  const { sides, share, width, onDrag } = props
  const [first, second] = sides
  const [hatch, left, right] = [useId(), useId(), useId()]
  const { height, project, named } = frameAround(first.areas, width, headUnits)
  const at = (share / 100) * width
  const labels = first.areas.flatMap((area, index) => {
    const [x] = project(area.feature.properties.labelPosition as Position)
    return (x < at ? area : second.areas[index]) ?? []
  })
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    if (box.width > 0) onDrag(Math.round(Math.min(100, Math.max(0, (100 * (event.clientX - box.left)) / box.width))))
  }
  return (
    <svg
      ref={props.svg}
      className={`${styles.chart} ${styles.swiped}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.description}
      onPointerDown={(event) => {
        // A mouse that lets go outside the map must let go of the line too.
        event.currentTarget.setPointerCapture?.(event.pointerId)
        drag(event)
      }}
      onPointerMove={(event) => event.buttons > 0 && drag(event)}
    >
      <defs>
        <HatchPattern id={hatch} />
        <clipPath id={left}>
          <rect x={0} y={headUnits} width={at} height={height - headUnits} />
        </clipPath>
        <clipPath id={right}>
          <rect x={at} y={headUnits} width={width - at} height={height - headUnits} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${left})`}>
        <AreaShapes areas={first.areas} project={project} hatch={hatch} />
      </g>
      <g clipPath={`url(#${right})`}>
        <AreaShapes areas={second.areas} project={project} hatch={hatch} />
      </g>
      <AreaNames areas={labels} project={project} named={named} />
      <line x1={at} x2={at} y1={headUnits} y2={height} className={styles.divider} />
      <circle cx={at} cy={headUnits + gripUnits} r={gripUnits} className={styles.grip} />
      <text x={0} y={headUnits / 2} dy={centred} className={styles.axis}>
        {first.head}
      </text>
      <text x={width} y={headUnits / 2} dy={centred} textAnchor="end" className={styles.axis}>
        {second.head}
      </text>
    </svg>
  )
}
