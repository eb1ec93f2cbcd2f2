import type { SituationNow } from '../../data/situation'
import type { Assessment, Origin } from '../../domain/situation/assessment'
import { compareYears, type YearComparison } from '../../domain/situation/compare-years'
import { levels } from '../../domain/situation/levels'
import { type SituationArea, shownInYear } from '../../domain/situation/situation'
import {
  type Distribution,
  graveWeeks,
  type Median,
  type Run,
  summariseGrid,
  summariseRow,
} from '../../domain/situation/summarise'
import type { Grid } from '../../domain/situation/year-grid'
import { numberOf } from '../../domain/time/iso-week'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { ExampleMark } from '../../ui/example-mark'
import { PrintStamp } from '../../ui/print-stamp'
import { LevelWords } from './level-mark'
import type { ShownYear } from './shown-year'
import styles from './summary-view.module.css'

/** What a year amounts to, by area and in all, and this year beside the last. */
export function SummaryView({ situation, shown }: { situation: SituationNow; shown: ShownYear }) {
  const { situation: texts } = useTexts()
  const grid = shown.grid as Grid<Origin>
  return (
    <div className={styles.summary}>
      <h2>
        {texts.summary.heading(shown.year)} {shown.invented && <ExampleMark />}
      </h2>
      {shown.empty ? (
        <p>{texts.summary.empty(shown.year)}</p>
      ) : (
        <>
          <Totals grid={grid} shown={shown} />
          <GraveWeeks grid={grid} invented={shown.invented} />
        </>
      )}
      <Beside situation={situation} shown={shown} />
      <p>
        <Button onClick={() => window.print()}>{texts.print.now}</Button>
      </p>
      {shown.invented && <PrintStamp />}
    </div>
  )
}

function Totals({ grid, shown }: { grid: Grid<Origin>; shown: ShownYear }) {
  const { summary: texts } = useTexts().situation
  const all = summariseGrid(grid, shown.through)
  const rows = grid.rows.map((row) => ({ area: row.area, total: summariseRow(row, shown.through) }))
  return (
    <>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.area}</th>
              <th scope="col">{texts.assessed}</th>
              <th scope="col">{texts.distribution}</th>
              <th scope="col">{texts.median}</th>
              <th scope="col">{texts.longest3}</th>
              <th scope="col">{texts.longest4}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ area, total }) => (
              <tr key={area.id}>
                <th scope="row" lang="sv">
                  {area.name}
                </th>
                <Figures total={total} />
                <td>
                  <RunWords run={total.longestFrom3} />
                </td>
                <td>
                  <RunWords run={total.longestFrom4} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.all}</th>
              <Figures total={all} />
              <td>
                <RunWords run={all.longestFrom3} areas={all.longestFrom3In} />
              </td>
              <td>
                <RunWords run={all.longestFrom4} areas={all.longestFrom4In} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles.note}>{texts.medianNote}</p>
      <p className={styles.note}>{texts.runNote}</p>
    </>
  )
}

function Figures(props: {
  total: {
    readonly assessed: number
    readonly weeks: number
    readonly distribution: Distribution
    readonly median: Median | null
  }
}) {
  const { summary: texts } = useTexts().situation
  const { assessed, weeks, distribution, median } = props.total
  return (
    <>
      <td>{texts.assessedOf(assessed, weeks)}</td>
      <td>
        <Distributed distribution={distribution} weeks={weeks} />
      </td>
      <td>{median === null ? '–' : median.low === median.high ? median.low : `${median.low}–${median.high}`}</td>
    </>
  )
}

/** Weeks of each level as a bar of their colours with the counts in it; what is missing is the pattern. */
function Distributed({ distribution, weeks }: { distribution: Distribution; weeks: number }) {
  const { situation: texts } = useTexts()
  const missing = weeks - levels.reduce((sum, level) => sum + distribution[level], 0)
  const parts = [...levels.map((level) => ({ level, count: distribution[level] })), { level: null, count: missing }]
  return (
    <ul role="list" className={styles.bar}>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => (
          <li key={level ?? 'none'} data-level={level ?? 'none'} style={{ flexGrow: count }}>
            <span className="visually-hidden">
              {level === null ? `${texts.none}: ${count}` : texts.summary.levelWeeks(level, count)}
            </span>
            <span aria-hidden="true">{count}</span>
          </li>
        ))}
    </ul>
  )
}

function RunWords({ run, areas = [] }: { run: Run | null; areas?: readonly SituationArea[] }) {
  const { summary: texts } = useTexts().situation
  if (!run) return texts.noRun
  // Several areas may have runs as long, each in weeks of its own.
  if (areas.length > 1)
    return texts.runs(
      areas.map(({ name }) => name),
      run.weeks,
    )
  const words = texts.run(run.weeks, numberOf(run.from), numberOf(run.to), run.atLeast)
  return areas.length > 0 ? `${areas.map(({ name }) => name).join(', ')}: ${words}` : words
}

function GraveWeeks({ grid, invented }: { grid: Grid<Origin>; invented: boolean }) {
  const { summary: texts, grid: gridTexts } = useTexts().situation
  const { address } = useAddress()
  const grave: readonly { readonly area: SituationArea; readonly assessment: Assessment }[] = graveWeeks(grid)
  return (
    <section className={styles.part} aria-labelledby="allvarliga">
      <h3 id="allvarliga">
        {texts.grave} {invented && <ExampleMark />}
      </h3>
      {grave.length === 0 && <p>{texts.noGrave}</p>}
      <ul role="list" className={styles.grave}>
        {grave.map(({ area, assessment: { week, level, note } }) => (
          <li key={`${area.id}${week}`}>
            <a href={addressTo(address, { view: null, week, area: area.id, filter: {} })}>
              {gridTexts.week(numberOf(week))}
            </a>
            <span lang="sv">{area.name}</span>
            <LevelWords level={level} />
            <span lang="sv">{note === '' ? texts.noNote : note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** This year beside the last, of the same origin; a missing week is missing. */
function Beside({ situation, shown }: { situation: SituationNow; shown: ShownYear }) {
  const { summary: texts } = useTexts().situation
  const before = shown.year - 1
  const other = shownInYear(situation, before)
  const compared: YearComparison<Origin> | null =
    shown.set.origin === other.origin
      ? compareYears<Origin>(
          { assessments: shown.set, year: shown.year },
          { assessments: other, year: before },
          shown.areas,
        )
      : null
  return (
    <section className={styles.part} aria-labelledby="bredvid">
      <h3 id="bredvid">
        {texts.beside(shown.year, before)} {shown.invented && <ExampleMark />}
      </h3>
      {!compared || compared.total.pairs === 0 ? (
        <p>{texts.noPairs(before)}</p>
      ) : (
        <>
          <p className={styles.note}>{texts.besideNote}</p>
          <div className={styles.scroller}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{texts.area}</th>
                  <th scope="col">{texts.pairs}</th>
                  <th scope="col">{texts.higher}</th>
                  <th scope="col">{texts.same}</th>
                  <th scope="col">{texts.lower}</th>
                  <th scope="col">{texts.onlyNow(shown.year)}</th>
                  <th scope="col">{texts.onlyBefore(before)}</th>
                  <th scope="col">{texts.neither}</th>
                </tr>
              </thead>
              <tbody>
                {[...compared.rows, { area: null, total: compared.total }].map(({ area, total }) => (
                  <tr key={area?.id ?? 'alla'}>
                    <th scope="row">{area?.name ?? texts.all}</th>
                    <td>{total.pairs}</td>
                    <td>{total.higher}</td>
                    <td>{total.same}</td>
                    <td>{total.lower}</td>
                    <td>{total.onlyNow}</td>
                    <td>{total.onlyBefore}</td>
                    <td>{total.neither}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}
