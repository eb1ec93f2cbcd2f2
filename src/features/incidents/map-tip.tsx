import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { Target } from '../../map/targets'
import styles from './incident-map.module.css'

export type Hovered = { readonly target: Target; readonly at: readonly [x: number, y: number] }

/** What the pointer is over. The same is in the table, so it is not read out. */
export function MapTip({ hovered }: { hovered: Hovered | null }) {
  const { incidents: texts, map } = useWorkspaceTexts()
  const language = useLanguage()
  if (!hovered) return null
  const { target, at } = hovered
  const said = words(target)
  if (said === null) return null
  return (
    <p className={styles.tip} style={{ left: at[0] + 12, top: at[1] + 12 }} aria-hidden="true">
      {said}
    </p>
  )

  function words(over: Target): string | null {
    switch (over.kind) {
      case 'incidents':
        return texts.events(over.count, printNumber(over.count, language))
      case 'incident':
        return [over.type || texts.bars.noKind, over.start || texts.rows.noTime].join(', ')
      case 'stop':
        return over.name
      case 'own':
        return over.name === '' ? over.layerName : map.tooltip.own(over.name, over.layerName)
      default:
        return null
    }
  }
}
