import type { Feature } from '../../domain/geo/feature'
import { pathOf, frameAround as planeFrame } from '../../domain/geo/plane-frame'
import type { Position } from '../../domain/places/place'
import styles from './chart.module.css'
import { centred } from './chart-type'

export type MapArea = {
  readonly feature: Feature
  readonly name: string
  readonly fearClass: number | null
  /** "47 %", or nothing for an area without a value. */
  readonly value: string | null
}

export type Project = (position: Position) => readonly [number, number]

/** The areas' surfaces. @param hatch id of the pattern for those without a value: see `HatchPattern` */
export function AreaShapes(props: { areas: readonly MapArea[]; project: Project; hatch: string }) {
  return props.areas.map(({ feature, name, fearClass }) => (
    <path
      key={name}
      d={pathOf(feature.geometry, props.project)}
      fill={fearClass === null ? `url(#${props.hatch})` : undefined}
      className={fearClass === null ? styles.land : `${styles.land} ${styles[`class${fearClass}`]}`}
    />
  ))
}

/** Each area's name, where there is room for names, with its value. */
export function AreaNames(props: { areas: readonly MapArea[]; project: Project; named: boolean }) {
  const { named } = props
  return props.areas.map(({ feature, name, value }) => {
    const [x, y] = props.project(feature.properties.labelPosition as Position)
    return (
      <text key={name} x={x} y={y} className={styles.areaName}>
        {named && (
          <tspan x={x} dy={value === null ? centred : '-0.25em'}>
            {name}
          </tspan>
        )}
        {value !== null && (
          <tspan x={x} dy={named ? '1.2em' : centred}>
            {value}
          </tspan>
        )}
      </text>
    )
  })
}

/** Stands among the `defs` of the picture. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="1.4" height="6" className={styles.hatch} />
    </pattern>
  )
}

const marginUnits = 6
/** Narrower, the names would lie on each other; the table has them. */
const namesFrom = 400

/**
 * A plane picture of the areas.
 * @param top units left free above the map
 */
export function frameAround(areas: readonly MapArea[], width: number, top = 0) {
  const plane = planeFrame(
    areas.map(({ feature }) => feature.geometry),
    { width, margin: marginUnits },
  )
  const project: Project = (position) => {
    const [x, y] = plane.project(position)
    return [x, y + top]
  }
  return { height: plane.height + Math.round(top), project, named: width >= namesFrom }
}
