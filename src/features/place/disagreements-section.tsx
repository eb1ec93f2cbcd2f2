import { useMaterial } from '../../data/material'
import type { Place } from '../../domain/places/place'
import { disagreementsAbout } from '../../domain/situation/about-place'
import type { Disagreement } from '../../domain/sources/statement'
import { useLocal, useTexts } from '../../i18n/language'
import { Loaded } from '../../ui/loaded'
import styles from './disagreements-section.module.css'
import { Mark } from './marks'
import { PanelSection } from './panel-section'

/** Where the sources differ about the place or its stadsdel, each side with its words. */
export function DisagreementsSection({ place }: { place: Place }) {
  const { disagreements: texts } = useTexts().place
  const material = useMaterial('disagreements')
  const found = disagreementsAbout(place, material.value ?? [])
  if (material.state === 'ready' && found.length === 0) return null
  return (
    <PanelSection heading={texts.heading(material.value && found.length)} folded>
      <Loaded material={material}>
        {() => (
          <>
            <p className={styles.lead}>{texts.lead}</p>
            <ul role="list" className={styles.list}>
              {found.map((disagreement) => (
                <li key={disagreement.id}>
                  <OneDisagreement disagreement={disagreement} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </PanelSection>
  )
}

function OneDisagreement({ disagreement }: { disagreement: Disagreement }) {
  const { disagreements: texts } = useTexts().place
  const local = useLocal()
  const { title, sides, reason } = disagreement
  return (
    <>
      <h4>{local(title)}</h4>
      <ul role="list" className={styles.sides}>
        {sides.map(({ says, citation }) => (
          <li key={`${citation.source} ${citation.where} ${says.sv}`}>
            {local(says)} <Mark citation={citation} />
          </li>
        ))}
      </ul>
      {reason && (
        <p className={styles.reason}>
          <ReasonWords text={local(reason.text)} lead={reason.citation ? texts.documentSays : texts.ourReading} />{' '}
          {reason.citation && <Mark citation={reason.citation} />}
        </p>
      )}
    </>
  )
}

/** The material often opens with the lead itself ("Vår läsning: …"); it is not said twice. */
function ReasonWords({ text, lead }: { text: string; lead: string }) {
  const said = /^(Vår läsning|Handlingens|Our reading|The document)/.test(text)
  return said ? text : `${lead}: ${text}`
}
