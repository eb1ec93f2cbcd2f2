import type { Place } from '../../domain/places/place'
import { useLocal, useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import { Mark } from './marks'
import { PanelSection } from './panel-section'
import styles from './spot-list.module.css'

/** The parts of the place that the documents name, in the place's own order. Choosing one again shows the whole place. */
export function SpotList(props: { place: Place; spotId: string | null; onSpot: (id: string | null) => void }) {
  const { place: texts } = useTexts()
  const local = useLocal()
  const { place, spotId, onSpot } = props
  const chosen = place.spots.find(({ id }) => id === spotId)
  return (
    <PanelSection heading={texts.spots}>
      {place.spots.length === 0 && <p className={styles.none}>{texts.noSpots}</p>}
      <ol role="list" className={styles.spots}>
        {place.spots.map((spot, index) => (
          <li key={spot.id}>
            <button
              type="button"
              className={styles.spot}
              aria-current={spot.id === spotId ? 'true' : undefined}
              onClick={() => onSpot(spot.id === spotId ? null : spot.id)}
            >
              <span className={styles.number} data-precision={spot.footing.precision}>
                {index + 1}
              </span>
              <span className={styles.words}>
                <span lang="sv">{spot.name}</span>
                {spot.footing.precision !== 'källa' && (
                  <span className={styles.precision}>{texts.precision[spot.footing.precision]}</span>
                )}
              </span>
            </button>
            <p className={spot.id === spotId ? styles.note : styles.printedNote}>
              {local(spot.footing.note)}{' '}
              {spot.footing.source !== null && (
                <Mark citation={{ source: spot.footing.source, where: spot.name, quote: null }} />
              )}
            </p>
          </li>
        ))}
      </ol>
      {chosen && (
        <Button kind="quiet" className={styles.whole} onClick={() => onSpot(null)}>
          {texts.wholePlace}
        </Button>
      )}
    </PanelSection>
  )
}
