import { Popover } from '@base-ui/react/popover'
import { createContext, Fragment, useContext, useMemo } from 'react'
import { useTexts } from '../i18n/language'
import { type Cited, SourceMark } from './source-mark'
import styles from './explained.module.css'

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
  return (
    <Popover.Root>
      <Popover.Trigger openOnHover delay={250} className={styles.abbreviation}>
        <abbr>{props.written}</abbr>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} collisionPadding={12} className={styles.positioner}>
          <Popover.Popup className={styles.popup} aria-label={sources.abbreviation}>
            <p>
              <strong>{form.short}</strong>
              {form.long && `: ${form.long}`} {form.cited && <SourceMark cited={form.cited} />}
            </p>
            {(form.note ?? (form.long ? null : sources.notExplained)) && (
              <p className={styles.note}>{form.note ?? sources.notExplained}</p>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

type Piece = { readonly at: number; readonly text: string; readonly form: ShortForm | null }

/** Cuts text at whole-word short forms, longest first, so that "SSPF" is not read as "SSP" + "F". */
function cut(text: string, glossary: readonly ShortForm[]): Piece[] {
  if (glossary.length === 0) return [{ at: 0, text, form: null }]
  const byShort = new Map(glossary.map((form) => [form.short, form]))
  const words = [...byShort.keys()].sort((a, b) => b.length - a.length).map(escapePattern)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from)
      pieces.push({ at: from, text: text.slice(from, match.index), form: null })
    pieces.push({ at: match.index, text: match[0], form: byShort.get(match[0]) ?? null })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ at: from, text: text.slice(from), form: null })
  return pieces
}

const escapePattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
