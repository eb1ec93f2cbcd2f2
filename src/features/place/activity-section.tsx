import { activityTimes } from '../../domain/places/activity'
import type { Place } from '../../domain/places/place'
import { useTexts } from '../../i18n/language'
import { Missing } from '../../ui/example-mark'
import styles from './activity-section.module.css'
import { DayStrip } from './day-strip'
import { Marks } from './marks'
import { PanelSection } from './panel-section'

/** Hours and seasons that the documents give. What they do not give is said to be missing. */
export function ActivitySection({ place }: { place: Place }) {
  const { activity } = useTexts().place
  const { hours, seasons } = activityTimes(place.activity)
  const spans = hours.flatMap((row) => row.spans)
  return (
    <PanelSection heading={activity.heading}>
      {hours.length === 0 ? (
        <p>
          {activity.noHours}: <Missing />
        </p>
      ) : (
        <div className={styles.hours} lang="sv">
          <DayStrip rows={hours} />
        </div>
      )}
      {spans.length > 0 && (
        <p className={styles.note}>
          {activity.derived} {spans.some(({ end }) => end === 'open') && activity.openNote}
        </p>
      )}
      {seasons.length === 0 ? (
        <p>
          {activity.noSeasons}: <Missing />
        </p>
      ) : (
        <dl className={styles.seasons}>
          {seasons.map(({ who, seasons: when, citation }) => (
            <div key={`${who} ${citation.quote}`}>
              <dt>{when.map((season) => activity.seasonWords[season]).join(activity.and)}</dt>
              <dd>
                <span lang="sv">{who}</span>
                <Marks citations={[citation]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </PanelSection>
  )
}
