import { useJournal } from '../../data/journal/use-journal'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { countHoldings } from './count-holdings'
import { useMomentWords } from './use-moment-words'
import styles from './work-file.module.css'

/** What the work file holds, in words; in an empty one, how to begin. */
export function Holdings() {
  const { holds, status } = useTexts().workFile
  const { journal, state } = useJournal()
  const { address } = useAddress()
  const { day } = useMomentWords()
  if (state === 'opening') return <p className={styles.note}>{status.opening}</p>
  const { counts, events, undone, newer, span, roles } = countHoldings(journal)
  if (span === null)
    return (
      <div className={styles.stack}>
        <p>{holds.empty}</p>
        <p>
          <a href={addressTo(address, { workspace: 'plan' })}>{holds.begin}</a>
        </p>
        <p className={styles.note}>{holds.bring}</p>
      </div>
    )
  const [first, last] = span
  return (
    <div className={styles.stack}>
      <ul role="list" className={styles.holdings}>
        {counts.map(([kind, count]) => (
          <li key={kind}>{holds.kinds[kind](count)}</li>
        ))}
      </ul>
      <p className={styles.note}>
        {holds.total(events, undone)} {holds.between(day(first), day(last))} {holds.roles(roles)}
      </p>
      {newer > 0 && <p className={styles.note}>{holds.newer(newer)}</p>}
      <p>
        <a href={addressTo(address, { view: 'andrat' })}>{holds.changed}</a>
      </p>
    </div>
  )
}
