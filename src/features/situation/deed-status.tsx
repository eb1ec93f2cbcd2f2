import type { Deed } from '../../data/journal/use-deed'
import { useJournal } from '../../data/journal/use-journal'
import { useWorkFile } from '../../data/journal/use-work-file'
import { useLanguage, useTexts } from '../../i18n/language'
import { printTime } from '../../i18n/numbers'
import { Button } from '../../ui/button'
import { downloadFile } from '../../ui/download-file'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './deed-status.module.css'

/** How the latest deed fared, announced: on its way, stored with its time and a way back, or why it is not stored. */
export function DeedStatus({ deed, done }: { deed: Deed; done?: string | undefined }) {
  const { deed: texts } = useTexts().situation
  const language = useLanguage()
  const { journal } = useJournal()
  const { state } = deed
  const time =
    state.at === 'saved' ? printTime(journal.events.find((one) => one.deed === state.deed)?.time ?? '', language) : ''
  return (
    <div className={styles.status}>
      <p role="status" className={styles.line}>
        {state.at === 'saving' && texts.saving}
        {state.at === 'saved' && (state.undone ? texts.undone(time) : texts.saved(time, done))}
      </p>
      {state.at === 'saved' && (
        <Button kind="quiet" onClick={() => void deed.undo()}>
          {state.undone ? texts.redo : texts.undo}
        </Button>
      )}
      {state.at === 'failed' && <Failure problem={state.problem} inMemory={state.deed !== null} />}
    </div>
  )
}

function Failure(props: { problem: Extract<Deed['state'], { at: 'failed' }>['problem']; inMemory: boolean }) {
  const { deed: texts } = useTexts().situation
  const workFile = useWorkFile()
  const save = () => {
    const { name, text, saved } = workFile.export()
    downloadFile(name, text)
    void saved()
  }
  return (
    <div className={styles.failure}>
      <ProblemNotice heading={texts.notSaved} tone={props.inMemory ? 'error' : 'caution'} problems={[props.problem]} />
      <p>{props.inMemory ? texts.inMemory : texts.kept}</p>
      {props.inMemory && <Button onClick={save}>{texts.asFile}</Button>}
    </div>
  )
}
