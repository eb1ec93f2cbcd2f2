import type { Place } from '../../domain/places/place'
import type { Plan } from '../../domain/plan/plan'
import type { Statement } from '../../domain/sources/statement'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { SourceMark } from '../../ui/source-mark'
import styles from './open-drug-scenes.module.css'
import { sharedTrends } from './shared-trends'

/** The open drug scenes: how each goes, and how it stands in priority, guards and plan. */
export function OpenDrugScenes(props: { places: readonly Place[]; plan: Plan; statements: readonly Statement[] }) {
  const { now } = useTexts().start
  const { address } = useAddress()
  const scenes = props.places.filter((place) => place.kinds.includes('oppen-drogscen'))
  const shared = sharedTrends(scenes)
  const counted = props.statements.find((statement) => statement.id === 'oppna-drogscener-antal')
  return (
    <section aria-labelledby="drogscener">
      <h3 id="drogscener">
        {now.scenes(scenes.length)} {counted && <SourceMark cited={counted.citation} />}
      </h3>
      {shared.map((trend) => (
        <p key={trend.citation.quote} className={styles.shared}>
          <q lang="sv">{trend.citation.quote}</q> <SourceMark cited={trend.citation} />
        </p>
      ))}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{now.place}</th>
            <th scope="col">{now.trend}</th>
            <th scope="col">{now.standing}</th>
          </tr>
        </thead>
        <tbody>
          {scenes.map((place) => (
            <tr key={place.id}>
              <th scope="row">
                <span className={styles.dot} aria-hidden="true" />
                <a href={addressTo(address, { workspace: 'karta', place: place.id, spot: null })}>{place.name}</a>
              </th>
              <td>
                <ul role="list">
                  {place.trends
                    .filter((trend) => !shared.some((one) => one.citation.quote === trend.citation.quote))
                    .map((trend) => (
                      <li key={trend.citation.quote}>
                        {now.directions[trend.direction]} {trend.period} <SourceMark cited={trend.citation} />
                      </li>
                    ))}
                </ul>
              </td>
              <td>
                <Standing place={place} plan={props.plan} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Standing(props: { place: Place; plan: Plan }) {
  const { now } = useTexts().start
  const { address } = useAddress()
  const { place, plan } = props
  const rows = plan.rows.filter((row) => row.place === place.id).length
  return (
    <ul role="list">
      {place.priority && (
        <li>
          <strong>{now.prioritised(place.priority.year)}</strong> <SourceMark cited={place.priority.citation} />
        </li>
      )}
      {place.guards && (
        <li>
          {now.guards[place.guards.status]} <SourceMark cited={place.guards.citation} />
        </li>
      )}
      <li>
        {rows === 0 ? (
          now.noRows
        ) : (
          <a href={addressTo(address, { workspace: 'plan', place: place.id, spot: null, view: 'plats' })}>
            {now.planned(rows)}
          </a>
        )}
      </li>
    </ul>
  )
}
