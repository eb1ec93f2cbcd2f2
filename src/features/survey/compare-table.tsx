import type { Slope, SlopePoint } from '../../domain/survey/slope'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Missing } from '../../ui/example-mark'
import styles from './result-table.module.css'
import type { Change } from './use-changes'
import type { SurveyWords } from './use-survey-words'

/** Both ends and the change for each area, with what the change may be. */
export function CompareTable(props: {
  caption: string
  heads: readonly [string, string]
  slope: Slope
  changes: ReadonlyMap<string, Change>
  words: SurveyWords
  nameOf: (id: string) => string
}) {
  const { compare: texts, results } = useWorkspaceTexts().survey
  const { slope, words, heads } = props
  const pairs = slope.pairs.filter(({ from, to }) => from || to)
  const value = (point: SlopePoint | null) =>
    !point || point.shown.kind === 'uppgift saknas' ? <Missing /> : words.shown(point.shown)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={texts.table}>
      <table className={styles.table}>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{results.columns.area}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {texts.change}
            </th>
            <th scope="col" className={styles.number}>
              {texts.changeInterval}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ area, from, to, difference }) => {
            const change = props.changes.get(area)
            return (
              <tr key={area}>
                <th scope="row">{props.nameOf(area)}</th>
                <td className={styles.number}>{value(from)}</td>
                <td className={styles.number}>{value(to)}</td>
                <td className={styles.number}>
                  {difference === null ? (
                    <span className={styles.unknown}>{texts.notComparable}</span>
                  ) : (
                    words.points(difference)
                  )}
                </td>
                <td className={styles.number}>
                  {change?.known ? (
                    results.range(words.points(change.value.low), words.points(change.value.high))
                  ) : (
                    <span className={styles.none}>–</span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
