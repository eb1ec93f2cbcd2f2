import { lazy, useEffect, useMemo, useRef, useState } from 'react'
import type { Problem } from '../domain/problems/problem'
import { useTexts } from '../i18n/language'
import { useScreen } from '../state/screen'
import type { Workspace } from '../state/url/address'
import { useAddress } from '../state/url/use-address'
import { ProblemNotice } from '../ui/problem-notice'
import { AfterOpening } from './after-opening'
import { useShortcuts } from './commands'
import { useDroppedFiles } from './dropped-files'
import styles from './frame.module.css'
import { Rail } from './rail'
import { Workspaces } from './workspaces'

const RoleDialog = lazy(() =>
  import('../features/work-file/role-dialog').then(({ RoleDialog: dialog }) => ({ default: dialog })),
)
const UndoLatest = lazy(() =>
  import('../features/work-file/undo-latest').then(({ UndoLatest: undo }) => ({ default: undo })),
)
const WorkFileNotices = lazy(() =>
  import('../features/work-file/work-file-notices').then(({ WorkFileNotices: notices }) => ({ default: notices })),
)

/** Where users write: there they are told first if it cannot be kept. */
const writable: readonly Workspace[] = ['plan', 'lage', 'data']

/** The frame around every workspace: rail, messages about the address, and the one main landmark. */
export function Frame() {
  const { app, problems: texts } = useTexts()
  const { address, problems } = useAddress()
  const announcement = useScreen((screen) => screen.announcement)
  const { kept, dismiss } = useKeptProblems(address.workspace, problems)
  const [storageProblem, setStorageProblem] = useState<Problem | null>(null)
  const undoLatest = useRef(() => {})
  useDroppedFiles()
  useShortcuts(useMemo(() => ({ undoLatest: () => undoLatest.current() }), []))

  const arrived = useRef(address.workspace)
  useEffect(() => {
    if (arrived.current === address.workspace) return
    arrived.current = address.workspace
    // The link that was pressed may have gone with its page; the focus must not fall to nowhere.
    if (document.activeElement === document.body) focusMain()
  }, [address.workspace])

  useEffect(() => {
    document.title = `${app.workspaces[address.workspace]} – ${app.name}`
  }, [app, address.workspace])

  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={focusMain}>
        {app.skipToMain}
      </button>
      <Rail onStorageProblem={setStorageProblem} />
      <main id="innehall" className={styles.main} tabIndex={-1} data-workspace={address.workspace}>
        <div className={styles.messages}>
          {writable.includes(address.workspace) && (
            <AfterOpening>
              <WorkFileNotices />
            </AfterOpening>
          )}
          {kept.length > 0 && (
            <ProblemNotice tone="caution" heading={texts.addressHeading} problems={kept} dismiss={dismiss} />
          )}
          {storageProblem && (
            <ProblemNotice tone="caution" problems={[storageProblem]} dismiss={() => setStorageProblem(null)} />
          )}
        </div>
        <div className={styles.workspace}>
          <Workspaces />
        </div>
        <AfterOpening>
          <UndoLatest handle={undoLatest} />
          <RoleDialog />
        </AfterOpening>
      </main>
      <p className="visually-hidden" role="status" key={announcement.count}>
        {announcement.text}
      </p>
    </div>
  )
}

/** What was wrong with a link stays on screen when panning writes the address anew, until dismissed or left. */
function useKeptProblems(workspace: string, problems: readonly Problem[]) {
  const [{ place, kept }, setKept] = useState({ place: workspace, kept: problems })
  useEffect(() => {
    if (problems.length > 0 || workspace !== place) setKept({ place: workspace, kept: problems })
  }, [workspace, place, problems])
  return { kept, dismiss: () => setKept({ place: workspace, kept: [] }) }
}

function focusMain() {
  document.getElementById('innehall')?.focus()
}
