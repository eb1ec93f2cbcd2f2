import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import type { PeriodsAnswer } from '../../../workers/incidents-answers'
import styles from '../part.module.css'

/** The two counts, how many more and by how many per cent. */
export function PeriodNumbers(props: { whole: PeriodsAnswer['whole']; later: string; earlier: string }) {
  const { periods: texts } = useWorkspaceTexts().answers
  const language = useLanguage()
  const { later, earlier, difference, percent } = props.whole
  const signed = (value: number, digits: number) => texts.signed(printNumber(value, language, digits), value)
  return (
    <dl className={styles.numbers}>
      <div>
        <dt>{props.later}</dt>
        <dd>{printNumber(later.count, language)}</dd>
      </div>
      <div>
        <dt>{props.earlier}</dt>
        <dd>{printNumber(earlier.count, language)}</dd>
      </div>
      <div>
        <dt>{texts.difference}</dt>
        <dd>{signed(difference, 0)}</dd>
      </div>
      <div>
        <dt>{later.exposure === earlier.exposure ? texts.percent : texts.percentPerDay}</dt>
        <dd>{percent === null ? texts.noPercent : `${signed(percent, Math.abs(percent) < 9.95 ? 1 : 0)} %`}</dd>
      </div>
    </dl>
  )
}
