import type { Place } from '../../domain/places/place'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Explained } from '../../ui/explained'
import { SourceMark } from '../../ui/source-mark'
import { changesOf } from './shared-trends'
import styles from './what-changed.module.css'

/** The documents' own words about what has changed, with the places they are said of. */
export function WhatChanged(props: { places: readonly Place[] }) {
  const { now } = useTexts().start
  const { address } = useAddress()
  return (
    <section aria-labelledby="andrat">
      <h3 id="andrat">{now.changed}</h3>
      <ul role="list" className={styles.changes}>
        {changesOf(props.places).map(({ trend, places }) => (
          <li key={trend.citation.quote}>
            <blockquote className={styles.quote} lang="sv">
              <Explained text={trend.citation.quote ?? ''} /> <SourceMark cited={trend.citation} />
            </blockquote>
            <p className={styles.places}>
              {places.map((place, index) => (
                <span key={place.id}>
                  {index > 0 && ', '}
                  <a href={addressTo(address, { workspace: 'karta', place: place.id, spot: null })}>{place.name}</a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
