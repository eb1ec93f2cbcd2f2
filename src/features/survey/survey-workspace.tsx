import { useEffect, useRef } from 'react'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Loaded } from '../../ui/loaded'
import { CompareView } from './compare-view'
import { IntakeView } from './intake-view'
import { MeasurementsView } from './measurements-view'
import { ResultsView } from './results-view'
import styles from './survey-workspace.module.css'
import { type SurveyHoldings, useSurvey } from './use-survey'

const views = ['resultat', 'olika', 'jamfor', 'tain'] as const
type View = (typeof views)[number]

/** The safety survey: its results, why measurements differ, comparisons, and tables that users take in. */
export function SurveyWorkspace() {
  const { survey: texts, app } = useWorkspaceTexts()
  const { address } = useAddress()
  const holdings = useSurvey()
  const view = views.find((name) => name === address.view) ?? 'resultat'
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{app.workspaces.trygghet}</h1>
        <p className={styles.lead}>{texts.lead}</p>
        <nav aria-label={texts.parts}>
          <ul role="list" className={styles.views}>
            {views.map((name) => (
              <li key={name}>
                <a
                  href={addressTo(address, { view: name === 'resultat' ? null : name })}
                  aria-current={view === name ? 'page' : undefined}
                >
                  {texts.views[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Loaded material={holdings}>{(value) => <OneView view={view} holdings={value} />}</Loaded>
    </article>
  )
}

function OneView({ view, holdings }: { view: View; holdings: SurveyHoldings }) {
  const { survey: texts } = useWorkspaceTexts()
  const part = useRef<HTMLElement>(null)
  const shown = useRef(view)
  useEffect(() => {
    if (shown.current === view) return
    shown.current = view
    part.current?.focus()
  }, [view])
  return (
    <section ref={part} tabIndex={-1} aria-label={texts.views[view]} className={styles.part}>
      {view === 'resultat' && <ResultsView holdings={holdings} />}
      {view === 'olika' && <MeasurementsView />}
      {view === 'jamfor' && <CompareView holdings={holdings} />}
      {view === 'tain' && <IntakeView holdings={holdings} />}
    </section>
  )
}
