import { type KeyboardEvent, useRef, useState } from 'react'
import { type CellStretch, leftOutOf, type SplitCell } from '../../../domain/plan/place-parts'
import type { ActionPart, CausePart } from '../../../domain/plan/plan'
import { neighbourOf, type PartChange, type PartList } from '../../../domain/plan/split-parts'
import { useTexts } from '../../../i18n/language'
import { newPartId } from './cell-form'
import styles from './word-text.module.css'

/**
 * The cell as one running text in which a part is a stretch. Pressing a word lets a new part begin there; pressing the
 * first word of a part joins it with the one before; pressing a left-out word takes its stretch in.
 */
export function WordText(props: {
  of: PartList
  split: SplitCell<CausePart | ActionPart>
  names: ReadonlyMap<string, string>
  onChange: (change: PartChange) => void
}) {
  const { parts: texts } = useTexts().planEdit
  const { split, of } = props
  const words = wordsOf(split)
  const [cursor, setCursor] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const at = Math.min(cursor, words.length - 1)

  const go = (to: number) => {
    setCursor(to)
    box.current?.querySelectorAll<HTMLElement>('button')[to]?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const to = target(event.key, at, words)
    if (to === null) return
    event.preventDefault()
    go(to)
  }
  if (words.length === 0) return <p className={styles.empty}>{texts.emptyCell}</p>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot flow as running text.
    <div ref={box} role="group" className={styles.text} aria-label={texts.cellOf[of]} lang="sv" onKeyDown={press}>
      {words.map((word, index) => (
        <Word
          key={word.from}
          {...props}
          word={word}
          current={index === at}
          first={index === 0}
          onFocus={() => setCursor(index)}
        />
      ))}
    </div>
  )
}

type CellWord = CellStretch & {
  readonly text: string
  /** The part it belongs to, with whether it begins it; null: left out. */
  readonly part: { readonly id: string; readonly begins: boolean; readonly ends: boolean; readonly odd: boolean } | null
}

function Word(
  props: Parameters<typeof WordText>[0] & {
    word: CellWord
    current: boolean
    first: boolean
    onFocus: () => void
  },
) {
  const { parts: texts } = useTexts().planEdit
  const { word, of, split } = props
  const { part } = word
  const name = part ? (props.names.get(part.id) ?? '') : ''
  const joins = part?.begins && neighbourOf(split, part.id, 'previous') !== null
  const act = () => {
    if (!part) {
      const stretch = leftOutOf(split).find(({ from, to }) => from <= word.from && word.to <= to)
      if (stretch) props.onChange({ do: 'take-in', of, stretch, newId: newPartId() })
    } else if (!part.begins) props.onChange({ do: 'split', of, part: part.id, at: word.from, newId: newPartId() })
    else if (joins) props.onChange({ do: 'merge', of, part: part.id, with: 'previous' })
  }
  const label = !part
    ? texts.word.takeIn(word.text)
    : !part.begins
      ? texts.word.cut(word.text)
      : (joins ? texts.word.join : texts.word.first)(word.text, texts.name[of](name))
  return (
    <>
      {part?.begins && (
        <span className={styles.name} data-of={of} aria-hidden="true">
          {name}
        </span>
      )}
      <button
        type="button"
        className={styles.word}
        data-first={props.first || undefined}
        data-begins={part?.begins || undefined}
        data-odd={part?.odd || undefined}
        data-goes-on={(part && !part.ends) || undefined}
        data-out={part ? undefined : true}
        aria-label={label}
        aria-disabled={part?.begins && !joins ? true : undefined}
        tabIndex={props.current ? 0 : -1}
        onFocus={props.onFocus}
        onClick={act}
      >
        {word.text}
      </button>{' '}
    </>
  )
}

/** Words as they are pressed: between white space, at the bounds of parts, and where a sentence lost its space. */
function wordsOf(split: SplitCell<CausePart | ActionPart>): readonly CellWord[] {
  const inCell = split.parts
    .flatMap(({ part, stretch }) => (stretch ? [{ id: part.id, ...stretch }] : []))
    .toSorted((a, b) => a.from - b.from)
  const bounds = new Set(inCell.flatMap(({ from, to }) => [from, to]))
  return [...split.cell.matchAll(/\S+?[.;:!?](?=\p{Lu})|\S+/gu)].flatMap(({ 0: text, index }) => {
    const cuts = [...text].length === 0 ? [] : [...bounds].filter((at) => at > index && at < index + text.length)
    const edges = [index, ...cuts.toSorted((a, b) => a - b), index + text.length]
    return edges.slice(1).map((to, step): CellWord => {
      const from = edges[step] ?? index
      const order = inCell.findIndex((part) => part.from <= from && to <= part.to)
      const part = inCell[order]
      return {
        from,
        to,
        text: split.cell.slice(from, to),
        part: part ? { id: part.id, begins: part.from === from, ends: part.to === to, odd: order % 2 === 1 } : null,
      }
    })
  })
}

/** Where an arrow leads: left and right word by word, up and down part by part. */
function target(key: string, at: number, words: readonly CellWord[]): number | null {
  const begins = words.flatMap(({ part }, index) => (part?.begins ? [index] : []))
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, words.length - 1)
    case 'ArrowLeft':
      return Math.max(at - 1, 0)
    case 'ArrowDown':
      return begins.find((index) => index > at) ?? words.length - 1
    case 'ArrowUp':
      return begins.findLast((index) => index < at) ?? 0
    case 'Home':
      return 0
    case 'End':
      return words.length - 1
    default:
      return null
  }
}
