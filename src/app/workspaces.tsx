import { lazy, Suspense } from 'react'
import { useTexts } from '../i18n/language'
import { plannedWorkspaces, type Workspace } from '../state/url/address'
import { useAddress } from '../state/url/use-address'
import { ErrorBoundary } from '../ui/error-boundary'
import { commands, keysOf } from './commands'
import { historyOf } from './history-of'
import styles from './workspaces.module.css'

const MapPage = lazy(() => import('./map-page').then(({ MapPage: page }) => ({ default: page })))
const StartPage = lazy(() => import('../features/start/start-page').then(({ StartPage: page }) => ({ default: page })))
const PlanWorkspace = lazy(() =>
  import('../features/plan/plan-workspace').then(({ PlanWorkspace: page }) => ({ default: page })),
)
const SituationWorkspace = lazy(() =>
  import('../features/situation/situation-workspace').then(({ SituationWorkspace: page }) => ({ default: page })),
)
const SurveyWorkspace = lazy(() =>
  import('../features/survey/survey-workspace').then(({ SurveyWorkspace: page }) => ({ default: page })),
)
const IncidentsWorkspace = lazy(() =>
  import('../features/incidents/incidents-workspace').then(({ IncidentsWorkspace: page }) => ({ default: page })),
)
const DataPage = lazy(() => import('./data-page').then(({ DataPage: page }) => ({ default: page })))
const SourcesWorkspace = lazy(() =>
  import('../features/sources/sources-workspace').then(({ SourcesWorkspace: page }) => ({
    default: page,
  })),
)
const AboutPage = lazy(() => import('../features/about/about-page').then(({ AboutPage: page }) => ({ default: page })))
const PlannedPage = lazy(() =>
  import('../features/about/planned-page').then(({ PlannedPage: page }) => ({ default: page })),
)

/** The workspace that the address names. A fault in one leaves the rail and the others standing. */
export function Workspaces() {
  const texts = useTexts()
  const { workspace } = useAddress().address
  return (
    <ErrorBoundary key={workspace} where={texts.app.workspaces[workspace]}>
      <Suspense fallback={<p className={styles.loading}>{texts.app.loading}</p>}>
        <WorkspaceNamed workspace={workspace} />
      </Suspense>
    </ErrorBoundary>
  )
}

function WorkspaceNamed({ workspace }: { workspace: Workspace }) {
  const texts = useTexts()
  const planned = plannedWorkspaces.find((name) => name === workspace)
  if (planned) return <PlannedPage workspace={planned} />
  switch (workspace) {
    case 'karta':
      return <MapPage />
    case 'plan':
      return <PlanWorkspace historyOf={historyOf} />
    case 'lage':
      return <SituationWorkspace historyOf={historyOf} />
    case 'trygghet':
      return <SurveyWorkspace />
    case 'handelser':
      return <IncidentsWorkspace />
    case 'data':
      return <DataPage />
    case 'kallor':
      return <SourcesWorkspace />
    case 'om':
      return <AboutPage shortcuts={commands.map((command) => ({ keys: keysOf(command), does: command.text(texts) }))} />
    default:
      return <StartPage />
  }
}
