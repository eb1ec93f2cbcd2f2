import type { ActivityTimes } from '../../../domain/places/activity'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { Missing } from '../../../ui/example-mark'
import { Quote } from '../../../ui/source-mark'
import styles from './plan-hours.module.css'

/** Who is at the place and when, in the plan's own words with their source. */
export function PlanHours({ activity }: { activity: ActivityTimes }) {
  const { walk: texts } = useWorkspaceTexts().answers
  const spans = activity.hours.flatMap((row) => row.spans.map((span) => ({ who: row.who, ...span })))
  return (
    <section className={styles.plan} aria-label={texts.plan}>
      <h2>{texts.plan}</h2>
      {spans.length === 0 && (
        <p>
          {texts.noPlan}: <Missing />
        </p>
      )}
      <ul role="list" className={styles.spans}>
        {spans.map(({ who, fromHour, toHour, end, qualifier, citation }) => (
          <li key={`${who} ${fromHour} ${qualifier}`}>
            <p lang="sv">
              <strong>
                {who}
                {qualifier ? `, ${qualifier}` : ''}
              </strong>
              {': '}
              {fromHour}–{toHour}
            </p>
            {end === 'open' && <p className={styles.open}>{texts.open}</p>}
            <Quote cited={citation} />
          </li>
        ))}
      </ul>
    </section>
  )
}
