import type { ReactNode } from 'react'
import { useMaterial } from '../../data/material'
import type { Place } from '../../domain/places/place'
import type { Plan } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import styles from './doors.module.css'
import { plannedSpots } from './planned-spots'

/** One door for each of the three groups: what they come for, what they leave with, and the way there. */
export function Doors(props: { places: readonly Place[]; plan: Plan }) {
  const { doors } = useTexts().start
  const { address } = useAddress()
  const prioritised = props.places.filter((place) => place.priority !== null)
  const [first = props.places[0]] = prioritised
  return (
    <section aria-labelledby="vagar-in" className={styles.doors}>
      <h2 id="vagar-in">{doors.heading}</h2>
      <Door words={doors.collaboration}>
        <ul role="list">
          {first && (
            <li>
              <a href={addressTo(address, { workspace: 'karta', place: first.id, spot: null })}>
                {doors.collaboration.onMap(first.name)}
              </a>
            </li>
          )}
          <li>
            <a href={addressTo(address, { workspace: 'plan', place: null, spot: null, view: 'plats' })}>
              {doors.collaboration.byPlace}
            </a>
          </li>
          <li>
            <a href={addressTo(address, { workspace: 'plan', place: null, spot: null, view: 'aktor' })}>
              {doors.collaboration.byActor}
            </a>
          </li>
          <li>
            <a href={addressTo(address, { workspace: 'data', place: null, spot: null, view: 'plan' })}>
              {doors.collaboration.fromExcel}
            </a>
          </li>
        </ul>
      </Door>
      <Door words={doors.walk}>
        <p className={styles.notBuilt}>{doors.walk.notBuilt}</p>
        {prioritised.map((place) => (
          <p key={place.id} className={styles.stops}>
            <strong>{place.name}:</strong>{' '}
            {plannedSpots(place, props.plan).map(({ spot, causes }, index) => (
              <span key={spot.id}>
                {index > 0 && ', '}
                <a href={addressTo(address, { workspace: 'karta', place: place.id, spot: spot.id })} lang="sv">
                  {spot.name.charAt(0).toLocaleLowerCase('sv') + spot.name.slice(1)}
                </a>{' '}
                <span className={styles.count}>({doors.walk.lookFor(causes)})</span>
              </span>
            ))}
          </p>
        ))}
      </Door>
      <BoardDoor first={first} />
    </section>
  )
}

function BoardDoor(props: { first: Place | undefined }) {
  const { board } = useTexts().start.doors
  const { address } = useAddress()
  const disagreements = useMaterial('disagreements')
  const toSources = (view: string) => addressTo(address, { workspace: 'kallor', place: null, spot: null, view })
  return (
    <Door words={board}>
      <ul role="list">
        <li>
          <a href={toSources('uppgifter')}>{board.figures}</a>
        </li>
        {disagreements.value && (
          <li>
            <a href={toSources('olika')}>{board.disagreements(disagreements.value.length)}</a>
          </li>
        )}
        <li>
          <a href={toSources('saknas')}>{board.missing}</a>
        </li>
        {props.first && (
          <li>
            <a href={addressTo(address, { workspace: 'karta', place: props.first.id, spot: null })}>
              {board.sheet(props.first.name)}
            </a>
          </li>
        )}
      </ul>
    </Door>
  )
}

type Words = { readonly title: string; readonly who: string; readonly comesFor: string; readonly leavesWith: string }

function Door(props: { words: Words; children: ReactNode }) {
  const { doors } = useTexts().start
  const { words } = props
  return (
    <section className={styles.door} aria-label={words.title}>
      <div>
        <h3 className={styles.title}>{words.title}</h3>
        <p className={styles.who}>{words.who}</p>
      </div>
      <dl className={styles.promise}>
        <dt>{doors.comesFor}</dt>
        <dd>{words.comesFor}</dd>
        <dt>{doors.leavesWith}</dt>
        <dd>{words.leavesWith}</dd>
      </dl>
      <div className={styles.ways}>{props.children}</div>
    </section>
  )
}
