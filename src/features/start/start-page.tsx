import { usePlan } from '../../data/journal/use-plan'
import { useCatalog, useMaterial } from '../../data/material'
import { useTexts } from '../../i18n/language'
import { Loaded } from '../../ui/loaded'
import { DistrictPicture } from './district-picture'
import { Doors } from './doors'
import { OtherPlaces } from './other-places'
import { PrioritisedPlaces } from './prioritised-places'
import { SituationNow } from './situation-now'
import styles from './start-page.module.css'

/** The report's front page: what this is, the places to begin with, a door for each group, and the situation in short. */
export function StartPage() {
  const { start, app } = useTexts()
  const catalog = useCatalog()
  const places = useMaterial('places')
  const plan = usePlan()
  const site = catalog.value?.site
  return (
    <article className={styles.page}>
      <header className={styles.hero}>
        <div className={styles.opening}>
          <h1 className={styles.title}>{site?.name ?? app.name}</h1>
          {site && <p className={styles.lead}>{start.lead(site.name)}</p>}
          <Loaded material={places}>
            {(all) => <Loaded material={plan}>{(whole) => <PrioritisedPlaces places={all} plan={whole} />}</Loaded>}
          </Loaded>
        </div>
        {places.value && <DistrictPicture places={places.value} />}
      </header>
      {places.value && plan.value && (
        <>
          <Doors places={places.value} plan={plan.value} />
          <SituationNow places={places.value} plan={plan.value} />
          <OtherPlaces places={places.value} />
        </>
      )}
    </article>
  )
}
