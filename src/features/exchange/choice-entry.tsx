import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import styles from './comparison.module.css'
import type { Choice } from './group-differences'
import { WordChanges } from './word-changes'

/** One cell, status or date that differs: what it was, what it becomes, and a box to take it in by. */
export function ChoiceEntry(props: { choice: Choice; of: string; ticked: boolean; onToggle: () => void }) {
  const { exchange } = useWorkspaceTexts()
  const { difference: texts, columns } = exchange
  const { choice } = props
  const label =
    choice.kind === 'cell' ? columns[choice.column] : choice.kind === 'status' ? columns.status : columns.followedUp
  return (
    <li className={styles.choice}>
      <Tick {...props} label={label} />
      <div className={styles.change}>
        {choice.kind === 'status' ? (
          <WordChanges
            before={choice.before === null ? '' : exchange.statuses[choice.before]}
            after={choice.after === null ? '' : exchange.statuses[choice.after]}
          />
        ) : (
          <WordChanges before={choice.before ?? ''} after={choice.after ?? ''} />
        )}
        {choice.origin === 'both' && <p className={styles.note}>{texts.both}</p>}
        {choice.kind === 'cell' && choice.mayName && <p className={styles.caution}>{texts.mayName}</p>}
      </div>
    </li>
  )
}

/** A box with its label; `of` tells a screen reader which row it is on. */
export function Tick(props: { ticked: boolean; onToggle: () => void; label: string; of: string }) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={props.ticked} onChange={props.onToggle} />
      <span>
        {props.label}
        <span className="visually-hidden">, {props.of}</span>
      </span>
    </label>
  )
}
