import { type ReactNode, useRef } from 'react'
import { useCatalog } from '../../data/material'
import type { Coincidence } from '../../domain/places/coincidence'
import type { Place } from '../../domain/places/place'
import { citationsOf, sourcesUsed } from '../../domain/situation/sources-used'
import type { Citation } from '../../domain/sources/source'
import { useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import { ActivitySection } from './activity-section'
import { DisagreementsSection } from './disagreements-section'
import { FearSection, NoticesSection } from './figures-section'
import { GuardsSection } from './guards-section'
import { UsedSourcesProvider } from './marks'
import { PanelFooter } from './panel-footer'
import { PanelSection } from './panel-section'
import { PlaceHead } from './place-head'
import styles from './place-panel.module.css'
import { SituationSection } from './situation-section'
import { SpotList } from './spot-list'
import { StatementsSection } from './statements-section'
import { usePlaceBasis } from './use-place-basis'
import { usePrintOpening } from './use-print-opening'

/**
 * One place as a document to read and to print. `chains` is the plan's chain for the place, `nearby` what lies around
 * it, `weekly` the year's levels of its area, `history` what users have changed, `actions` what can be done with it on the map.
 */
export function PlacePanel(props: {
  place: Place
  places: readonly Place[]
  chains: ReactNode
  nearby?: ReactNode
  weekly?: ReactNode
  history?: ReactNode
  actions?: ReactNode
  spotId: string | null
  onSpot: (id: string | null) => void
  onClose: () => void
}) {
  const { place: texts, situation } = useTexts()
  const { place } = props
  const root = useRef<HTMLElement>(null)
  const basis = usePlaceBasis(place)
  const publisher = useCatalog().value?.site.publisher
  const used = sourcesUsed([
    ...citationsOf(place),
    ...basis.parts.flatMap(citationsOfPart),
    ...(basis.survey ? [basis.survey] : []),
  ])
  usePrintOpening(root)
  return (
    <UsedSourcesProvider value={used}>
      <article ref={root} className={styles.panel} aria-labelledby="platspanel-rubrik">
        <div className={styles.way}>
          <Button kind="quiet" onClick={props.onClose}>
            {texts.back}
          </Button>
        </div>
        {publisher && <p className={styles.sheet}>{texts.sheet(publisher)}</p>}
        <PlaceHead place={place} basis={basis} />
        {props.actions && <div className={styles.actions}>{props.actions}</div>}
        <SituationSection place={place} />
        <PanelSection heading={texts.chain}>{props.chains}</PanelSection>
        <SpotList place={place} spotId={props.spotId} onSpot={props.onSpot} />
        <ActivitySection place={place} />
        <FearSection place={place} districtName={basis.districtName} />
        <GuardsSection place={place} />
        <NoticesSection place={place} districtName={basis.districtName} />
        <StatementsSection place={place} districtName={basis.districtName} />
        <DisagreementsSection place={place} />
        {props.weekly && (
          <PanelSection heading={situation.line.heading} folded>
            {props.weekly}
          </PanelSection>
        )}
        {props.nearby && (
          <PanelSection heading={texts.nearby} folded>
            {props.nearby}
          </PanelSection>
        )}
        {props.history && (
          <PanelSection heading={texts.history} folded>
            {props.history}
          </PanelSection>
        )}
        <PanelSection heading={texts.later.heading}>
          <p className={styles.later}>{texts.later.walks}</p>
        </PanelSection>
        <PanelFooter used={used} />
      </article>
    </UsedSourcesProvider>
  )
}

function citationsOfPart(part: Coincidence): readonly Citation[] {
  switch (part.code) {
    case 'vulnerable':
      return part.accounts.map(({ citation }) => citation)
    case 'trend':
      return part.periods.flatMap(({ citations }) => citations)
    default:
      return part.citations
  }
}
