import { boundsOf, type Feature, type Geometry } from '../../domain/geo/feature'
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
 * A plane picture: degrees scaled by the cosine of the middle latitude.
 * @param top units left free above the map
 */
export function frameAround(areas: readonly MapArea[], width: number, top = 0) {
  const [west, south, east, north] = boundsOf(areas.map(({ feature }) => feature.geometry)) ?? [0, 0, 1, 1]
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const unitsPerDegree = (width - 2 * marginUnits) / ((east - west) * squeeze)
  const project: Project = ([lng, lat]) => [
    Math.round(10 * (marginUnits + (lng - west) * squeeze * unitsPerDegree)) / 10,
    Math.round(10 * (top + marginUnits + (north - lat) * unitsPerDegree)) / 10,
  ]
  return {
    height: Math.round(top + (north - south) * unitsPerDegree + 2 * marginUnits),
    project,
    named: width >= namesFrom,
  }
}

function pathOf(geometry: Geometry, project: Project): string {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return polygons
    .flat()
    .map((ring) => `M${ring.map((position) => project(position as unknown as Position).join(' ')).join('L')}Z`)
    .join('')
}
