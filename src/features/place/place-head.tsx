import { Fragment } from 'react'
import { kindCitations } from '../../domain/places/kind-citations'
import type { Place } from '../../domain/places/place'
import { useLocal, useTexts } from '../../i18n/language'
import { Missing } from '../../ui/example-mark'
import { CoincidenceSentence } from './coincidence-sentence'
import { Mark, Marks } from './marks'
import styles from './place-panel.module.css'
import type { usePlaceBasis } from './use-place-basis'

/** Name, kind and what coincides here: what one must grasp before reading on. */
export function PlaceHead(props: { place: Place; basis: ReturnType<typeof usePlaceBasis> }) {
  const { place: texts } = useTexts()
  const { place, basis } = props
  return (
    <header className={styles.head}>
      <h2 id="platspanel-rubrik" tabIndex={-1} className={styles.name}>
        {place.name}
      </h2>
      <ul role="list" className={styles.kinds}>
        {place.kinds.map((kind, index) => (
          <Fragment key={kind}>
            <li data-kind={kind}>
              {texts.kinds[kind]}
              <Marks citations={kindCitations(place, kind)} />
            </li>
            {index === 0 && place.priority && (
              <li data-kind="prioriterad">
                {texts.prioritised(place.priority.year)} <Mark citation={place.priority.citation} />
              </li>
            )}
          </Fragment>
        ))}
      </ul>
      <CoincidenceSentence state={basis.state} parts={basis.parts} districtName={basis.districtName} />
      <Facts place={place} districtName={basis.districtName} />
    </header>
  )
}

function Facts(props: { place: Place; districtName: string | null }) {
  const { facts } = useTexts().place
  const local = useLocal()
  const { place, districtName } = props
  const { footing } = place
  return (
    <dl className={styles.facts}>
      <dt>{facts.what}</dt>
      <dd>{local(place.description)}</dd>
      <dt>{facts.district}</dt>
      <dd>
        {districtName ?? (
          <>
            <Missing /> {facts.noDistrict}
          </>
        )}
      </dd>
      <dt>{facts.position}</dt>
      <dd>
        {facts.precision[footing.precision]} {local(footing.note)}
        {footing.source !== null && (
          <>
            {' '}
            <Mark citation={{ source: footing.source, where: place.name, quote: null }} />
          </>
        )}
      </dd>
      {place.alsoCalled.length > 0 && (
        <>
          <dt>{facts.alsoCalled}</dt>
          <dd lang="sv">{place.alsoCalled.join('; ')}</dd>
        </>
      )}
    </dl>
  )
}
