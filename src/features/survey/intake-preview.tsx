import { shownResult } from '../../domain/survey/shown-result'
import type { SurveyResult } from '../../domain/survey/survey-result'
import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Missing } from '../../ui/example-mark'
import styles from './intake-view.module.css'
import type { SurveyArea } from './use-survey'

const shownRows = 8

/** The first rows as they were read, so that a wrong column is seen before anything is kept. */
export function IntakePreview({ results, areas }: { results: readonly SurveyResult[]; areas: readonly SurveyArea[] }) {
  const { survey } = useWorkspaceTexts()
  const { intake: texts } = survey
  const language = useLanguage()
  const { columns } = texts
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={texts.preview}>
      <table className={styles.preview}>
        <caption>{texts.preview}</caption>
        <thead>
          <tr>
            {(
              [
                columns.area,
                columns.question,
                columns.years,
                columns.group,
                columns.value,
                columns.answers,
                columns.source,
              ] as const
            ).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="sv">
          {results.slice(0, shownRows).map((result) => {
            const shown = shownResult(result)
            const { group } = result
            return (
              <tr key={JSON.stringify([result.area, result.question, result.years, group])}>
                <th scope="row">{areas.find(({ id }) => id === result.area)?.name ?? result.area}</th>
                <td>{result.question}</td>
                <td>{survey.years(result.years)}</td>
                <td>{group.kind === 'ålder' ? survey.age(group.from, group.to) : survey.groups[group.kind]}</td>
                <td>
                  {result.value === null ? <Missing /> : `${printNumber(result.value, language)} %`}
                  {shown.kind === 'för få svar' && ` (${survey.tooFew(shown.least)})`}
                </td>
                <td>
                  {result.answers === null ? survey.results.answersUnknown : printNumber(result.answers, language)}
                </td>
                <td>{result.source === '' ? <Missing /> : result.source}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
