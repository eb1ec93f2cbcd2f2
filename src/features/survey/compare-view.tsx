import { useMemo, useRef } from 'react'
import { type Slope, slopeOf } from '../../domain/survey/slope'
import { groupKey } from '../../domain/survey/survey-result'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { svWithWorkspaces as sv } from '../../i18n/workspace-texts'
import { addressTo, useAddress } from '../../state/url/use-address'
import { ProblemNotice } from '../../ui/problem-notice'
import { useChartWidth } from '../../ui/use-chart-width'
import { classAt, classesOf } from './area-rows'
import { ChartTools } from './chart-tools'
import { type Period, periodsOf } from './choices'
import { CompareMap } from './compare-map'
import { CompareTable } from './compare-table'
import styles from './compare-view.module.css'
import { Choice } from './period-form'
import { SlopeChart } from './slope-chart'
import { useChanges } from './use-changes'
import { type SelectionChoice, useSelection } from './use-selection'
import type { SurveyHoldings } from './use-survey'
import { type SurveyWords, useSurveyWords } from './use-survey-words'

/** Two periods or two questions, one line an area. */
export function CompareView({ holdings }: { holdings: SurveyHoldings }) {
  const { compare: texts, views } = useWorkspaceTexts().survey
  const { address } = useAddress()
  const words = useSurveyWords(holdings.survey)
  const periods = useMemo(() => periodsOf(holdings.held), [holdings.held])
  const [earlier, later] = likelyPair(periods, address.filter.fraga?.[0])
  const from = useSelection(periods, { question: 'franfraga', years: 'franar' }, earlier)
  const to = useSelection(periods, { question: 'tillfraga', years: 'tillar' }, later)
  return (
    <div className={styles.view}>
      <h2>{views.jamfor}</h2>
      <p>{texts.lead}</p>
      {periods.length < 2 || !from || !to ? (
        <p>
          {texts.onlyOne} <a href={addressTo(address, { view: 'tain' })}>{texts.toIntake}</a>
        </p>
      ) : (
        <>
          <div className={styles.form}>
            <EndChoice label={texts.from} periods={periods} choice={from} words={words} />
            <EndChoice label={texts.to} periods={periods} choice={to} words={words} />
            <GroupChoice from={from} to={to} words={words} />
          </div>
          {from.period === to.period ? (
            <p>{texts.pickTwo}</p>
          ) : (
            <Compared holdings={holdings} words={words} from={from} to={to} />
          )}
        </>
      )}
    </div>
  )
}

/**
 * The two latest periods of a question that has two, of the one that was looked at when it has; else the first two that
 * there are.
 */
function likelyPair(
  periods: readonly Period[],
  lookedAt: string | undefined,
): readonly [Period | undefined, Period | undefined] {
  const pairs = periods.filter(({ question }, index) => periods[index + 1]?.question === question)
  const later = pairs.find(({ question }) => question === lookedAt) ?? pairs[0]
  return later ? [periods[periods.indexOf(later) + 1], later] : [periods[0], periods[1]]
}

function EndChoice(props: { label: string; periods: readonly Period[]; choice: SelectionChoice; words: SurveyWords }) {
  const { compare: texts } = useWorkspaceTexts().survey
  const { periods, choice, words } = props
  return (
    <Choice
      label={props.label}
      value={String(periods.indexOf(choice.period))}
      options={periods.map(({ question, years }, index) => ({
        value: String(index),
        text: texts.end(words.question(question), words.years(years)),
      }))}
      onChange={(index) => {
        const found = periods[Number(index)]
        if (found) choice.choosePeriod(found)
      }}
    />
  )
}

function GroupChoice({ from, to, words }: { from: SelectionChoice; to: SelectionChoice; words: SurveyWords }) {
  const { form: texts } = useWorkspaceTexts().survey
  const both = from.period.groups.filter((group) =>
    to.period.groups.some((other) => groupKey(other) === groupKey(group)),
  )
  return (
    <Choice
      label={texts.group}
      value={groupKey(from.selection.group)}
      options={both.map((group) => ({ value: groupKey(group), text: words.group(group) }))}
      onChange={from.chooseGroup}
    />
  )
}

function Compared(props: { holdings: SurveyHoldings; words: SurveyWords; from: SelectionChoice; to: SelectionChoice }) {
  const { compare: texts } = useWorkspaceTexts().survey
  const { holdings, words } = props
  const { held, areas } = holdings
  const [from, to] = [props.from.selection, props.to.selection]
  const svg = useRef<SVGSVGElement>(null)
  const { ref, width } = useChartWidth()
  const slope = useMemo(
    () =>
      slopeOf({
        results: held.map(({ result }) => result),
        areas: areas.map(({ id }) => id),
        group: from.group,
        from,
        to,
      }),
    [held, areas, from, to],
  )
  const changes = useChanges(slope)
  const nameOf = (id: string) => areas.find((area) => area.id === id)?.name ?? id
  const strokes = linesOf(slope, { held, words, nameOf })
  const without = slope.pairs
    .filter((pair) => (pair.from || pair.to) && !strokes.some(({ id }) => id === pair.area))
    .map(({ area }) => nameOf(area))
  const names = [from, to].map(({ question, years }) => texts.end(words.question(question), words.years(years)))
  const [fromName = '', toName = ''] = names
  const ofBoth = [words.group(from.group), slope.sameQuestion ? null : texts.otherQuestion].filter(
    (note) => note !== null,
  )
  const notes = [
    ...ofBoth,
    slope.sharedYears.length > 0 ? texts.sharedYears(slope.sharedYears) : null,
    without.length > 0 ? texts.withoutLine(without) : null,
    [...changes.byArea.values()].some(({ known }) => known) ? texts.method : null,
  ].filter((note) => note !== null)
  const heads = slope.sameQuestion
    ? ([words.years(from.years), words.years(to.years)] as const)
    : ([`1. ${words.years(from.years)}`, `2. ${words.years(to.years)}`] as const)
  const heading = slope.sameQuestion
    ? `${words.question(from.question)} ${texts.between(words.years(from.years), words.years(to.years))}`
    : texts.between(fromName, toName)
  const source = sourcesOf(slope)
  const data = compareData(slope, { fromName, toName, nameOf })
  return (
    <>
      <section aria-labelledby="jamforelse" className={styles.figure}>
        <h3 id="jamforelse">{heading}</h3>
        {changes.problem && <ProblemNotice problems={[changes.problem]} />}
        <div ref={ref} className={styles.chart}>
          {strokes.length > 0 ? (
            <>
              <SlopeChart
                svg={svg}
                lines={strokes}
                heads={heads}
                width={width}
                description={texts.describe(fromName, toName, strokes.length)}
              />
              <ChartTools
                chart={svg}
                words={{ heading, lines: [...notes, source] }}
                data={data}
                fileName={texts.fileName}
              />
            </>
          ) : (
            <p>{texts.noLines}</p>
          )}
        </div>
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      <CompareMap
        heading={heading}
        heads={heads}
        slope={slope}
        classes={[classesOf(held, from.question), classesOf(held, to.question)]}
        districts={holdings.districts}
        words={words}
        lines={[...ofBoth, source]}
        data={data}
      />
      <CompareTable
        caption={heading}
        heads={heads}
        slope={slope}
        changes={changes.byArea}
        words={words}
        nameOf={nameOf}
      />
    </>
  )
}

function linesOf(
  slope: Slope,
  given: { held: SurveyHoldings['held']; words: SurveyWords; nameOf: (id: string) => string },
) {
  return slope.pairs.flatMap(({ area, from, to }) => {
    if (!from || !to || !('percent' in from.shown) || !('percent' in to.shown)) return []
    const classIn = (end: typeof from) => classAt(end.shown, classesOf(given.held, end.result.question)) ?? 0
    return [
      {
        id: area,
        name: given.nameOf(area),
        from: from.shown.percent,
        to: to.shown.percent,
        classes: [classIn(from), classIn(to)] as const,
        says: [given.words.shown(from.shown), given.words.shown(to.shown)] as const,
      },
    ]
  })
}

/** Who measured, each once; the picture and the file carry it. */
const sourcesOf = ({ pairs }: Slope): string => {
  const named = pairs.flatMap(({ from, to }) => [from?.result.source, to?.result.source])
  return sv.survey.results.source([...new Set(named.filter((source) => source))].join('; ') || sv.app.missing)
}

function compareData(slope: Slope, given: { fromName: string; toName: string; nameOf: (id: string) => string }) {
  const { compare, results } = sv.survey
  const decimal = (value: number) => String(Math.round(10 * value) / 10).replace('.', ',')
  return [
    [results.columns.area, given.fromName, given.toName, compare.change],
    ...slope.pairs
      .filter(({ from, to }) => from || to)
      .map(({ area, from, to, difference }) => [
        given.nameOf(area),
        ...[from, to].map((end) => (end && 'percent' in end.shown ? decimal(end.shown.percent) : sv.app.missing)),
        difference === null ? '' : decimal(difference),
      ]),
  ]
}
