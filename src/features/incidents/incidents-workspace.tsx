import { lazy, type ReactNode, Suspense } from 'react'
import { useCatalog, useMaterial } from '../../data/material'
import type { Edition } from '../../domain/edition/edition'
import { incidentDetail } from '../../domain/edition/incident-detail'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { addressTo, changeAddress, useAddress } from '../../state/url/use-address'
import { ExampleMark } from '../../ui/example-mark'
import { Loaded } from '../../ui/loaded'
import { PrintStamp } from '../../ui/print-stamp'
import { ProblemNotice } from '../../ui/problem-notice'
import { addressOfFilter } from './filter-of-address'
import styles from './incidents-workspace.module.css'
import { MaterialChoice } from './material-choice'
import type { OpenedSet } from './open-set'
import { SessionContext } from './session'
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
const CountsWorkspace = lazy(() =>
  import('./counts/counts-workspace').then(({ CountsWorkspace: view }) => ({ default: view })),
)
const CountsMap = lazy(() => import('./counts/counts-map').then(({ CountsMap: map }) => ({ default: map })))
const WalkPart = lazy(() => import('./walk/walk-part').then(({ WalkPart: view }) => ({ default: view })))

const parts = ['oversikt', 'perioder', 'monster', 'vandring', 'atgard', 'rapport'] as const
type Part = (typeof parts)[number]

/** Incidents of one set: linked views that filter each other, and what can be asked of what passes. */
export function IncidentsWorkspace({ map }: { map?: ReactNode }) {
  const { incidents: texts, app } = useWorkspaceTexts()
  const { address } = useAddress()
  const catalog = useCatalog()
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
            {partsOf(catalog.value?.edition).map((name) => (
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
      <Loaded material={catalog}>
        {({ edition = 'intern' }) => (
          <Loaded material={opened}>
            {(value) => (
              <Suspense fallback={<p>{app.loading}</p>}>
                {incidentDetail(edition) === 'points' ? (
                  <WithPlaces
                    key={value.set.id}
                    opened={value}
                    part={part}
                    map={map === undefined ? <IncidentMap /> : map}
                  />
                ) : (
                  <CountsWorkspace
                    key={value.set.id}
                    opened={value}
                    edition={edition}
                    part={part}
                    map={map === undefined ? <CountsMap /> : map}
                  />
                )}
              </Suspense>
            )}
          </Loaded>
        )}
      </Loaded>
      {opened.value?.set.status === 'exempel' && <PrintStamp />}
    </div>
  )
}

/** Counts of months and districts are all that an edition without positions has parts for. */
const partsOf = (edition: Edition = 'intern'): readonly Part[] =>
  incidentDetail(edition) === 'points' ? parts : ['oversikt', 'perioder']

function WithPlaces(props: { opened: OpenedSet; part: Part; map: ReactNode }) {
  const places = useMaterial('places')
  return <Loaded material={places}>{(all) => <OpenedSession {...props} places={all} />}</Loaded>
}

function OpenedSession(props: Parameters<typeof useSession>[0] & { part: Part; map: ReactNode }) {
  const { session, problems } = useSession(props)
  return (
    <SessionContext value={session}>
      {problems.length > 0 && (
        <ProblemNotice
          tone="caution"
          problems={problems}
          dismiss={() => changeAddress(addressOfFilter(session.filter), 'replace')}
        />
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
      return <PatternsPart />
    case 'vandring':
      return <WalkPart />
    case 'atgard':
      return <ActionPart />
    case 'rapport':
      return <ReportPart />
  }
}
