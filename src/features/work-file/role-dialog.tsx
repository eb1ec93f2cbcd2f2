import { useEffect, useId, useRef, useState } from 'react'
import { useRole } from '../../data/journal/role'
import { useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import styles from './role-dialog.module.css'

/** Asks for the author's role when a write waits for it, or when the user wants another. */
export function RoleDialog() {
  const { role: texts } = useTexts().workFile
  const { asked, role, choose, decline } = useRole()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    if (asked && !dialog.current?.open) dialog.current?.showModal()
    if (!asked && dialog.current?.open) dialog.current.close()
  }, [asked])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-why`}
      // Escape, and whatever else the browser closes a dialog by: a write that waits must get its answer.
      onClose={() => asked && decline()}
    >
      {asked && (
        <div className={styles.content}>
          <h2 id={`${id}-heading`}>{texts.heading}</h2>
          <p id={`${id}-why`}>
            {texts.why} <strong>{texts.noName}</strong>
          </p>
          <RoleForm given={role ?? ''} onChoose={choose} onDecline={decline} />
        </div>
      )}
    </dialog>
  )
}

function RoleForm(props: { given: string; onChoose: (role: string) => void; onDecline: () => void }) {
  const { role: texts } = useTexts().workFile
  const [text, setText] = useState(props.given)
  const [missing, setMissing] = useState(false)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const caution = missing ? texts.empty : namelike.test(text.trim()) ? texts.looksLikeName : ''

  function submit(event: React.FormEvent) {
    event.preventDefault()
    if (text.trim() === '') {
      setMissing(true)
      input.current?.focus()
    } else props.onChoose(text)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.field}>
        <label htmlFor={`${id}-role`}>{texts.label}</label>
        <input
          ref={input}
          id={`${id}-role`}
          autoComplete="organization-title"
          lang="sv"
          maxLength={60}
          value={text}
          aria-invalid={missing || undefined}
          aria-describedby={`${id}-caution`}
          onChange={(event) => {
            setText(event.target.value)
            setMissing(false)
          }}
        />
        <p id={`${id}-caution`} className={styles.caution} aria-live="polite">
          {caution}
        </p>
      </div>
      <fieldset className={styles.suggestions}>
        <legend>{texts.suggestions}</legend>
        <ul role="list" lang="sv">
          {texts.roles.map((role) => (
            <li key={role}>
              <Button
                kind="chip"
                pressed={text.trim() === role}
                onClick={() => {
                  setText(role)
                  setMissing(false)
                }}
              >
                {role}
              </Button>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className={styles.actions}>
        <Button kind="strong" type="submit">
          {texts.choose}
        </Button>
        <Button kind="quiet" onClick={props.onDecline}>
          {texts.decline}
        </Button>
      </div>
      <p className={styles.note}>{texts.declineNote}</p>
    </form>
  )
}

/** Two or three words that each begin with a capital and go on in small letters. A hint, never a refusal. */
const namelike = /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+){1,2}$/u
