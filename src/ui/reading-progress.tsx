import { Button } from './button'
import styles from './reading-progress.module.css'

/** What is being read, how far it has come, and the way to stop it. */
export function ReadingProgress(props: {
  says: string
  /** 0 to 1; null until it is known. */
  share: number | null
  /** How far, in words: not announced at each step. */
  soFar?: string
  cancel: string
  onCancel: () => void
}) {
  const { says, share, soFar, cancel, onCancel } = props
  return (
    <div className={styles.reading}>
      <p role="status">{says}</p>
      <progress aria-label={says} {...(share === null ? {} : { value: share })} />
      {soFar !== undefined && <p className={styles.soFar}>{soFar}</p>}
      <Button onClick={onCancel}>{cancel}</Button>
    </div>
  )
}
