import { useTexts } from '../../../i18n/language'
import styles from './check-view.module.css'
import { ruleGroups } from './reviewed'

/** Every rule by what it looks at: what a plan without findings has been read for. */
export function RulesLookedAt({ open }: { open: boolean }) {
  const { check, planViews } = useTexts()
  const count = ruleGroups.reduce((sum, { rules }) => sum + rules.length, 0)
  return (
    <details className={styles.lookedAt} open={open || undefined}>
      <summary>
        {planViews.check.lookedAt}, {planViews.check.rules(count)}
      </summary>
      <dl>
        {ruleGroups.map(({ looksAt, rules }) => (
          <div key={looksAt}>
            <dt>{check.looksAt[looksAt]}</dt>
            <dd>{rules.map((rule) => check.rules[rule].title).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
