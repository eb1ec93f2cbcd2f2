import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { Target } from '../../map/targets'
import styles from './incident-map.module.css'

export type Hovered = { readonly target: Target; readonly at: readonly [x: number, y: number] }

/** What the pointer is over. The same is in the table, so it is not read out. */
export function MapTip({ hovered }: { hovered: Hovered | null }) {
  const { incidents: texts } = useWorkspaceTexts()
  const language = useLanguage()
  if (!hovered) return null
  const { target, at } = hovered
  const said =
    target.kind === 'incidents'
      ? texts.events(target.count, printNumber(target.count, language))
      : target.kind === 'incident'
        ? [target.type || texts.bars.noKind, target.start || texts.rows.noTime].join(', ')
        : target.kind === 'stop'
          ? target.name
          : null
  if (said === null) return null
  return (
    <p className={styles.tip} style={{ left: at[0] + 12, top: at[1] + 12 }} aria-hidden="true">
      {said}
    </p>
  )
}
