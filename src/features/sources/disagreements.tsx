import { useEffect, useRef } from 'react'
import { useMaterial } from '../../data/material'
import type { Source } from '../../domain/sources/source'
import type { Disagreement } from '../../domain/sources/statement'
import { useLocal, useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Explained } from '../../ui/explained'
import { Loaded } from '../../ui/loaded'
import { Quote, SourceMark } from '../../ui/source-mark'
import styles from './disagreements.module.css'
import { SubjectLink } from './subject-link'

/** Each question on which the sources differ, its sides with equal weight. `open` is the id the address names. */
export function Disagreements(props: { open: string | null }) {
  const { sources: texts } = useTexts()
  const local = useLocal()
  const { address } = useAddress()
  const disagreements = useMaterial('disagreements')
  const sources = useMaterial('sources').value ?? []
  return (
    <Loaded material={disagreements}>
      {(all) => (
        <>
          <p className={styles.lead}>{texts.disagreementsLead}</p>
          <nav aria-label={texts.disagreementCount(all.length)}>
            <ol className={styles.contents}>
              {all.map(({ id, title }) => (
                <li key={id}>
                  <a href={addressTo(address, { source: id, view: 'olika' })}>{local(title)}</a>
                </li>
              ))}
            </ol>
          </nav>
          {all.map((disagreement) => (
            <OneDisagreement
              key={disagreement.id}
              disagreement={disagreement}
              sources={sources}
              open={disagreement.id === props.open}
            />
          ))}
        </>
      )}
    </Loaded>
  )
}

function OneDisagreement(props: { disagreement: Disagreement; sources: readonly Source[]; open: boolean }) {
  const { disagreement, open } = props
  const { sources: texts } = useTexts()
  const local = useLocal()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (open) heading.current?.focus()
  }, [open])
  const subjects = disagreement.subjects.filter(({ kind }) => kind !== 'other')
  return (
    <section className={styles.disagreement} aria-labelledby={`fraga-${disagreement.id}`} data-open={open || undefined}>
      <h3 id={`fraga-${disagreement.id}`} ref={heading} tabIndex={-1} className={styles.title}>
        {local(disagreement.title)}
      </h3>
      {subjects.length > 0 && (
        <p className={styles.subjects}>
          {texts.concerns}{' '}
          {subjects.map((subject, index) => (
            <span key={subject.id}>
              {index > 0 && ', '}
              <SubjectLink subject={subject} />
            </span>
          ))}
        </p>
      )}
      <ul role="list" className={styles.sides}>
        {disagreement.sides.map(({ says, citation }) => (
          <li key={says.sv}>
            <p className={styles.says}>{local(says)}</p>
            {citation.quote === null ? (
              <p className={styles.none}>{texts.noQuote}</p>
            ) : (
              <blockquote className={styles.quote} lang="sv">
                <Explained text={citation.quote} />
              </blockquote>
            )}
            <p className={styles.where}>
              <SideSource source={props.sources.find(({ id }) => id === citation.source)} />,{' '}
              <span lang="sv">{citation.where}</span> <SourceMark cited={citation} />
            </p>
          </li>
        ))}
      </ul>
      <Reason reason={disagreement.reason} />
    </section>
  )
}

function SideSource({ source }: { source: Source | undefined }) {
  const { sources: texts } = useTexts()
  const { address } = useAddress()
  if (!source) return texts.unknown
  return (
    <a href={addressTo(address, { source: source.id, view: null })} lang="sv">
      {source.title}
    </a>
  )
}

function Reason({ reason }: { reason: Disagreement['reason'] }) {
  const { sources: texts } = useTexts()
  const local = useLocal()
  if (!reason) return <p className={styles.reason}>{texts.noReason}</p>
  return (
    <div className={styles.reason}>
      <h4>
        {texts.reason}
        <span className={styles.footing}>{reason.citation ? texts.documentSays : texts.ourReading}</span>
      </h4>
      <p>{withoutLabel(local(reason.text))}</p>
      {reason.citation && <Quote cited={reason.citation} />}
    </div>
  )
}

/** The heading already says whose reading it is. */
function withoutLabel(text: string): string {
  const rest = text.replace(/^(Vår läsning|Our reading): /, '')
  return rest.charAt(0).toLocaleUpperCase('sv') + rest.slice(1)
}
