import type { ReactNode } from 'react'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import styles from './intake.module.css'

/** What can be done with something kept: a way to it, and deeds that open below, one at a time. */
export function KeptDeeds<Deed extends string>(props: {
  link: ReactNode
  deeds: readonly (readonly [deed: Deed, words: string, label: string])[]
  /** null: none is open. */
  open: Deed | null
  onOpen: (deed: Deed | null) => void
}) {
  const { open, onOpen } = props
  return (
    <p className={styles.actions}>
      {props.link}
      {props.deeds.map(([deed, words, label]) => (
        <Button
          key={deed}
          kind="quiet"
          aria-label={label}
          aria-expanded={open === deed}
          onClick={() => onOpen(open === deed ? null : deed)}
        >
          {words}
        </Button>
      ))}
    </p>
  )
}

/** Asks before something kept is removed. */
export function RemovalQuestion(props: {
  question: string
  yes: string
  onYes: () => Promise<void>
  onNo: () => void
}) {
  const { no } = useWorkspaceTexts().intake.kept
  return (
    <div className={styles.caution}>
      <p>{props.question}</p>
      <p className={styles.actions}>
        <Button onClick={() => void props.onYes()}>{props.yes}</Button>
        <Button kind="quiet" onClick={props.onNo}>
          {no}
        </Button>
      </p>
    </div>
  )
}
