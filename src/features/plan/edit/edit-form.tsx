import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import { useLeaveWarning } from '../../../ui/use-leave-warning'
import type { Opened } from './edit-slot'
import styles from './form.module.css'
import type { FormDraft } from './use-form-draft'

/**
 * A form that opens where its answer will stand. Ctrl or Cmd with Enter saves, Escape closes it when nothing is typed.
 * The words beside the buttons say whether what was typed is saved.
 */
export function EditForm(props: {
  label: string
  saveText: string
  opened: Opened
  draft: Pick<FormDraft<object>, 'typed' | 'kept'>
  /** Why it cannot be saved as it stands. */
  fault?: string | null | undefined
  onSave: () => void
  children: ReactNode
}) {
  const { planEdit: texts } = useTexts()
  const { opened } = props
  const { typed, kept } = props.draft
  const form = useRef<HTMLFormElement>(null)
  useLeaveWarning(typed && !kept)
  useFocusWhenAsked(form, opened.turn)
  const save = () => {
    if (!opened.saving) props.onSave()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
    }
    if (event.key === 'Escape' && !typed) {
      event.stopPropagation()
      opened.close()
    }
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={props.label}
      noValidate
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {props.children}
      {props.fault && (
        <p className={styles.fault} role="alert">
          {props.fault}
        </p>
      )}
      <div className={styles.actions}>
        <Button kind="strong" type="submit">
          {opened.saving ? texts.deed.saving : props.saveText}
        </Button>
        <Button kind="quiet" onClick={typed ? opened.discard : opened.close}>
          {typed ? texts.discard : texts.cancel}
        </Button>
        {typed && <span className={styles.draft}>{kept ? texts.draft : texts.draftNotKept}</span>}
      </div>
    </form>
  )
}

/** @param turn 0: it stands open because of a draft, and whoever opened the page is elsewhere */
function useFocusWhenAsked(form: { readonly current: HTMLFormElement | null }, turn: number): void {
  useEffect(() => {
    if (turn === 0) return
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('input, textarea, select, [data-first]') ?? [])]
    const first = fields.find((field) => field.matches('input:checked, [data-first]')) ?? fields[0]
    first?.focus({ preventScroll: true })
    const tall = (form.current?.offsetHeight ?? 0) > window.innerHeight * 0.7
    form.current?.scrollIntoView?.({ block: tall ? 'start' : 'nearest' })
  }, [form, turn])
}
