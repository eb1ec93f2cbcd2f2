import type { Deed } from '../../data/journal/use-deed'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './saved-filters.module.css'

/** How the latest saving, renaming or removal fared, with the way back. */
export function SavedDeed({ deed, said }: { deed: Deed; said: string | undefined }) {
  const { incidents, workFile } = useWorkspaceTexts()
  const { saved: texts } = incidents
  const { state } = deed
  return (
    <div className={styles.deed}>
      <p role="status">
        {state.at === 'saving' && workFile.status.saving}
        {state.at === 'saved' && (state.undone ? texts.undone : said)}
      </p>
      {state.at === 'saved' && (
        <Button kind="quiet" onClick={() => void deed.undo()}>
          {state.undone ? workFile.history.redo : workFile.history.undo}
        </Button>
      )}
      {state.at === 'failed' && (
        <ProblemNotice
          heading={state.deed === null ? workFile.unstored.notMade : workFile.unstored.inTabOnly}
          tone={state.deed === null ? 'caution' : 'error'}
          problems={[state.problem]}
          dismiss={deed.rest}
        />
      )}
    </div>
  )
}
