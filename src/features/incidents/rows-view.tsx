import { useCallback, useEffect, useState } from 'react'
import { doubts, hasDoubt } from '../../domain/incidents/incident-set'
import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { ProblemNotice } from '../../ui/problem-notice'
import type { ListedRow } from '../../workers/incidents-query'
import { ChartFrame } from './chart-frame'
import { FiguresTable } from './figures-table'
import { printInterval } from './print-interval'
import styles from './rows-view.module.css'
import { useIncidents, usePassingAtRest, useShownAtRest } from './session'
import { useAnswer } from './use-answer'
import { answeredOf } from './views-of'

const page = 100

/** The incidents that pass, a hundred at first and more on request. */
export function RowsView() {
  const { incidents: texts } = useWorkspaceTexts()
  const language = useLanguage()
  const { ask, set, places } = useIncidents()
  const passing = usePassingAtRest()
  const answered = useShownAtRest(answeredOf)
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
  // Most files name no places: the column would say so in each row.
  const placed = set.places.some((name) => name !== '')
  const { rows: words } = texts
  const cells = (row: ListedRow): readonly string[] => [
    String(row.row),
    row.from === null ? words.noTime : printInterval(row, words.noHour),
    set.kinds[row.kind] || texts.bars.noKind,
    ...(placed ? [placeNames[row.place] || words.noPlace] : []),
    doubts
      .filter((doubt) => hasDoubt(row.doubts, doubt))
      .map((doubt) => words.doubtWords[doubt])
      .join(', '),
  ]
  const table = {
    head: [words.row, words.time, words.kind, ...(placed ? [words.place] : []), words.doubts],
    rows: rows.map(cells),
  }
  const caption = words.caption(printNumber(rows.length, language), printNumber(passing ?? 0, language))
  return (
    <ChartFrame heading={texts.sections.rows} fileName="handelser-rader" table={() => table}>
      {problem && <ProblemNotice problems={[problem]} />}
      <p className={styles.order}>
        <label>
          {words.order}{' '}
          <select value={order} onChange={({ target }) => setOrder(target.value as typeof order)}>
            <option value="newest">{words.newest}</option>
            <option value="oldest">{words.oldest}</option>
          </select>
        </label>
        {rows.length > 0 && <span>{caption}</span>}
      </p>
      {passing === 0 ? (
        <p>{words.none}</p>
      ) : (
        <FiguresTable label={texts.chart.of(texts.sections.rows)} table={table} styles={styles} />
      )}
      {passing !== null && rows.length < passing && (
        <Button onClick={() => setMost(most + page)}>
          {words.more(printNumber(Math.min(page, passing - rows.length), language))}
        </Button>
      )}
    </ChartFrame>
  )
}
