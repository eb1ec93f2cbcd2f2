import { useEffect, useRef } from 'react'
import { useJournal } from '../../data/journal/use-journal'
import type { ImportedSurvey } from '../../domain/survey/imported-surveys'
import { useLanguage } from '../../i18n/language'
import { printTime } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { Filter } from '../../state/url/filter'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './intake-view.module.css'
import type { IntakeDeed } from './use-intake-deed'

/** How the intake fared: on its way, stored with its time and the way back, or why it is not. */
export function IntakeStatus({ deed, latest }: { deed: IntakeDeed; latest: ImportedSurvey | undefined }) {
  const { intake: texts } = useWorkspaceTexts().survey
  const language = useLanguage()
  const { address } = useAddress()
  const { events } = useJournal().journal
  const { state } = deed
  const status = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed went with the file.
    if ((state.at === 'saved' || state.at === 'failed') && document.activeElement === document.body)
      status.current?.focus()
  }, [state.at])
  const first = latest?.table.rows[0]
  const shown: Filter = first ? { fraga: [first.question], ar: first.years.map(String) } : {}
  const time =
    state.at === 'saved' ? printTime(events.find((event) => event.deed === state.deed)?.time ?? '', language) : ''
  const said = ({ undone, rows }: { readonly undone: boolean; readonly rows: number }) =>
    undone ? texts.undone(time) : rows > 0 ? texts.saved(time, rows) : texts.removed(time)
  return (
    <div ref={status} tabIndex={-1} className={styles.status}>
      <p role="status">
        {state.at === 'saving' && texts.saving}
        {state.at === 'saved' && said(state)}
      </p>
      {state.at === 'saved' && (
        <>
          <Button kind="quiet" onClick={() => void deed.undo()}>
            {state.undone ? texts.redo : texts.undo}
          </Button>
          {!state.undone && state.rows > 0 && (
            <a href={addressTo(address, { view: null, filter: shown })}>{texts.show}</a>
          )}
        </>
      )}
      {state.at === 'failed' && (
        <>
          <ProblemNotice
            heading={texts.notSaved}
            tone={state.deed === null ? 'caution' : 'error'}
            problems={[state.problem]}
            retry={state.deed === null ? undefined : deed.again}
          />
          <p>{state.deed === null ? texts.nothingWritten : texts.keptHere}</p>
        </>
      )}
    </div>
  )
}
