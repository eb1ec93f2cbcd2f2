import type { Place } from '../../domain/places/place'
import type { Plan } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { SourceMark } from '../../ui/source-mark'
import { plannedSpots } from './planned-spots'
import styles from './prioritised-places.module.css'

/** The shortest way in: each prioritised place and its spots, straight to the chain. */
export function PrioritisedPlaces(props: { places: readonly Place[]; plan: Plan }) {
  const { start } = useTexts()
  const { address } = useAddress()
  const prioritised = props.places.filter((place) => place.priority !== null)
  const year = prioritised[0]?.priority?.year
  if (year === undefined) return null
  return (
    <section aria-labelledby="prioriterade">
      <h2 id="prioriterade" className={styles.heading}>
        {start.prioritised(year)}
      </h2>
      <ul role="list" className={styles.places}>
        {prioritised.map((place) => (
          <li key={place.id}>
            <h3 className={styles.name}>
              <a href={addressTo(address, { workspace: 'karta', place: place.id, spot: null })}>{place.name}</a>
            </h3>
            <p className={styles.whole}>
              {start.whole} {place.priority && <SourceMark cited={place.priority.citation} />}
            </p>
            <ul role="list" className={styles.spots} aria-label={start.spotsOf(place.name)}>
              {plannedSpots(place, props.plan).map(({ spot, causes, actions, citation }) => (
                <li key={spot.id}>
                  <a href={addressTo(address, { workspace: 'karta', place: place.id, spot: spot.id })} lang="sv">
                    {spot.name}
                  </a>{' '}
                  <span className={styles.count}>
                    {start.answers(causes, actions)} {citation && <SourceMark cited={citation} />}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
