import { useCallback } from 'react'
import { useLanguage, useTexts } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { ProblemNotice } from '../../../ui/problem-notice'
import { ChartFrame } from '../chart-frame'
import styles from '../part.module.css'
import { ReadingWords } from '../reading-words'
import { useIncidents } from '../session'
import { useAnswer } from '../use-answer'

const asked = {
  metres: [100, 200, 400],
  days: [7, 14, 28],
  permutations: 199,
  seed: 1,
  most: 6000,
} as const

/** Knox's table: pairs near in both space and time, against as many as shuffled days give. */
export function NearRepeatView() {
  const { answers } = useTexts()
  const language = useLanguage()
  const { ask, filter } = useIncidents()
  const question = useCallback(
    (signal: AbortSignal) => ask('find-near-repeat', { filter, ...asked }, signal),
    [ask, filter],
  )
  const { value, problem } = useAnswer(question)
  const { patterns: texts } = answers
  const number = (count: number, digits = 0) => printNumber(count, language, digits)
  if (problem) return <ProblemNotice problems={[problem]} />
  if (!value) return <p>{answers.working}</p>
  if ('tooMany' in value)
    return (
      <section className={styles.lead}>
        <h2>{texts.nearRepeat}</h2>
        <p className={styles.notice}>{texts.nearRepeatTooMany(number(value.tooMany), number(asked.most))}</p>
      </section>
    )
  const band = (limits: readonly number[], at: number, name: (from: string, to: string) => string) =>
    name(number(limits[at - 1] ?? 0), number(limits[at] ?? 0))
  const head = [texts.distance, ...asked.days.map((_, at) => band(asked.days, at, texts.dayBand))]
  const rows = asked.metres.map((_, row) => ({
    name: band(asked.metres, row, texts.band),
    cells: value.cells.slice(row * asked.days.length, (row + 1) * asked.days.length),
  }))
  const printed = ({ pairs, expected, p }: (typeof value.cells)[number]) =>
    texts.pairs(number(pairs), number(expected, 1), number(p, 3))
  return (
    <ChartFrame
      heading={texts.nearRepeat}
      fileName="handelser-upprepning"
      table={() => ({ head, rows: rows.map(({ name, cells }) => [name, ...cells.map(printed)]) })}
      notes={[texts.nearRepeatNote(number(asked.permutations), number(asked.seed))]}
    >
      <ReadingWords reading={value.reading} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroller} tabIndex={0} aria-label={texts.nearRepeat}>
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
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td key={cell.days} data-sure={cell.p < 0.05 || undefined}>
                    {printed(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ChartFrame>
  )
}
