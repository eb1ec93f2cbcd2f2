import { createContext, Fragment, useContext, useMemo } from 'react'
import { useTexts } from '../i18n/language'
import styles from './explained.module.css'
import { Note } from './note'
import { type Cited, SourceMark } from './source-mark'

/** A short form and what the material says it means; `long` null when no document explains it. */
export type ShortForm = {
  readonly short: string
  readonly long: string | null
  readonly note: string | null
  readonly cited: Cited | null
}

const GlossaryContext = createContext<readonly ShortForm[]>([])
export const GlossaryProvider = GlossaryContext.Provider

/** Text of the material with its abbreviations explained where they stand. Text is text: no markup is read in it. */
export function Explained(props: { text: string }) {
  const glossary = useContext(GlossaryContext)
  const pieces = useMemo(() => cut(props.text, glossary), [props.text, glossary])
  return (
    <>
      {pieces.map((piece) =>
        piece.form ? (
          <Abbreviation key={piece.at} form={piece.form} written={piece.text} />
        ) : (
          <Fragment key={piece.at}>{piece.text}</Fragment>
        ),
      )}
    </>
  )
}

function Abbreviation(props: { form: ShortForm; written: string }) {
  const { sources } = useTexts()
  const { form } = props
  const note = form.note ?? (form.long ? null : sources.notExplained)
  return (
    <Note
      className={styles.abbreviation}
      opensOnHover
      popupLabel={`${sources.abbreviation} ${form.short}`}
      mark={<abbr>{props.written}</abbr>}
    >
      <p>
        <strong>{form.short}</strong>
        {form.long && `: ${form.long}`} {form.cited && <SourceMark cited={form.cited} />}
      </p>
      {note && <p className={styles.note}>{note}</p>}
    </Note>
  )
}

type Piece = { readonly at: number; readonly text: string; readonly form: ShortForm | null }

/** Cuts text at whole-word short forms, longest first, so that "SSPF" is not read as "SSP" + "F". */
function cut(text: string, glossary: readonly ShortForm[]): Piece[] {
  const byShort = new Map(glossary.map((form) => [form.short, form]))
  // An empty form would be found between any two signs.
  byShort.delete('')
  if (byShort.size === 0) return [{ at: 0, text, form: null }]
  const words = [...byShort.keys()].sort((a, b) => b.length - a.length).map(escapePattern)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push({ at: from, text: text.slice(from, match.index), form: null })
    pieces.push({ at: match.index, text: match[0], form: byShort.get(match[0]) ?? null })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ at: from, text: text.slice(from), form: null })
  return pieces
}

const escapePattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
