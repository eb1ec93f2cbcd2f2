import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useDraft } from '../../../data/journal/use-draft'
import type { Change } from '../../../domain/journal/write-events'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import { DeedStatus } from './deed-status'
import styles from './edit-slot.module.css'
import { NewsWhileTyping } from './news-while-typing'
import { useDeed } from './use-deed'
import { seenInDraft } from './use-form-draft'

/** What an open form needs of the slot it stands in. */
export type Opened = {
  /** Counts the times it was asked for; 0: only a draft keeps it open. */
  readonly turn: number
  readonly saving: boolean
  readonly close: () => void
  readonly discard: () => void
  /** Writes and, once it is stored, forgets the draft and closes. Nothing to write just closes. */
  readonly save: (changes: readonly Change[], stored?: () => void) => void
}

/**
 * A quiet action, and the form that it opens in its place; then how the deed fared, with its undo. A draft left unsaved
 * opens the form by itself.
 */
export function EditSlot(props: {
  draftKey: string
  action: string
  /** Said to those who do not see where the action stands. */
  actionLabel?: string
  /** The action is at hand. A form with a draft shows all the same. */
  offered: boolean
  /** Asked for from elsewhere: one more each time. */
  asked?: number
  /** Shows what is there also while the form is open. */
  keep?: boolean
  form: (opened: Opened) => ReactNode
  children?: ReactNode
}) {
  const { planEdit: texts } = useTexts()
  const draft = useDraft(props.draftKey)
  const deed = useDeed()
  const opener = useRef<HTMLButtonElement>(null)
  const [turn, setTurn] = useState(0)
  const [discarded, setDiscarded] = useState<string | null>(null)
  const [returns, setReturns] = useState(false)
  const { asked = 0 } = props
  const open = turn > 0 || draft.text !== null

  const answered = useRef(asked)
  useEffect(() => {
    if (asked > answered.current) setTurn((before) => before + 1)
    answered.current = asked
  }, [asked])

  // The button comes back when the form has gone.
  useEffect(() => {
    if (!returns || open) return
    setReturns(false)
    opener.current?.focus({ preventScroll: true })
  }, [returns, open])

  const close = () => {
    setTurn(0)
    setReturns(true)
  }
  const finish = () => {
    draft.clear()
    setDiscarded(null)
    close()
  }
  const opened: Opened = {
    turn,
    saving: deed.state.at === 'saving',
    close,
    discard: () => {
      setDiscarded(draft.text)
      draft.clear()
      close()
    },
    save: (changes, stored) => {
      if (changes.length === 0) return finish()
      const done = () => {
        finish()
        // What was made elsewhere takes the focus itself.
        if (stored) setReturns(false)
        stored?.()
      }
      const seen = seenInDraft(props.draftKey, draft.text)
      void deed.write(changes, done, seen ? [seen] : [])
    },
  }
  return (
    <>
      {(!open || props.keep) && props.children}
      {open && <NewsWhileTyping draftKey={props.draftKey} draft={draft.text} />}
      {open && props.form(opened)}
      <div className={styles.foot}>
        {props.offered && !open && (
          <button
            ref={opener}
            type="button"
            className={styles.action}
            aria-label={props.actionLabel}
            onClick={() => setTurn((before) => before + 1)}
          >
            {props.action}
          </button>
        )}
        <DeedStatus deed={deed} />
        {discarded !== null && !open && (
          <p className={styles.discarded} role="status">
            {texts.discarded}{' '}
            <Button
              kind="quiet"
              onClick={() => {
                draft.set(discarded)
                setDiscarded(null)
                setTurn(1)
              }}
            >
              {texts.deed.undo}
            </Button>
          </p>
        )}
      </div>
    </>
  )
}
