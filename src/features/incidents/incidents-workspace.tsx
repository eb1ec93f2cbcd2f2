import { lazy, type ReactNode, Suspense } from 'react'
import { useMaterial } from '../../data/material'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { addressTo, changeAddress, useAddress } from '../../state/url/use-address'
import { ExampleMark } from '../../ui/example-mark'
import { Loaded } from '../../ui/loaded'
import { PrintStamp } from '../../ui/print-stamp'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './incidents-workspace.module.css'
import { MaterialChoice } from './material-choice'
import { SessionContext } from './session'
import { shownDetail } from './shown-detail'
import { shippedId, useOpenedSet } from './use-opened-set'
import { useSession } from './use-session'

const Overview = lazy(() => import('./overview').then(({ Overview: view }) => ({ default: view })))

const IncidentMap = lazy(() => import('./incident-map').then(({ IncidentMap: map }) => ({ default: map })))

const PeriodsPart = lazy(() => import('./periods/periods-part').then(({ PeriodsPart: view }) => ({ default: view })))

const PatternsPart = lazy(() =>
  import('./patterns/patterns-part').then(({ PatternsPart: view }) => ({ default: view })),
)
const ActionPart = lazy(() => import('./action/action-part').then(({ ActionPart: view }) => ({ default: view })))
const ReportPart = lazy(() => import('./report/report-part').then(({ ReportPart: view }) => ({ default: view })))
const WalkPart = lazy(() => import('./walk/walk-part').then(({ WalkPart: view }) => ({ default: view })))

const parts = ['oversikt', 'perioder', 'monster', 'vandring', 'atgard', 'rapport'] as const
type Part = (typeof parts)[number]

/** Incidents of one set: linked views that filter each other, and what can be asked of what passes. */
export function IncidentsWorkspace({ map = <IncidentMap /> }: { map?: ReactNode }) {
  const { incidents: texts, app } = useWorkspaceTexts()
  const { address } = useAddress()
  const places = useMaterial('places')
  const opened = useOpenedSet(address.material ?? shippedId)
  const part = parts.find((name) => name === address.view) ?? 'oversikt'
  return (
    <div className={styles.page} data-part={part}>
      <header className={styles.head}>
        <h1>
          {app.workspaces.handelser} {opened.value?.set.status === 'exempel' && <ExampleMark />}
        </h1>
        <MaterialChoice name={opened.value?.set.name ?? null} />
        <nav aria-label={texts.parts.label}>
          <ul role="list" className={styles.parts}>
            {parts.map((name) => (
              <li key={name}>
                <a
                  href={addressTo(address, { view: name === 'oversikt' ? null : name })}
                  aria-current={name === part ? 'page' : undefined}
                >
                  {texts.parts[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {opened.state === 'failed' && address.material !== null && (
        <p>
          <a href={addressTo(address, { material: null })}>{texts.shipped}</a>
        </p>
      )}
      <Loaded material={places}>
        {(allPlaces) => (
          <Loaded material={opened}>
            {(value) => (
              <Suspense fallback={<p>{app.loading}</p>}>
                <OpenedSession key={value.set.id} opened={value} places={allPlaces} part={part} map={map} />
              </Suspense>
            )}
          </Loaded>
        )}
      </Loaded>
      {opened.value?.set.status === 'exempel' && <PrintStamp />}
    </div>
  )
}

function OpenedSession(props: Parameters<typeof useSession>[0] & { part: Part; map: ReactNode }) {
  const { session, problems } = useSession(props)
  return (
    <SessionContext value={session}>
      {problems.length > 0 && (
        <ProblemNotice tone="caution" problems={problems} dismiss={() => changeAddress({ near: null }, 'replace')} />
      )}
      <ShownPart part={props.part} map={props.map} />
    </SessionContext>
  )
}

function ShownPart({ part, map }: { part: Part; map: ReactNode }) {
  switch (part) {
    case 'oversikt':
      return <Overview map={map} />
    case 'perioder':
      return <PeriodsPart />
    case 'monster':
      return <CountsOnly otherwise={<PatternsPart />} />
    case 'vandring':
      return <CountsOnly otherwise={<WalkPart />} />
    case 'atgard':
      return <CountsOnly otherwise={<ActionPart />} />
    case 'rapport':
      return <CountsOnly otherwise={<ReportPart />} />
  }
}

/** Where an edition holds counts alone, parts that single incidents could be read out of say so instead. */
function CountsOnly({ otherwise }: { otherwise: ReactNode }) {
  const { answers } = useWorkspaceTexts()
  return shownDetail === 'points' ? otherwise : <p>{answers.allowed}</p>
}
