import { useJournal } from '../../../data/journal/use-journal'
import { useLanguage, useTexts } from '../../../i18n/language'
import { printTime } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { ProblemNotice } from '../../../ui/problem-notice'
import styles from './deed-status.module.css'
import type { Deed } from './use-deed'
import { useSaveAsFile } from './use-save-as-file'

/** How the latest deed fared, announced: on its way, stored with its time and a way back, or why it is not stored. */
export function DeedStatus({ deed }: { deed: Deed }) {
  const { deed: texts } = useTexts().planEdit
  const { state } = deed
  return (
    <div className={styles.status} data-at={state.at}>
      <p className={styles.line} role="status">
        {state.at === 'saving' && texts.saving}
        {state.at === 'saved' && <Confirmation deed={state.deed} undone={state.undone} />}
      </p>
      {/* It stays while it works, and with it the focus. */}
      {(state.at === 'saved' || (state.at === 'saving' && state.undone !== null)) && (
        <Button kind="quiet" className={styles.undo} onClick={() => void deed.undo()}>
          {(state.at === 'saved' ? state.undone : !state.undone) ? texts.redo : texts.undo}
        </Button>
      )}
      {state.at === 'failed' && <Failure deed={deed} state={state} />}
    </div>
  )
}

function Confirmation(props: { deed: string; undone: boolean }) {
  const { deed: texts } = useTexts().planEdit
  const language = useLanguage()
  const time = useJournal().journal.events.find(({ deed }) => deed === props.deed)?.time ?? ''
  const printed = printTime(time, language)
  return <>{props.undone ? texts.undone(printed) : texts.saved(printed)}</>
}

function Failure({ deed, state }: { deed: Deed; state: Extract<Deed['state'], { at: 'failed' }> }) {
  const { deed: texts } = useTexts().planEdit
  const saveAsFile = useSaveAsFile()
  return (
    <div className={styles.failure}>
      <ProblemNotice
        heading={texts.notSaved}
        tone={state.deed === null ? 'caution' : 'error'}
        problems={[state.problem]}
        retry={state.deed === null ? undefined : deed.again}
      />
      <p>{state.deed === null ? texts.kept : texts.inMemory}</p>
      {state.deed !== null && <Button onClick={saveAsFile}>{texts.asFile}</Button>}
    </div>
  )
}
