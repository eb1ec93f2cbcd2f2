import type { Place } from '../../domain/places/place'
import { byPassage } from '../../domain/situation/about-place'
import { useTexts } from '../../i18n/language'
import { Missing } from '../../ui/example-mark'
import { Mark } from './marks'
import { PanelSection } from './panel-section'

/** Whether guards may be there, and who the documents say take part. */
export function GuardsSection({ place }: { place: Place }) {
  const { guards } = useTexts().place
  return (
    <PanelSection heading={guards.heading}>
      {place.guards ? (
        <p>
          {guards.status[place.guards.status]} <Mark citation={place.guards.citation} />
        </p>
      ) : (
        <p>
          {guards.noGuards}: <Missing />
        </p>
      )}
      {place.partners.length === 0 ? (
        <p>
          {guards.noPartners}: <Missing />
        </p>
      ) : (
        <p>
          {guards.partners}:{' '}
          {byPassage(place.partners).map(({ items, citation }, index) => (
            <span key={citation.quote} lang="sv">
              {index > 0 && '; '}
              {items.map(({ name }) => name).join(', ')} <Mark citation={citation} />
            </span>
          ))}
        </p>
      )}
    </PanelSection>
  )
}
