import { diffArrays, diffWords } from 'diff'
import { useTexts } from '../../i18n/language'
import styles from './before-after.module.css'
import type { Shown } from './value-shown'

/** What a value was and became: texts word by word, lists line by line. The words are the users' or the document's. */
export function BeforeAfter({ before, after }: { before: Shown | null; after: Shown | null }) {
  const { values } = useTexts().workFile
  if (before?.as === 'text' && after?.as === 'text') {
    const parts = diffWords(before.text, after.text)
    if (sharesEnough(parts, before.text, after.text))
      return (
        <p className={styles.text} lang="sv">
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name and never move
            <Part key={index} {...part}>
              {part.value}
            </Part>
          ))}
        </p>
      )
  }
  const parts = diffArrays([...linesOf(before)], [...linesOf(after)])
  if (parts.length === 0) return <p>{values.nothing}</p>
  return (
    <ul role="list" className={styles.lines} lang="sv">
      {parts.flatMap(({ value, added, removed }) =>
        value.map((line) => (
          <li key={`${added ? '+' : removed ? '-' : ''}${line}`}>
            <Part added={added} removed={removed}>
              {line}
            </Part>
          </li>
        )),
      )}
    </ul>
  )
}

/** Struck through and underlined for the eye, named for the ear. */
function Part({ added, removed, children }: { added: boolean; removed: boolean; children: string }) {
  const { values } = useTexts().workFile
  if (!added && !removed) return children
  const Mark = added ? 'ins' : 'del'
  return (
    <Mark className={added ? styles.added : styles.removed}>
      <span className="visually-hidden">{added ? values.addedMark : values.removedMark} </span>
      {children}
    </Mark>
  )
}

const linesOf = (shown: Shown | null): readonly string[] =>
  shown === null ? [] : shown.as === 'text' ? [shown.text] : shown.lines

/** Words mixed one by one can be read only where a good part of them is kept. */
const leastShared = 0.3

function sharesEnough(
  parts: readonly { value: string; added: boolean; removed: boolean }[],
  before: string,
  after: string,
): boolean {
  const shared = parts.filter(({ added, removed }) => !added && !removed)
  const length = shared.reduce((sum, { value }) => sum + value.trim().length, 0)
  return length >= leastShared * Math.max(before.length, after.length)
}
