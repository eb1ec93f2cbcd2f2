import { useId } from 'react'
import { useMaterial } from '../../data/material'
import type { Feature } from '../../domain/geo/feature'
import { frameAround, pathOf } from '../../domain/geo/plane-frame'
import type { Place, Position } from '../../domain/places/place'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { type Cited, SourceMark } from '../../ui/source-mark'
import styles from './district-picture.module.css'

/** A small drawn map of the district: a figure of the report, not the map itself. Its words stand in the caption too. */
export function DistrictPicture(props: { places: readonly Place[] }) {
  const { start } = useTexts()
  const { address } = useAddress()
  const id = useId()
  const districts = useMaterial('areas', 'stadsdelar').value?.features
  const vulnerable = useMaterial('areas', 'utsatt-omrade-lista').value?.features ?? []
  if (!districts || districts.length === 0) return null

  const frame = frameAround(
    districts.map((feature) => feature.geometry),
    { width: 640, margin: 14 },
  )
  const scenes = props.places.flatMap((place) =>
    place.kinds.includes('oppen-drogscen') && place.position ? [{ place, at: frame.project(place.position) }] : [],
  )
  const names = scenes.map(({ place }) => place.name).join(', ')
  const outline = citationOf(vulnerable[0])
  const areas = vulnerable.map((feature) => String(feature.properties.name)).join(', ')
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-rubrik`}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={start.picture.description(districts.length, names, areas)}
      >
        <defs>
          <pattern id={`${id}-rander`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2.4" height="7" className={styles.stripe} />
          </pattern>
        </defs>
        {districts.map((feature) => (
          <path
            key={String(feature.properties.id)}
            d={pathOf(feature.geometry, frame.project)}
            className={styles.land}
          />
        ))}
        {vulnerable.map((feature) => (
          <path
            key={String(feature.properties.id)}
            d={pathOf(feature.geometry, frame.project)}
            fill={`url(#${id}-rander)`}
            className={styles.vulnerable}
          />
        ))}
        {districts.map((feature) => {
          const [x, y] = frame.project(feature.properties.labelPosition as Position)
          // A name beneath a numbered dot could not be read: it moves above the dot.
          const under = scenes.find(({ at }) => Math.abs(at[0] - x) < 70 && Math.abs(at[1] - y) < 26)
          return (
            <text
              key={String(feature.properties.id)}
              x={x}
              y={under ? under.at[1] - 24 : y}
              className={styles.district}
            >
              {String(feature.properties.name)}
            </text>
          )
        })}
        {scenes.map(({ place, at: [x, y] }, index) => (
          <g key={place.id}>
            <circle cx={x} cy={y} r="12" className={styles.scene} />
            <text x={x} y={y} className={styles.number}>
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        <h2 id={`${id}-rubrik`} className={styles.heading}>
          {start.picture.heading}
        </h2>
        <ol role="list" className={styles.scenes}>
          {scenes.map(({ place }, index) => (
            <li key={place.id}>
              <span className={styles.key} aria-hidden="true">
                {index + 1}
              </span>{' '}
              <a href={addressTo(address, { workspace: 'karta', place: place.id, spot: null })}>{place.name}</a>
            </li>
          ))}
        </ol>
        <p className={styles.legend}>
          <span className={styles.sceneKey} aria-hidden="true" /> {start.picture.scenes}
        </p>
        <p className={styles.legend}>
          <svg className={styles.swatch} viewBox="0 0 24 14" aria-hidden="true">
            <rect width="24" height="14" fill={`url(#${id}-rander)`} className={styles.vulnerable} />
          </svg>{' '}
          {start.picture.areas}
          {outline && <SourceMark cited={outline} />}
        </p>
        <p>
          <a href={addressTo(address, { workspace: 'karta', place: null, spot: null })}>{start.picture.open}</a>
        </p>
      </figcaption>
    </figure>
  )
}

/** Properties of the material are unchecked: only a whole citation counts. */
function citationOf(feature: Feature | undefined): Cited | null {
  const citation = feature?.properties.citation as Partial<Cited> | undefined
  return typeof citation?.source === 'string' && typeof citation.where === 'string'
    ? { source: citation.source, where: citation.where, quote: citation.quote ?? null }
    : null
}
