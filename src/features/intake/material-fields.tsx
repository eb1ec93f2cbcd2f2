import { useId } from 'react'
import type { IncidentSet } from '../../domain/incidents/incident-set'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import styles from './intake.module.css'
import type { MaterialWords } from './use-intake'

/** The words as they are being typed. */
export type TypedWords = {
  readonly name: string
  readonly source: string
  readonly status: IncidentSet['status']
}

/** What the whole material is called, who answers for it, and whether it is real. */
export function MaterialFields({ words, onWords }: { words: TypedWords; onWords: (words: TypedWords) => void }) {
  const { take: texts } = useWorkspaceTexts().intake
  const id = useId()
  return (
    <>
      <div className={styles.words}>
        <div className={styles.field}>
          <label htmlFor={`${id}-namn`}>{texts.name}</label>
          <input
            id={`${id}-namn`}
            value={words.name}
            maxLength={80}
            onChange={({ target }) => onWords({ ...words, name: target.value })}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-kalla`}>{texts.source}</label>
          <input
            id={`${id}-kalla`}
            value={words.source}
            maxLength={200}
            aria-describedby={`${id}-hjalp`}
            onChange={({ target }) => onWords({ ...words, source: target.value })}
          />
          <span id={`${id}-hjalp`} className={styles.hint}>
            {texts.sourceHint}
          </span>
        </div>
      </div>
      <fieldset className={styles.status}>
        <legend>{texts.status}</legend>
        {(['källa', 'exempel'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`${id}-slag`}
              checked={words.status === value}
              onChange={() => onWords({ ...words, status: value })}
            />
            {texts.statuses[value]}
          </label>
        ))}
      </fieldset>
    </>
  )
}

/** Before anything is typed: the file's name without its ending, and invented if that is what the name says. */
export const firstWords = (file: string): TypedWords => ({
  name: file.replace(/\.[^.]{1,8}$/, ''),
  source: '',
  status: /exempel/i.test(file) ? 'exempel' : 'källa',
})

export const givenWords = ({ name, source, status }: TypedWords, file: string): MaterialWords => ({
  name: name.trim() || file,
  source: source.trim() || null,
  status,
})
