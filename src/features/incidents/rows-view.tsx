import { useCallback, useEffect, useState } from 'react'
import { doubts, hasDoubt } from '../../domain/incidents/incident-set'
import { useLanguage, useTexts } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { Button } from '../../ui/button'
import { ProblemNotice } from '../../ui/problem-notice'
import type { ListedRow } from '../../workers/incidents-query'
import { ChartFrame } from './chart-frame'
import { printInterval } from './print-interval'
import styles from './rows-view.module.css'
import { useIncidents, usePassing, useShown } from './session'
import { shownDetail } from './shown-detail'
import { useAnswer } from './use-answer'
import { useSettled } from './use-settled'
import { answeredOf } from './views-of'

const page = 100

/** The incidents that pass, a hundred at first and more on request. */
export function RowsView() {
  const { incidents: texts } = useTexts()
  if (shownDetail === 'counts') return <p>{texts.map.countsOnly}</p>
  return <Rows />
}

function Rows() {
  const { incidents: texts } = useTexts()
  const language = useLanguage()
  const { ask, set, places } = useIncidents()
  const passing = usePassing() ?? 0
  const answered = useSettled(useShown(answeredOf))
  const [order, setOrder] = useState<'newest' | 'oldest'>('newest')
  const [most, setMost] = useState(page)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter begins from its first rows
  useEffect(() => setMost(page), [answered])
  const { value, problem } = useAnswer(
    useCallback(
      (signal: AbortSignal) => ask('list-rows', { filter: answered, order, first: 0, most }, signal),
      [ask, answered, order, most],
    ),
  )
  const rows = value?.rows ?? []
  // A file may name a place by the id that it has here.
  const placeNames = set.places.map((said) => places.find(({ id }) => id === said)?.name ?? said)
  const { rows: words } = texts
  const cells = (row: ListedRow): readonly string[] => [
    String(row.row),
    row.from === null ? words.noTime : printInterval(row, words.noHour),
    set.kinds[row.kind] || texts.bars.noKind,
    placeNames[row.place] || words.noPlace,
    doubts
      .filter((doubt) => hasDoubt(row.doubts, doubt))
      .map((doubt) => words.doubtWords[doubt])
      .join(', '),
  ]
  const head = [words.row, words.time, words.kind, words.place, words.doubts]
  const caption = words.caption(printNumber(rows.length, language), printNumber(passing, language))
  return (
    <ChartFrame
      heading={texts.sections.rows}
      fileName="handelser-rader"
      table={() => ({ head, rows: rows.map(cells) })}
    >
      {problem && <ProblemNotice problems={[problem]} />}
      <p className={styles.order}>
        <label>
          {words.order}{' '}
          <select value={order} onChange={({ target }) => setOrder(target.value as typeof order)}>
            <option value="newest">{words.newest}</option>
            <option value="oldest">{words.oldest}</option>
          </select>
        </label>
        <span>{caption}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroller} tabIndex={0} aria-label={texts.chart.of(texts.sections.rows)}>
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
            {rows.map((row) => {
              const [number, ...rest] = cells(row)
              return (
                <tr key={row.row}>
                  <th scope="row">{number}</th>
                  {rest.map((cell, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                    <td key={index}>{cell}</td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {rows.length < passing && (
        <Button onClick={() => setMost(most + page)}>
          {words.more(printNumber(Math.min(page, passing - rows.length), language))}
        </Button>
      )}
    </ChartFrame>
  )
}
