import type { Place } from '../../../domain/places/place'
import type { Plan } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { usePrinting } from '../use-printing'
import { FindingItem } from './finding-item'
import type { Reviewed } from './reviewed'
import styles from './rule-section.module.css'

/** Up to so many findings stand open from the start; a longer list is opened by whoever wants it. */
const openUpTo = 6

/** The findings of one rule. What it says of all of them alike is said once. */
export function RuleSection(props: {
  plan: Plan
  places: readonly Place[]
  rule: Reviewed['finding']['rule']
  findings: readonly Reviewed[]
  quoteAlone: boolean
  onTouched: (reviewed: Reviewed) => void
}) {
  const { check, planViews } = useTexts()
  const { check: texts } = planViews
  const { findings } = props
  const printing = usePrinting()
  const rule = check.rules[props.rule]
  const said = findings.map(({ finding: { details } }) => ({
    sentence: rule.finding(details),
    suggestion: rule.suggestion(details),
  }))
  const [first] = said
  const alike =
    said.length > 1 && said.every((one) => one.sentence === first?.sentence && one.suggestion === first.suggestion)

  return (
    <details className={styles.rule} open={printing || findings.length <= openUpTo || undefined}>
      <summary className={styles.summary}>
        <h3 className={styles.title}>{rule.title}</h3>
        <span className={styles.count}>{texts.count(findings.length)}</span>
      </summary>
      {alike && first && (
        <div className={styles.alike}>
          <p>{first.sentence}</p>
          <p className={styles.suggestion}>
            <strong>{texts.suggestion}.</strong> {first.suggestion}
          </p>
        </div>
      )}
      <ol role="list" className={styles.list}>
        {findings.map((reviewed, index) => (
          <FindingItem
            key={reviewed.finding.id}
            plan={props.plan}
            places={props.places}
            reviewed={reviewed}
            words={alike ? null : (said[index] ?? null)}
            quoteAlone={props.quoteAlone}
            onTouched={() => props.onTouched(reviewed)}
          />
        ))}
      </ol>
    </details>
  )
}
