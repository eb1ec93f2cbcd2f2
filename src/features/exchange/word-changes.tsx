import { diffWords } from 'diff'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import styles from './word-changes.module.css'

/** A text as it was and as it becomes: word by word while enough of it is kept, else the one after the other. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  const { exchange: texts } = useWorkspaceTexts()
  const parts = partsOf(before.normalize('NFC'), after.normalize('NFC'))
  return (
    <p className={styles.text} lang="sv">
      {parts.map((part, index) => {
        const Mark = part.added ? 'ins' : part.removed ? 'del' : null
        if (!Mark) return part.value
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name and never move
          <Mark key={index} className={styles[Mark]}>
            <span className="visually-hidden">{texts.marks[Mark === 'ins' ? 'added' : 'removed']} </span>
            {part.value}
          </Mark>
        )
      })}
      {before === '' && after === '' && texts.empty}
    </p>
  )
}

type Part = { readonly value: string; readonly added: boolean; readonly removed: boolean }

/** Words mixed one by one can be read only where a good part of them is kept. */
const leastKept = 0.3
/** Comparing takes time by the square of what differs; so long a text is shown whole. */
const mostCharacters = 20_000

function partsOf(before: string, after: string): readonly Part[] {
  const whole = [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ].filter(({ value }) => value !== '')
  if (before === '' || after === '' || before.length + after.length > mostCharacters) return whole
  const parts = diffWords(before, after)
  const kept = parts.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.trim().length), 0)
  return kept >= leastKept * Math.max(before.length, after.length) ? parts : whole
}
