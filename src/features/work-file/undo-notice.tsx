import { useEffect } from 'react'
import { useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import styles from './undo-notice.module.css'
import type { Undoing } from './use-undo-latest'
import { WriteProblem } from './write-problem'

const shownSeconds = 12

/** What was undone, with the way back; it goes by itself. */
export function UndoNotice(props: { undoing: Undoing; onRedo: () => void; onDismiss: () => void }) {
  const { workFile, app } = useTexts()
  const { undoing, onDismiss } = props
  useEffect(() => {
    if (undoing.at !== 'done' && undoing.at !== 'nothing') return
    const timer = setTimeout(onDismiss, shownSeconds * 1000)
    return () => clearTimeout(timer)
  }, [undoing, onDismiss])
  return (
    <div className={styles.place} role="status">
      {undoing.at === 'failed' && <WriteProblem unstored={undoing.unstored} dismiss={onDismiss} />}
      {(undoing.at === 'done' || undoing.at === 'nothing') && (
        <div className={styles.notice}>
          <p>{undoing.at === 'done' ? undoing.said : workFile.undo.nothing}</p>
          {undoing.at === 'done' && <Button onClick={props.onRedo}>{workFile.history.redo}</Button>}
          <Button kind="quiet" onClick={onDismiss}>
            {app.close}
          </Button>
        </div>
      )}
    </div>
  )
}
