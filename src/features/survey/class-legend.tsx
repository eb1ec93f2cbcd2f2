import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { WorkspaceTexts } from '../../i18n/workspace-texts'
import type { Classes } from './area-rows'
import styles from './class-legend.module.css'

/** What the blues mean, and by which rule the classes were made. */
export function ClassLegend({ classes }: { classes: Classes }) {
  const { legend: texts } = useWorkspaceTexts().survey
  const { limits, fixed } = classes
  return (
    <div className={styles.legend}>
      <ul role="list" aria-label={texts.heading} className={styles.classes}>
        {limits.map((limit, index) => (
          <li key={limit}>
            <span className={`${styles.swatch} ${styles[`class${index}`]}`} />
            {rangeOf(limits, index, texts)}
          </li>
        ))}
        <li>
          <span className={`${styles.swatch} ${styles.missing}`} />
          {texts.missing}
        </li>
      </ul>
      <p className={styles.rule}>{fixed ? texts.fixedRule : texts.madeRule((limits[2] ?? 0) - (limits[1] ?? 0))}</p>
    </div>
  )
}

/** The same in one line, for a picture that travels without the page. */
export const legendLine = ({ limits }: Classes, texts: WorkspaceTexts['survey']['legend']): string =>
  texts.line(
    limits.map((_, index) => rangeOf(limits, index, texts)),
    texts.missing,
  )

function rangeOf(limits: readonly number[], index: number, texts: WorkspaceTexts['survey']['legend']): string {
  if (index === 0) return texts.under(limits[1] ?? 100)
  const [from = 0, to] = limits.slice(index)
  return to === undefined ? texts.from(from) : texts.between(from, to)
}
