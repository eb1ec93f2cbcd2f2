import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import styles from './counts.module.css'

/** What the pattern says; dotted on a map, where stripes are something else. */
export function HiddenKey({ dotted = false }: { dotted?: boolean }) {
  const { released } = useWorkspaceTexts()
  return (
    <p className={styles.key}>
      <span className={styles.swatch} data-dotted={dotted || undefined} aria-hidden="true" />
      {released.hiddenKey}
    </p>
  )
}
