import type { ActiveHours } from '../../domain/places/activity'
import type { Citation } from '../../domain/sources/source'
import { useTexts } from '../../i18n/language'
import styles from './day-strip.module.css'
import { Marks } from './marks'

const labelledHours = [0, 6, 12, 18, 24]

/** A day from midnight to midnight, one bar per group. The bars repeat what the words beside them say. */
export function DayStrip({ rows }: { rows: readonly ActiveHours[] }) {
  const { activity } = useTexts().place
  return (
    <div className={styles.strip}>
      <div className={styles.scale} aria-hidden="true">
        {labelledHours.map((hour) => (
          <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {String(hour).padStart(2, '0')}
          </span>
        ))}
      </div>
      <ul role="list" className={styles.rows}>
        {rows.map(({ who, spans }) => (
          <li key={who}>
            <span className={styles.words}>
              {activity.row(who, spans.map((span) => activity.span(span)).join(', '))}
            </span>
            <Marks citations={distinct(spans.map(({ citation }) => citation))} />
            <span className={styles.day} aria-hidden="true">
              {spans.map((span) => (
                <span
                  key={`${span.fromHour} ${span.qualifier}`}
                  className={styles.bar}
                  data-end={span.end}
                  style={{
                    left: `${(span.fromHour / 24) * 100}%`,
                    width: `${((span.toHour - span.fromHour) / 24) * 100}%`,
                  }}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const distinct = (citations: readonly Citation[]): readonly Citation[] =>
  citations.filter((citation, index) => citations.findIndex(({ quote }) => quote === citation.quote) === index)
