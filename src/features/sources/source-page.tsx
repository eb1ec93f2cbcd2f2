import { useEffect, useRef } from 'react'
import type { Source } from '../../domain/sources/source'
import { useLanguage, useLocal, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { addressTo, useAddress } from '../../state/url/use-address'
import { ExampleMark, Missing } from '../../ui/example-mark'
import { bySection, claimsIn } from './claims-in-source'
import { PassageItem } from './passage-item'
import styles from './source-page.module.css'
import { useCiting } from './use-citing'

/** One source: its facts, and passage by passage what the app rests on it. */
export function SourcePage({ source }: { source: Source }) {
  const { sources: texts } = useTexts()
  const { address } = useAddress()
  const claims = claimsIn(source.id, useCiting())
  const sections = bySection(claims)
  const passages = sections.reduce((sum, section) => sum + section.passages.length, 0)
  const heading = useRef<HTMLHeadingElement>(null)
  // Opened from a list or a mark: the reading goes on at the title.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="kallans-titel">
      <p className={styles.back}>
        <a href={addressTo(address, { source: null, view: null, filter: {} })}>{texts.back}</a>
      </p>
      <h2 id="kallans-titel" ref={heading} tabIndex={-1} className={styles.title}>
        <span lang="sv">{source.title}</span> {source.kind === 'exempel' && <ExampleMark />}
      </h2>
      <Facts source={source} />
      <h3 className={styles.passages}>{texts.passages}</h3>
      <p className={styles.count}>
        {claims.length > 0 ? texts.passageCount(passages, claims.length) : texts.noPassages}
      </p>
      {sections.map((section) => (
        <section key={section.where} className={styles.section} aria-label={section.where}>
          <h4 className={styles.where} lang="sv">
            {section.where}
          </h4>
          <ol role="list">
            {section.passages.map((passage) => (
              <PassageItem key={passage.quote} passage={passage} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

function Facts({ source }: { source: Source }) {
  const { sources: texts } = useTexts()
  const language = useLanguage()
  const local = useLocal()
  return (
    <dl className={styles.facts}>
      <dt>{texts.publisher}</dt>
      <dd lang="sv">{source.publisher}</dd>
      <dt>{texts.date}</dt>
      <dd>{source.date === null ? <Missing /> : printDate(source.date, language)}</dd>
      <dt>{texts.licence}</dt>
      <dd>{source.licence === null ? <Missing /> : source.licence}</dd>
      <dt>{texts.address}</dt>
      <dd>{source.address === null ? <Missing /> : <SafeLink address={source.address} />}</dd>
      {source.attribution !== null && (
        <>
          <dt>{texts.attribution}</dt>
          <dd>{source.attribution}</dd>
        </>
      )}
      {source.note && (
        <>
          <dt>{texts.note}</dt>
          <dd>{local(source.note)}</dd>
        </>
      )}
    </dl>
  )
}

/** The material may hold any text as an address; only web addresses become links. */
function SafeLink({ address }: { address: string }) {
  return /^https?:\/\//.test(address) ? (
    <a href={address} rel="noreferrer">
      {address}
    </a>
  ) : (
    <span>{address}</span>
  )
}
