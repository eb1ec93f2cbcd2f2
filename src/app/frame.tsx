import { useEffect, useState } from 'react'
import type { Problem } from '../domain/problems/problem'
import { useTexts } from '../i18n/language'
import { useScreen } from '../state/screen'
import { useAddress } from '../state/url/use-address'
import { ProblemNotice } from '../ui/problem-notice'
import { useShortcuts } from './commands'
import styles from './frame.module.css'
import { Rail } from './rail'
import { Workspaces } from './workspaces'

/** The frame around every workspace: rail, messages about the address, and the one main landmark. */
export function Frame() {
  const { app, problems: texts } = useTexts()
  const { address, problems } = useAddress()
  const announcement = useScreen((screen) => screen.announcement)
  const [dismissed, setDismissed] = useState<readonly Problem[]>([])
  const [storageProblem, setStorageProblem] = useState<Problem | null>(null)
  useShortcuts()

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
        {(problems.length > 0 && problems !== dismissed) || storageProblem ? (
          <div className={styles.messages}>
            {problems.length > 0 && problems !== dismissed && (
              <ProblemNotice
                tone="caution"
                heading={texts.addressHeading}
                problems={problems}
                dismiss={() => setDismissed(problems)}
              />
            )}
            {storageProblem && (
              <ProblemNotice tone="caution" problems={[storageProblem]} dismiss={() => setStorageProblem(null)} />
            )}
          </div>
        ) : null}
        <div className={styles.workspace}>
          <Workspaces />
        </div>
      </main>
      <p className="visually-hidden" role="status" key={announcement.count}>
        {announcement.text}
      </p>
    </div>
  )
}

function focusMain() {
  document.getElementById('innehall')?.focus()
}
