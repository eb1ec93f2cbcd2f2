import { useMaterial } from '../../data/material'
import { boundsOf, type Feature } from '../../domain/geo/feature'
import { frameAround, pathOf } from '../../domain/geo/plane-frame'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import picture from './position-picture.module.css'

/** The file's lines and areas over the districts' outlines. */
export function ShapesPicture({ features }: { features: readonly Feature[] }) {
  const { shapes: texts } = useWorkspaceTexts().intake
  const districts = useMaterial('areas', 'stadsdelar').value?.features ?? []
  if (districts.length === 0) return null

  const land = districts.map(({ geometry }) => geometry)
  const frame = frameAround(land, { width: 400, margin: 10 })
  const [west, south, east, north] = boundsOf(land) ?? [0, 0, 0, 0]
  const outside = features.filter(({ geometry }) => {
    const [w, s, e, n] = boundsOf([geometry]) ?? [0, 0, 0, 0]
    return e < west || w > east || n < south || s > north
  }).length
  return (
    <figure className={picture.picture}>
      <svg
        className={picture.narrow}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={texts.picture(features.length - outside)}
      >
        {districts.map(({ properties, geometry }) => (
          <path key={String(properties.id)} d={pathOf(geometry, frame.project)} className={picture.land} />
        ))}
        {features.map(({ geometry }, index) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a shape's place in the file is its identity
            key={index}
            d={pathOf(geometry, frame.project)}
            className={picture.shape}
            data-line={/Line/.test(geometry.type)}
          />
        ))}
      </svg>
      <figcaption>{texts.caption(features.length - outside, outside)}</figcaption>
    </figure>
  )
}
