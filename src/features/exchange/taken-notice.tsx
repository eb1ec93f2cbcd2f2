import { useEffect, useRef } from 'react'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './comparison.module.css'
import type { TakenLine } from './use-taken-list'
import type { Taking } from './use-taking'

const shownLines = 12

/** How the intake fared: stored with what it was and the way back, or why it is not. */
export function TakenNotice({ taking, file }: { taking: Taking; file: string }) {
  const { taken: texts } = useWorkspaceTexts().exchange
  const { state, list } = taking
  const notice = useRef<HTMLDivElement>(null)
  // The button that was pressed may stand far below, or be gone.
  const arrived = state.at === 'failed' || (state.at === 'saved' && !state.undone)
  useEffect(() => {
    if (arrived) notice.current?.focus()
  }, [arrived])
  return (
    <div ref={notice} tabIndex={-1} role="status" className={styles.taken} data-at={state.at}>
      {state.at === 'saving' && <p>{texts.saving}</p>}
      {state.at === 'saved' && (
        <>
          <p className={styles.takenHeading}>{state.undone ? texts.undone : texts.saved(list.length)}</p>
          {!state.undone && <TakenList list={list} file={file} />}
          <p className={styles.takenActions}>
            <Button onClick={() => void taking.undo()}>{state.undone ? texts.redo : texts.undo}</Button>
            <PlanLink />
          </p>
        </>
      )}
      {state.at === 'failed' && (
        <>
          <ProblemNotice
            heading={texts.notSaved}
            tone={state.deed === null ? 'caution' : 'error'}
            problems={[state.problem]}
            retry={state.deed === null ? undefined : taking.again}
          />
          <p>{state.deed === null ? texts.nothing : texts.inMemory}</p>
        </>
      )}
    </div>
  )
}

function TakenList({ list, file }: { list: readonly TakenLine[]; file: string }) {
  const { taken: texts, difference } = useWorkspaceTexts().exchange
  const { address } = useAddress()
  const counted = list.map((line, index) => ({ line, index }))
  const rest = counted.slice(shownLines)
  const lines = (some: typeof counted) => (
    <ul lang="sv">
      {some.map(({ line, index }) => (
        <li key={index}>
          {line.row === null ? (
            line.words
          ) : (
            <a href={addressTo(address, { workspace: 'plan', row: line.row })}>{line.words}</a>
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <div className={styles.takenList}>
      <p>{texts.from(file)}</p>
      {lines(counted.slice(0, shownLines))}
      {rest.length > 0 && (
        <details>
          <summary>{difference.more(rest.length)}</summary>
          {lines(rest)}
        </details>
      )}
    </div>
  )
}

function PlanLink() {
  const { taken: texts } = useWorkspaceTexts().exchange
  const { address } = useAddress()
  return <a href={addressTo(address, { workspace: 'plan' })}>{texts.showPlan}</a>
}
