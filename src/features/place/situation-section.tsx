import type { Place } from '../../domain/places/place'
import { remarksByTheme } from '../../domain/situation/about-place'
import { useLocal, useTexts } from '../../i18n/language'
import { PanelSection } from './panel-section'
import { Passage } from './passage'
import styles from './situation-section.module.css'

/** How it goes and what the documents say, in their words. The trends stand open; the rest unfolds. */
export function SituationSection({ place }: { place: Place }) {
  const { place: texts } = useTexts()
  const local = useLocal()
  const themes = remarksByTheme(place)
  const quotes = place.remarks.length + place.named.length
  return (
    <PanelSection heading={texts.situation}>
      {place.trends.length === 0 ? (
        <p className={styles.none}>{texts.noTrend}</p>
      ) : (
        <ul role="list" className={styles.trends}>
          {place.trends.map(({ direction, period, citation }) => (
            <li key={`${direction} ${citation.quote}`}>
              <p className={styles.direction} data-direction={direction}>
                {texts.trend(texts.directions[direction], period)}
              </p>
              <Passage citation={citation} />
            </li>
          ))}
        </ul>
      )}
      {quotes > 0 && (
        <details className={styles.more}>
          <summary>{texts.remarks(quotes)}</summary>
          <dl className={styles.themes}>
            {themes.map(({ theme, citations }) => (
              <div key={theme.sv}>
                <dt>{local(theme)}</dt>
                {citations.map((citation) => (
                  <dd key={citation.quote}>
                    <Passage citation={citation} />
                  </dd>
                ))}
              </div>
            ))}
            <div>
              <dt>{texts.named}</dt>
              {place.named.map((citation) => (
                <dd key={`${citation.source} ${citation.quote}`}>
                  <Passage citation={citation} />
                </dd>
              ))}
            </div>
          </dl>
        </details>
      )}
    </PanelSection>
  )
}
