import type { Source } from '../../domain/sources/source'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { addressTo, useAddress } from '../../state/url/use-address'
import { ExampleMark, Missing } from '../../ui/example-mark'
import { claimsIn, countClaims } from './claims-in-source'
import styles from './source-list.module.css'
import { useCiting } from './use-citing'

const kinds = ['dokument', 'karta', 'register', 'exempel'] as const

/** The documents first, then maps and registers, and last what is invented. */
export function SourceList(props: { sources: readonly Source[] }) {
  const { sources: texts } = useTexts()
  return kinds.map((kind) => {
    const sources = props.sources.filter((source) => source.kind === kind)
    return (
      sources.length > 0 && (
        <section key={kind} className={styles.kind} aria-labelledby={`kallslag-${kind}`}>
          <h3 id={`kallslag-${kind}`} className={styles.heading}>
            {texts.kinds[kind]}
          </h3>
          <ul role="list">
            {sources.map((source) => (
              <OneSource key={source.id} source={source} />
            ))}
          </ul>
        </section>
      )
    )
  })
}

function OneSource({ source }: { source: Source }) {
  const { sources: texts } = useTexts()
  const language = useLanguage()
  const { address } = useAddress()
  const { statement, place, row } = countClaims(claimsIn(source.id, useCiting()))
  return (
    <li className={styles.source}>
      <p className={styles.title}>
        <a href={addressTo(address, { source: source.id, view: null, filter: {} })} lang="sv">
          {source.title}
        </a>{' '}
        {source.kind === 'exempel' && <ExampleMark />}
      </p>
      <p className={styles.publisher} lang="sv">
        {source.publisher}
      </p>
      <p className={styles.date}>{source.date === null ? <Missing /> : printDate(source.date, language)}</p>
      <p className={styles.taken}>{texts.taken(statement, place, row) || texts.takenNothing}</p>
    </li>
  )
}
