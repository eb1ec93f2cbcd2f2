import { useLanguage, useTexts } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import type { HotSpotsAnswer } from '../../../workers/incidents-answers'
import { ChartFrame } from '../chart-frame'
import styles from '../part.module.css'
import { ReadingWords } from '../reading-words'

/** How much of all lies in the cells with most. */
export function ConcentrationView({ answer }: { answer: HotSpotsAnswer }) {
  const { patterns: texts } = useTexts().answers
  const language = useLanguage()
  const percent = (share: number) => `${printNumber(100 * share, language, 1)} %`
  const head = [texts.shareOfArea, texts.cells, texts.count, texts.shareOfIncidents, texts.index]
  const rows = answer.concentration.map(({ cells, count, countShare, surfaceShare, pai }) => [
    percent(surfaceShare),
    printNumber(cells, language),
    printNumber(count, language),
    percent(countShare),
    printNumber(pai, language, 1),
  ])
  return (
    <ChartFrame
      heading={texts.concentration}
      fileName="handelser-koncentration"
      table={() => ({ head, rows })}
      notes={[texts.concentrationNote]}
    >
      <ReadingWords reading={answer.concentrationReading} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroller} tabIndex={0} aria-label={texts.concentration}>
        <table className={styles.table}>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {rest.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ChartFrame>
  )
}
