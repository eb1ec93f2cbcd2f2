import { type RefObject, useEffect } from 'react'
import { UndoNotice } from './undo-notice'
import { useUndoLatest } from './use-undo-latest'

/** The undoing that a command asks for, and what came of it. */
export function UndoLatest({ handle }: { handle: RefObject<() => void> }) {
  const { undoing, undoLatest, redo, dismiss } = useUndoLatest()
  useEffect(() => {
    handle.current = () => void undoLatest()
  })
  return <UndoNotice undoing={undoing} onRedo={() => void redo()} onDismiss={dismiss} />
}
