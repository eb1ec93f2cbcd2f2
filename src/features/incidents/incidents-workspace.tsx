import { lazy, type ReactNode, Suspense } from 'react'
import { useMaterial } from '../../data/material'
import { useTexts } from '../../i18n/language'
import { addressTo, changeAddress, useAddress } from '../../state/url/use-address'
import { ExampleMark } from '../../ui/example-mark'
import { Loaded } from '../../ui/loaded'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './incidents-workspace.module.css'
import { MaterialChoice } from './material-choice'
import { SessionContext } from './session'
import { shippedId, useOpenedSet } from './use-opened-set'
import { useSession } from './use-session'

const Overview = lazy(() => import('./overview').then(({ Overview: view }) => ({ default: view })))

const IncidentMap = lazy(() => import('./incident-map').then(({ IncidentMap: map }) => ({ default: map })))

const parts = ['oversikt'] as const

/** Incidents of one set: linked views that filter each other, and what can be asked of what passes. */
export function IncidentsWorkspace({ map = <IncidentMap /> }: { map?: ReactNode }) {
  const { incidents: texts, app } = useTexts()
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
        {parts.length > 1 && (
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
        )}
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
                <OpenedSession key={value.set.id} opened={value} places={allPlaces} map={map} />
              </Suspense>
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  )
}

function OpenedSession(props: Parameters<typeof useSession>[0] & { map: ReactNode }) {
  const { session, problems } = useSession(props)
  return (
    <SessionContext value={session}>
      {problems.length > 0 && (
        <ProblemNotice tone="caution" problems={problems} dismiss={() => changeAddress({ near: null }, 'replace')} />
      )}
      <Overview map={props.map} />
    </SessionContext>
  )
}
