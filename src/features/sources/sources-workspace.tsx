import { useEffect, useRef } from 'react'
import { useMaterial } from '../../data/material'
import { problem } from '../../domain/problems/problem'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Loaded } from '../../ui/loaded'
import { ProblemNotice } from '../../ui/problem-notice'
import { Abbreviations } from './abbreviations'
import { Datasets } from './datasets'
import { Disagreements } from './disagreements'
import { MissingFigures } from './missing-figures'
import { SourceList } from './source-list'
import { SourcePage } from './source-page'
import styles from './sources-workspace.module.css'
import { StatementSearch } from './statement-search'
import { SubjectNamesProvider } from './subject-names'

const views = ['kallor', 'uppgifter', 'olika', 'saknas', 'forkortningar', 'underlag'] as const
type View = (typeof views)[number]

/** The sources, what is taken from them, where they disagree and what they leave out. An open source comes before the view. */
export function SourcesWorkspace() {
  const { sources: texts, app } = useTexts()
  const { address } = useAddress()
  const sources = useMaterial('sources')
  const disagreements = useMaterial('disagreements')
  const source = sources.value?.find(({ id }) => id === address.source)
  const disagreement = disagreements.value?.find(({ id }) => id === address.source)
  const view = disagreement ? 'olika' : (views.find((name) => name === address.view) ?? 'kallor')
  const unknown =
    address.source !== null &&
    sources.state !== 'loading' &&
    disagreements.state !== 'loading' &&
    !source &&
    !disagreement
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{app.workspaces.kallor}</h1>
        <p className={styles.lead}>{texts.lead}</p>
        <nav aria-label={texts.views}>
          <ul role="list" className={styles.views}>
            {views.map((name) => (
              <li key={name}>
                <a
                  href={addressTo(address, { view: name === 'kallor' ? null : name, source: null, filter: {} })}
                  aria-current={view === name && !source ? 'page' : undefined}
                >
                  {texts.viewNames[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {unknown && (
        <ProblemNotice
          tone="caution"
          problems={[problem('unknown-source', 'kalla', { given: address.source ?? '' })]}
        />
      )}
      <SubjectNamesProvider>
        {source ? (
          <SourcePage key={source.id} source={source} />
        ) : (
          <OneView view={view} open={disagreement?.id ?? null} />
        )}
      </SubjectNamesProvider>
    </article>
  )
}

function OneView(props: { view: View; open: string | null }) {
  const { sources: texts } = useTexts()
  const sources = useMaterial('sources')
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnChange(props.view, heading, props.open === null)
  return (
    <section aria-labelledby="del">
      <h2 id="del" ref={heading} tabIndex={-1} className={props.view === 'kallor' ? 'visually-hidden' : styles.heading}>
        {texts.viewNames[props.view]}
      </h2>
      {props.view === 'kallor' && <Loaded material={sources}>{(value) => <SourceList sources={value} />}</Loaded>}
      {props.view === 'uppgifter' && <StatementSearch />}
      {props.view === 'olika' && <Disagreements open={props.open} />}
      {props.view === 'saknas' && <MissingFigures />}
      {props.view === 'forkortningar' && <Abbreviations />}
      {props.view === 'underlag' && <Datasets />}
    </section>
  )
}

/** Moves the focus to a heading when what it heads is exchanged, not when the page opens. */
function useFocusOnChange(what: string, heading: React.RefObject<HTMLElement | null>, active: boolean): void {
  const shown = useRef(what)
  useEffect(() => {
    if (shown.current === what) return
    shown.current = what
    if (active) heading.current?.focus()
  }, [what, heading, active])
}
