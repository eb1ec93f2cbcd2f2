import { groupKey } from '../../domain/survey/survey-result'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { Period } from './choices'
import styles from './period-form.module.css'
import type { SelectionChoice } from './use-selection'
import type { SurveyWords } from './use-survey-words'

/** Question, period and group; what has one possible answer is said, not asked. */
export function PeriodForm(props: { periods: readonly Period[]; choice: SelectionChoice; words: SurveyWords }) {
  const { form: texts } = useWorkspaceTexts().survey
  const { periods, choice, words } = props
  const { period, selection } = choice
  const questions = [...new Set(periods.map(({ question }) => question))]
  const sameQuestion = periods.filter(({ question }) => question === period.question)
  return (
    <div className={styles.form}>
      <Choice
        label={texts.question}
        value={period.question}
        options={questions.map((question) => ({ value: question, text: words.question(question) }))}
        onChange={(question) => {
          const found = periods.find((one) => one.question === question)
          if (found) choice.choosePeriod(found)
        }}
      />
      <Choice
        label={texts.years}
        value={period.years.join()}
        options={sameQuestion.map(({ years }) => ({ value: years.join(), text: words.years(years) }))}
        onChange={(years) => {
          const found = sameQuestion.find((one) => one.years.join() === years)
          if (found) choice.choosePeriod(found)
        }}
      />
      <Choice
        label={texts.group}
        value={groupKey(selection.group)}
        options={period.groups.map((group) => ({ value: groupKey(group), text: words.group(group) }))}
        onChange={choice.chooseGroup}
      />
    </div>
  )
}

export function Choice(props: {
  label: string
  value: string
  options: readonly { readonly value: string; readonly text: string }[]
  onChange: (value: string) => void
}) {
  const { label, value, options } = props
  const [only] = options
  if (options.length <= 1)
    return (
      <p className={styles.field}>
        <span className={styles.label}>{label}</span>
        <span>{only?.text}</span>
      </p>
    )
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select className={styles.select} value={value} onChange={({ target }) => props.onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  )
}
