import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import styles from './counts.module.css'

/** The pattern of what is not shown, as a fill for `url(#id)`. */
export function HiddenHatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className={styles.ground} />
        <rect width="1.2" height="6" className={styles.stripe} />
      </pattern>
    </defs>
  )
}

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
