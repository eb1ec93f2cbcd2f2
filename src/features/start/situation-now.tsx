import { useMaterial } from '../../data/material'
import type { Place } from '../../domain/places/place'
import type { Plan } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { Loaded } from '../../ui/loaded'
import { FearFigures } from './fear-figures'
import { OpenDrugScenes } from './open-drug-scenes'
import { PlanSummary } from './plan-summary'
import styles from './situation-now.module.css'
import { WhatChanged } from './what-changed'

/** The district as the documents give it, in four parts, each with its sources. */
export function SituationNow(props: { places: readonly Place[]; plan: Plan }) {
  const { now } = useTexts().start
  const survey = useMaterial('survey')
  const statements = useMaterial('statements')
  const districts = useMaterial('areas', 'stadsdelar')
  return (
    <section aria-labelledby="laget-nu" className={styles.now}>
      <header className={styles.head}>
        <h2 id="laget-nu">{now.heading}</h2>
        <p className={styles.lead}>{now.lead}</p>
      </header>
      <div className={styles.scenes}>
        <OpenDrugScenes places={props.places} plan={props.plan} statements={statements.value ?? []} />
      </div>
      <div className={styles.fear}>
        <Loaded material={survey}>
          {(value) => (
            <FearFigures
              survey={value}
              statements={statements.value ?? []}
              districts={districts.value?.features ?? []}
            />
          )}
        </Loaded>
      </div>
      <div className={styles.plan}>
        <PlanSummary plan={props.plan} />
      </div>
      <div className={styles.changed}>
        <WhatChanged places={props.places} />
      </div>
    </section>
  )
}
