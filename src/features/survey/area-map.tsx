import { type Ref, useId } from 'react'
import { AreaNames, AreaShapes, frameAround, HatchPattern, type MapArea } from './area-shapes'
import styles from './chart.module.css'

/** The districts in blues, darker is more; hatched where there is no value. */
export function AreaMap(props: {
  svg: Ref<SVGSVGElement>
  areas: readonly MapArea[]
  width: number
  description: string
}) {
  const { areas, width } = props
  const hatch = useId()
  const { height, project, named } = frameAround(areas, width)
  return (
    <svg
      ref={props.svg}
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.description}
    >
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <AreaShapes areas={areas} project={project} hatch={hatch} />
      <AreaNames areas={areas} project={project} named={named} />
    </svg>
  )
}
