import { useId } from 'react'
import { useFeatureSets } from '../../data/material'
import { groupPlaces, trendDirections } from '../../domain/places/group-places'
import type { Place, PlaceKind } from '../../domain/places/place'
import { useLanguage, useTexts } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import styles from './place-list.module.css'

const districtSet = ['stadsdelar']

/** Every place by kind, in the order the map paints them; what the map cannot draw is listed all the same. */
export function PlaceList(props: {
  places: readonly Place[]
  selected: string | null
  /** Kinds in the order to list them; the map's by default. */
  order?: readonly PlaceKind[]
  hrefOf: (place: Place) => string
  onHover: (place: Place | null) => void
}) {
  const { place: texts } = useTexts()
  const language = useLanguage()
  const districts = useFeatureSets(districtSet).byId.stadsdelar?.features ?? []
  const names = new Map(districts.map(({ properties }) => [properties.id, String(properties.name)]))
  const listId = useId()
  return (
    <div className={styles.list}>
      {groupPlaces(props.places, props.order).map(({ kind, places }) => (
        <section key={kind} aria-labelledby={`${listId}-${kind}`}>
          <h3 id={`${listId}-${kind}`} className={styles.kind}>
            {texts.groups[kind]} <span className={styles.count}>{printNumber(places.length, language)}</span>
          </h3>
          <ul role="list">
            {places.map((place) => (
              <li key={place.id}>
                <a
                  href={props.hrefOf(place)}
                  className={styles.place}
                  aria-current={place.id === props.selected ? 'true' : undefined}
                  onMouseEnter={() => props.onHover(place)}
                  onMouseLeave={() => props.onHover(null)}
                  onFocus={() => props.onHover(place)}
                  onBlur={() => props.onHover(null)}
                >
                  <span
                    className={styles.sign}
                    data-kind={kind}
                    data-priority={place.priority !== null}
                    aria-hidden="true"
                  />
                  <span className={styles.name}>{place.name}</span>
                  <span className={styles.facts}>
                    {factsOf(place).map((fact) => (
                      <span key={fact}>{fact}</span>
                    ))}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )

  function factsOf(place: Place): readonly string[] {
    const directions = trendDirections(place).map((direction) => texts.directions[direction])
    return [
      texts.kindList(place.kinds.map((kind) => texts.kinds[kind])),
      ...(place.district ? [names.get(place.district) ?? place.district] : []),
      ...(place.priority ? [texts.prioritised(place.priority.year)] : []),
      ...(directions.length > 0 ? [texts.listTrend(directions)] : []),
      ...(place.position === null ? [texts.noPosition] : []),
    ]
  }
}
