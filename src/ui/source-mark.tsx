import { createContext, useContext } from 'react'
import { useTexts } from '../i18n/language'
import { Note } from './note'
import styles from './source-mark.module.css'

/** A claim's footing: which source, where in it, and its words (null for outlines and positions). */
export type Cited = { readonly source: string; readonly where: string; readonly quote: string | null }

/** What a reader needs to know of a source. `href` leads to its page in the app. */
export type SourceFacts = {
  readonly title: string
  readonly publisher: string
  readonly date: string | null
  readonly href: string
}

const SourceContext = createContext<(id: string) => SourceFacts | null>(() => null)

/** Tells every mark below what the sources are called. */
export const SourceFactsProvider = SourceContext.Provider

/**
 * The small mark after every claim. One click, Enter or touch shows the quote. On paper the place in the source stands
 * in its stead. `label` replaces the default sign.
 */
export function SourceMark(props: { cited: Cited; label?: string }) {
  const { sources, app } = useTexts()
  const { cited } = props
  const facts = useContext(SourceContext)(cited.source)
  const title = facts?.title ?? sources.unknown
  return (
    <>
      <Note
        className={props.label ? styles.labelled : styles.mark}
        label={`${sources.mark(title)}, ${cited.where}`}
        popupLabel={title}
        mark={props.label ?? '§'}
      >
        <p className={styles.title}>{title}</p>
        <p className={styles.where}>{cited.where}</p>
        {cited.quote === null ? (
          <p>{sources.noQuote}</p>
        ) : (
          <blockquote className={styles.quote} lang="sv">
            ”{cited.quote}”
          </blockquote>
        )}
        {facts && (
          <p className={styles.facts}>
            {facts.publisher}
            {', '}
            {facts.date ?? app.missing}
            {'. '}
            <a href={facts.href}>{sources.open}</a>
          </p>
        )}
      </Note>
      <span className={styles.printed} aria-hidden="true">
        [{title}, {cited.where}]
      </span>
    </>
  )
}

/** The words of a document, set as such, with their mark. */
export function Quote(props: { cited: Cited }) {
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.standing} lang="sv">
        {props.cited.quote}
      </blockquote>
      <figcaption className={styles.caption}>
        {props.cited.where} <SourceMark cited={props.cited} />
      </figcaption>
    </figure>
  )
}
