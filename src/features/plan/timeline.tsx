import { type CSSProperties, Fragment } from 'react'
import type { Place } from '../../domain/places/place'
import type { Plan } from '../../domain/plan/plan'
import { type TimelineEntry, timelineOf } from '../../domain/plan/timeline'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { useToday } from '../../state/today'
import { DeadlineMark } from './actors/deadline-mark'
import { Chain } from './chain'
import { MapLink } from './row-entry'
import { placeName, rowTitle } from './row-title'
import styles from './timeline.module.css'
import { whenWords } from './when-words'

/** The rows against the years: periods as bars, goal years and due dates as marks, line work as a hatch without an end. */
export function Timeline(props: {
  plan: Plan
  places: readonly Place[]
  /** Ids of the rows to show. */
  shown: ReadonlySet<string>
  openRow: string | null
  onOpen: (row: string | null) => void
}) {
  const { plan: texts, planViews } = useTexts()
  const language = useLanguage()
  const today = useToday()
  const { entries, span } = timelineOf(props.plan)
  const shown = entries.filter(({ rowId }) => props.shown.has(rowId))
  const dated = shown.filter(hasTime)
  const undated = shown.filter((entry) => !hasTime(entry))
  const years = Array.from({ length: span.toYear - span.fromYear + 1 }, (_, index) => span.fromYear + index)
  const now = shareOfSpan(today, span)
  const row = (entry: TimelineEntry) => <TimelineRow key={entry.rowId} {...props} entry={entry} years={years} />

  return (
    <section
      className={styles.timeline}
      style={{ '--years': years.length, '--now': now ?? undefined } as CSSProperties}
    >
      <h2 className={styles.heading}>{texts.timeline.caption}</h2>
      <p className={styles.today}>
        {now === null
          ? planViews.today.outside(printDate(today, language))
          : planViews.today.lineAt(printDate(today, language))}
      </p>
      <ul role="list" className={styles.legend}>
        {(['period', 'due', 'goal', 'ongoing'] as const).map((mark) => (
          <li key={mark}>
            <span className={styles.swatch} aria-hidden="true">
              <span className={styles[mark]} style={{ '--from': 0, '--to': 1 } as CSSProperties} />
            </span>
            {texts.timeline[mark]}
          </li>
        ))}
      </ul>
      <table className={styles.table} data-now={now === null ? undefined : true}>
        <caption className="visually-hidden">{texts.timeline.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {texts.timeline.row}, {texts.columns.when.toLowerCase()}
            </th>
            <th scope="col">
              <span className="visually-hidden">{texts.timeline.years(span.fromYear, span.toYear)}</span>
              <span className={styles.years} aria-hidden="true">
                {years.map((year) => (
                  <span key={year}>{year}</span>
                ))}
              </span>
              {now !== null && (
                <span className={styles.now} aria-hidden="true">
                  {planViews.today.line}
                </span>
              )}
            </th>
          </tr>
        </thead>
        <tbody>{dated.map(row)}</tbody>
        {undated.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {texts.timeline.withoutYear}
              </th>
            </tr>
            {undated.map(row)}
          </tbody>
        )}
      </table>
    </section>
  )
}

function TimelineRow(props: {
  plan: Plan
  places: readonly Place[]
  entry: TimelineEntry
  years: readonly number[]
  openRow: string | null
  onOpen: (row: string | null) => void
}) {
  const texts = useTexts()
  const { plan, places, entry } = props
  const row = plan.rows.find(({ id }) => id === entry.rowId)
  if (!row) return null
  const open = props.openRow === row.id
  const place = row.place === null ? '' : `${placeName(row.place, places)}: `
  const { time } = whenWords(row.cells.when, plan.year, texts)
  return (
    <Fragment>
      <tr data-open={open || undefined}>
        <th scope="row" className={styles.label}>
          <span className={styles.number}>{texts.plan.row(row.sheetRow)} </span>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            onClick={() => props.onOpen(open ? null : row.id)}
          >
            <span lang="sv">{place + rowTitle(row, places)}</span>
          </button>
          <span className={styles.when}>{time ?? texts.plan.when.unknown}</span>
          <span className={styles.when}>
            <DeadlineMark plan={plan} row={row} />
          </span>
        </th>
        <td className={styles.scale}>
          <Marks entry={entry} planYear={plan.year} years={props.years} />
        </td>
      </tr>
      {open && (
        <tr className={styles.opened} data-open>
          <td colSpan={2}>
            <MapLink row={row} />
            <Chain plan={plan} row={row} number={String(row.sheetRow)} headingLevel={3} />
          </td>
        </tr>
      )}
    </Fragment>
  )
}

/** `--from` and `--to` are years from the left edge; the text beside says the same. */
function Marks(props: { entry: TimelineEntry; planYear: number; years: readonly number[] }) {
  const { entry, planYear, years } = props
  const [start = planYear] = years
  const at = (from: number, to: number) => ({ '--from': from - start, '--to': to - start }) as CSSProperties
  const { fromYear, toYear, dueYear, dueMonth, goalYear } = entry
  const due = dueYear === null ? null : dueYear + (dueMonth === null ? 0.5 : (dueMonth - 0.5) / 12)
  return (
    <span className={styles.marks} aria-hidden="true">
      {fromYear !== null && toYear !== null && <span className={styles.period} style={at(fromYear, toYear + 1)} />}
      {entry.ongoing && <span className={styles.ongoing} style={at(planYear, start + years.length)} />}
      {due !== null && <span className={styles.due} style={at(due, due)} />}
      {goalYear !== null && <span className={styles.goal} style={at(goalYear + 0.5, goalYear + 0.5)} />}
    </span>
  )
}

function hasTime({ fromYear, dueYear, goalYear, ongoing }: TimelineEntry): boolean {
  return fromYear !== null || dueYear !== null || goalYear !== null || ongoing
}

/** Where a day stands from the left edge (0) to the right (1) of the years; null outside them. */
function shareOfSpan(day: string, { fromYear, toYear }: { fromYear: number; toYear: number }): number | null {
  const from = Date.UTC(fromYear, 0)
  const share = (Date.parse(day) - from) / (Date.UTC(toYear + 1, 0) - from)
  return share >= 0 && share < 1 ? share : null
}
