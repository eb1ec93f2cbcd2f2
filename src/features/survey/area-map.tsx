import { type Ref, useId } from 'react'
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

const marginUnits = 6
/** Narrower, the names would lie on each other; the table has them. */
const namesFrom = 400

/** The districts in blues, darker is more; hatched where there is no value. */
export function AreaMap(props: {
  svg: Ref<SVGSVGElement>
  areas: readonly MapArea[]
  width: number
  description: string
}) {
  const { areas, width } = props
  const hatch = useId()
  const { height, project } = frameAround(
    areas.map(({ feature }) => feature.geometry),
    width,
  )
  return (
    <svg
      ref={props.svg}
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.description}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.4" height="6" className={styles.hatch} />
        </pattern>
      </defs>
      {areas.map(({ feature, name, fearClass }) => (
        <path
          key={name}
          d={pathOf(feature.geometry, project)}
          fill={fearClass === null ? `url(#${hatch})` : undefined}
          className={fearClass === null ? styles.land : `${styles.land} ${styles[`class${fearClass}`]}`}
        />
      ))}
      {areas.map(({ feature, name, value }) => {
        const [x, y] = project(feature.properties.labelPosition as Position)
        const named = width >= namesFrom
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
      })}
    </svg>
  )
}

/** A plane picture: degrees scaled by the cosine of the middle latitude. */
function frameAround(geometries: readonly Geometry[], width: number) {
  const [west, south, east, north] = boundsOf(geometries) ?? [0, 0, 1, 1]
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const unitsPerDegree = (width - 2 * marginUnits) / ((east - west) * squeeze)
  return {
    height: Math.round((north - south) * unitsPerDegree + 2 * marginUnits),
    project: ([lng, lat]: Position): readonly [number, number] => [
      Math.round(10 * (marginUnits + (lng - west) * squeeze * unitsPerDegree)) / 10,
      Math.round(10 * (marginUnits + (north - lat) * unitsPerDegree)) / 10,
    ],
  }
}

function pathOf(geometry: Geometry, project: (position: Position) => readonly [number, number]): string {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return polygons
    .flat()
    .map((ring) => `M${ring.map((position) => project(position as unknown as Position).join(' ')).join('L')}Z`)
    .join('')
}
