import { type Ref, useId, useMemo } from 'react'
import type { FeatureCollection } from '../../../domain/geo/feature'
import { frameAround, pathOf } from '../../../domain/geo/plane-frame'
import type { Position } from '../../../domain/places/place'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { Hatch } from '../hatch'
import styles from './hot-spots-picture.module.css'

const drawn = ['no', 'cold', 'alone', 'sure'] as const

/** The study area in cells; what lies outside it is hatched, for it was not tested. */
export function HotSpotsPicture(props: {
  svg: Ref<SVGSVGElement>
  studyArea: FeatureCollection
  cells: FeatureCollection
  label: string
  /** Whether so few are expected that the hot are not certain. */
  rough: boolean
}) {
  const { legend } = useWorkspaceTexts().answers.patterns
  const id = useId()
  const { studyArea, cells } = props
  const picture = useMemo(() => {
    const frame = frameAround(
      studyArea.features.map(({ geometry }) => geometry),
      { width: 720, margin: 14 },
    )
    const path = (hot: string) =>
      cells.features
        .filter(({ properties }) => properties.hot === hot)
        .map(({ geometry }) => pathOf(geometry, frame.project))
        .join('')
    const names = studyArea.features.flatMap(({ properties }) => {
      const at = properties.labelPosition as Position | undefined
      return at ? [{ name: String(properties.name), at: frame.project(at) }] : []
    })
    return {
      frame,
      names,
      paths: drawn.map((hot) => ({ hot, path: path(hot) })),
      outlines: studyArea.features.map(({ geometry }) => pathOf(geometry, frame.project)).join(''),
    }
  }, [studyArea, cells])
  const { frame } = picture
  return (
    <figure className={styles.figure}>
      <svg
        ref={props.svg}
        className={styles.picture}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={props.label}
      >
        <Hatch id={id} />
        <rect width={frame.width} height={frame.height} fill={`url(#${id})`} />
        {picture.paths.map(({ hot, path }) => (
          <path key={hot} d={path} className={styles.cells} data-hot={hot} />
        ))}
        <path d={picture.outlines} className={styles.outline} />
        {picture.names.map(({ name, at: [x, y] }) => (
          <text key={name} x={x} y={y} textAnchor="middle" className={styles.name}>
            {name}
          </text>
        ))}
      </svg>
      <ul role="list" className={styles.legend}>
        {(['sure', 'alone', 'cold', 'no', 'mask'] as const)
          .filter((key) => key === 'mask' || picture.paths.some(({ hot, path }) => hot === key && path !== ''))
          .map((key) => (
            <li key={key}>
              <span className={styles.key} data-hot={key} aria-hidden="true" />
              {legend[key === 'sure' && props.rough ? 'rough' : key]}
            </li>
          ))}
      </ul>
    </figure>
  )
}
