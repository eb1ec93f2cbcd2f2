import { diffWordsWithSpace } from 'diff'
import { useTexts } from '../../../i18n/language'
import styles from './word-diff.module.css'

/** What a text was and becomes, word by word; long stretches that stay are cut. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const { check } = useTexts().planViews
  const parts = diffWordsWithSpace(before, after)
  return (
    <p className={styles.words} lang="sv">
      {parts.map(({ value, added, removed }, index) => {
        // Parts of one text have no other name and never move.
        const key = index
        if (!added && !removed)
          return <span key={key}>{shortened(value, { first: index === 0, last: index === parts.length - 1 })}</span>
        const Mark = added ? 'ins' : 'del'
        return (
          <Mark key={key} className={added ? styles.added : styles.removed}>
            <span className="visually-hidden">{added ? check.added : check.removed} </span>
            {value}
          </Mark>
        )
      })}
    </p>
  )
}

const keptCharacters = 90

/** The words beside a change, whole, with an ellipsis for those left out. */
function shortened(text: string, at: { first: boolean; last: boolean }): string {
  const head = at.first ? '' : startOf(text)
  const tail = at.last ? '' : endOf(text)
  return head.length + tail.length >= text.length ? text : `${head}\u00a0… ${tail}`
}

function startOf(text: string): string {
  if (text.length <= keptCharacters) return text
  const space = text.lastIndexOf(' ', keptCharacters)
  return text.slice(0, space > 0 ? space : keptCharacters)
}

function endOf(text: string): string {
  if (text.length <= keptCharacters) return text
  const space = text.indexOf(' ', text.length - keptCharacters)
  return text.slice(space > 0 ? space + 1 : text.length - keptCharacters)
}
