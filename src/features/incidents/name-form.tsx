import { type ReactNode, useId, useState } from 'react'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import styles from './saved-filters.module.css'

/** A name to give. One that is empty, or that another filter has, is refused with the reason. */
export function NameForm(props: {
  label: string
  name?: string
  taken: readonly string[]
  submit: string
  asked?: boolean
  children?: ReactNode
  /** @returns whether the name is stored: then the field is emptied */
  onName: (name: string) => Promise<boolean>
  onCancel?: () => void
}) {
  const { saved: texts } = useWorkspaceTexts().incidents
  const id = useId()
  const [name, setName] = useState(props.name ?? '')
  const [fault, setFault] = useState('')

  async function submit() {
    const given = name.trim()
    const same = (other: string) => other.toLocaleLowerCase('sv') === given.toLocaleLowerCase('sv')
    const wrong = given === '' ? texts.needsName : props.taken.some(same) ? texts.taken(given) : ''
    setFault(wrong)
    if (wrong === '' && (await props.onName(given))) setName('')
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p className={styles.field}>
        <label htmlFor={id}>{props.label}</label>
        <input
          id={id}
          lang="sv"
          maxLength={80}
          // biome-ignore lint/a11y/noAutofocus: it was just asked for
          autoFocus={props.asked}
          value={name}
          aria-invalid={fault !== '' || undefined}
          aria-describedby={fault === '' ? undefined : `${id}fel`}
          onChange={({ target }) => setName(target.value)}
        />
      </p>
      {props.children}
      <Button type="submit">{props.submit}</Button>
      {props.onCancel && (
        <Button kind="quiet" onClick={props.onCancel}>
          {texts.cancel}
        </Button>
      )}
      <p id={`${id}fel`} role="alert" className={styles.fault}>
        {fault}
      </p>
    </form>
  )
}
