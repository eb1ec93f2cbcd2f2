import { type Place, placeKinds } from '../../domain/places/place'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import styles from './other-places.module.css'

/** Every place that is not prioritised, under its first kind. */
export function OtherPlaces(props: { places: readonly Place[] }) {
  const { start, app } = useTexts()
  const { address } = useAddress()
  const others = props.places.filter((place) => place.priority === null)
  const groups = placeKinds
    .map((kind) => ({ kind, places: others.filter((place) => place.kinds[0] === kind) }))
    .filter((group) => group.places.length > 0)
  return (
    <section aria-labelledby="andra-platser">
      <h2 id="andra-platser">{start.others}</h2>
      <div className={styles.groups}>
        {groups.map(({ kind, places }) => (
          <section key={kind} aria-labelledby={`slag-${kind}`}>
            <h3 id={`slag-${kind}`} className={styles.kind}>
              {start.kinds[kind]}
            </h3>
            <ul role="list" className={styles.places}>
              {places.map((place) => (
                <li key={place.id}>
                  <a href={addressTo(address, { workspace: 'karta', place: place.id, spot: null })}>{place.name}</a>
                  {place.footing.precision !== 'källa' && (
                    <span className={styles.footing}>
                      {' '}
                      {place.footing.precision === 'saknas' ? start.positionMissing : app.approximate}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
