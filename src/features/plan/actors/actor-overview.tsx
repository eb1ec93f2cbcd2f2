import { type ActorList, countIn, taskStandings } from '../../../domain/plan/actor-list'
import { actorKinds } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { bySwedishOrder } from '../../../i18n/numbers'
import { addressTo, useAddress } from '../../../state/url/use-address'
import { noneValue } from '../plan-filter'
import styles from './actor-overview.module.css'
import { StandingSign } from './standing-sign'

const minor: ReadonlySet<string> = new Set(['later', 'undated', 'closed'])

/** Every actor with how its rows stand against today; each leads to its list. */
export function ActorOverview({
  lists,
  lateRows,
  rows,
}: {
  lists: readonly ActorList[]
  lateRows: number
  rows: number
}) {
  const { plan, planViews } = useTexts()
  const { actors, shortStandings } = planViews
  const closed = lists.some((list) => countIn(list, 'closed') > 0)
  const standings = taskStandings.filter((standing) => standing !== 'closed' || closed)
  const kinds = actorKinds
    .map((kind) => ({
      kind,
      lists: lists
        .filter(({ actor }) => actor?.kind === kind)
        .toSorted((a, b) => bySwedishOrder(a.actor?.name ?? '', b.actor?.name ?? '')),
    }))
    .filter((one) => one.lists.length > 0)
  const nobody = lists.find(({ actor }) => actor === null)

  return (
    <section className={styles.overview}>
      <h2>{actors.heading}</h2>
      <p className={styles.lead}>
        <strong>{actors.lateRows(lateRows, rows)}</strong> {actors.lead}
      </p>
      <table className={styles.table}>
        <caption className="visually-hidden">{actors.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{actors.actor}</th>
            {standings.map((standing) => (
              <th key={standing} scope="col" className={minor.has(standing) ? styles.minor : undefined}>
                <StandingSign standing={standing} />
                {shortStandings[standing]}
              </th>
            ))}
            <th scope="col">{actors.rows}</th>
          </tr>
        </thead>
        {kinds.map(({ kind, lists: some }) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={standings.length + 2}>
                {actors.kinds[kind]}
              </th>
            </tr>
            {some.map((list) => (
              <ActorLine key={list.actor?.id} list={list} standings={standings} />
            ))}
          </tbody>
        ))}
        {nobody && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={standings.length + 2}>
                {plan.noActor}
              </th>
            </tr>
            <ActorLine list={nobody} standings={standings} />
          </tbody>
        )}
      </table>
      <p className={styles.lead}>{actors.reading}</p>
    </section>
  )
}

function ActorLine({ list, standings }: { list: ActorList; standings: readonly (typeof taskStandings)[number][] }) {
  const { plan } = useTexts()
  const { address } = useAddress()
  const { actor } = list
  return (
    <tr>
      <th scope="row">
        <a
          href={addressTo(address, { filter: { ...address.filter, aktor: [actor?.id ?? nobodyKey] }, row: null })}
          lang={actor ? 'sv' : undefined}
        >
          {actor?.name ?? plan.noActor}
        </a>
      </th>
      {standings.map((standing) => {
        const count = countIn(list, standing)
        return (
          <td
            key={standing}
            className={minor.has(standing) ? styles.minor : undefined}
            data-zero={count === 0 || undefined}
            data-late={(standing === 'late' && count > 0) || undefined}
          >
            {count}
          </td>
        )
      })}
      <td>{list.count}</td>
    </tr>
  )
}

/** The key of the list of rows that name nobody. */
export const nobodyKey = noneValue
