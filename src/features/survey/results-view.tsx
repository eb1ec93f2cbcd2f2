import { useMemo, useRef } from 'react'
import { useMaterial } from '../../data/material'
import { shownResult } from '../../domain/survey/shown-result'
import { isPooled } from '../../domain/survey/survey-result'
import { useLocal, useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { ProblemNotice } from '../../ui/problem-notice'
import { SourceMark } from '../../ui/source-mark'
import { AreaMap } from './area-map'
import { type AreaRow, areaRows, type Classes, classAt, classesOf } from './area-rows'
import { ChartTools } from './chart-tools'
import { periodsOf, shippedQuestion } from './choices'
import { ClassLegend, legendLine } from './class-legend'
import { DotPlot } from './dot-plot'
import { PeriodForm } from './period-form'
import { ResultTable } from './result-table'
import { resultsData } from './results-data'
import styles from './results-view.module.css'
import { SaidOfGroups } from './said-of-groups'
import { useChartWidth } from './use-chart-width'
import { type PrecisionByArea, usePrecision } from './use-precision'
import { useSelection } from './use-selection'
import { cityId, type SurveyHoldings } from './use-survey'
import { type SurveyWords, useSurveyWords } from './use-survey-words'

/** One question in one period for one group: as dots with their intervals, as a small map, and as a table. */
export function ResultsView({ holdings }: { holdings: SurveyHoldings }) {
  const { results: texts } = useTexts().survey
  const { held, areas, survey } = holdings
  const words = useSurveyWords(survey)
  const periods = useMemo(() => periodsOf(held), [held])
  const choice = useSelection(periods)
  if (!choice) return <p>{texts.nothing}</p>
  const { selection } = choice
  const { rows, city } = areaRows(held, areas, selection)
  return (
    <div className={styles.view}>
      <PeriodForm periods={periods} choice={choice} words={words} />
      <Results
        key={JSON.stringify(selection)}
        holdings={holdings}
        words={words}
        rows={rows}
        city={city}
        classes={classesOf(held, selection.question)}
        heading={words.question(selection.question)}
        lead={`${words.years(selection.years)}. ${words.group(selection.group)}.`}
        isShipped={selection.question === shippedQuestion(survey)}
      />
    </div>
  )
}

type Shown = {
  readonly holdings: SurveyHoldings
  readonly words: SurveyWords
  readonly rows: readonly AreaRow[]
  readonly city: AreaRow | null
  readonly classes: Classes | null
  readonly heading: string
  readonly lead: string
  readonly isShipped: boolean
}

function Results(props: Shown) {
  const { results: texts, legend } = useTexts().survey
  const { address } = useAddress()
  const { rows, city, words, classes, isShipped, holdings } = props
  const precision = usePrecision(rows, city)
  const sources = useMaterial('sources').value ?? []
  const cited = isShipped ? holdings.survey.citation : null
  const title = sources.find(({ id }) => id === cited?.source)?.title
  const from = cited
    ? `${title ?? cited.source}, ${cited.where}`
    : [
        ...new Set(rows.flatMap(({ held }) => (held ? [texts.fromFile(held.result.source, held.file ?? '')] : []))),
      ].join('; ')
  const notes = notesOf(props, precision, texts)
  const colours = classes ? [legendLine(classes, legend)] : []
  const picture = (about: readonly string[]) => ({
    heading: props.heading,
    lines: [props.lead, ...colours, ...about, texts.source(from)],
  })
  const data = resultsData({ rows: city ? [...rows, city] : rows, precision, words })
  const fileName = texts.fileName
  return (
    <>
      <section aria-labelledby="svar" className={styles.figures}>
        <header className={styles.head}>
          <h2 id="svar">{props.heading}</h2>
          <p>
            {props.lead} {cited && <SourceMark cited={cited} />}
          </p>
          {isShipped && <p className={styles.note}>{texts.wordingMissing}</p>}
        </header>
        {precision.problem && <ProblemNotice problems={[precision.problem]} />}
        <Dots {...props} precision={precision} picture={picture(notes.all)} data={data} fileName={fileName} />
        <Choropleth {...props} picture={picture(notes.ofMap)} data={data} fileName={`${fileName}-karta`} />
        {classes && <ClassLegend classes={classes} />}
        <ul className={styles.notes}>
          {notes.all.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <Caution {...props} />
        {isShipped && (
          <p>
            <a
              href={addressTo(address, {
                workspace: 'karta',
                place: null,
                spot: null,
                layers: ['otrygghet', 'stadsdelar'].map((id) => ({ id, opacityPercent: 100 })),
              })}
            >
              {texts.onMap}
            </a>
          </p>
        )}
      </section>
      <ResultTable
        caption={texts.caption(props.heading, props.lead)}
        rows={rows}
        city={city}
        precision={precision}
        words={words}
        remarks={isShipped ? holdings.survey.values : []}
      />
      <SaidOfGroups />
    </>
  )
}

type Figure = Shown & {
  readonly picture: Parameters<typeof ChartTools>[0]['words']
  readonly data: Parameters<typeof ChartTools>[0]['data']
  readonly fileName: string
}

function Dots(props: Figure & { precision: PrecisionByArea }) {
  const { results: texts } = useTexts().survey
  const { rows, city, words, classes, precision } = props
  const svg = useRef<SVGSVGElement>(null)
  const { ref, width } = useChartWidth()
  const cityPercent = city && 'percent' in city.shown ? city.shown.percent : null
  return (
    <div className={styles.dots} ref={ref}>
      <DotPlot
        svg={svg}
        width={width}
        description={texts.describeDots(props.heading, rows.length)}
        reference={
          city && cityPercent !== null
            ? { percent: cityPercent, name: `${city.area.name} ${words.percent(cityPercent)}` }
            : null
        }
        rows={rows.map(({ area, shown, held }) => {
          const own = precision.byArea.get(area.id)
          const interval = words.interval(own)
          const said = words.shown(shown)
          return {
            id: area.id,
            name: area.name,
            percent: 'percent' in shown ? shown.percent : null,
            interval: own?.interval.known ? own.interval.value : null,
            rivals: (held?.rivals ?? []).flatMap(({ result }) => {
              const other = shownResult(result)
              return 'percent' in other ? [other.percent] : []
            }),
            fearClass: classAt(shown, classes),
            says:
              shown.kind === 'antal svar okänt'
                ? `${said}, ${texts.answersUnknown}`
                : interval
                  ? `${said} (${interval})`
                  : said,
          }
        })}
      />
      <ChartTools chart={svg} words={props.picture} data={props.data} fileName={props.fileName} />
    </div>
  )
}

function Choropleth(props: Figure) {
  const { results: texts } = useTexts().survey
  const { rows, words, classes, holdings } = props
  const svg = useRef<SVGSVGElement>(null)
  const { ref, width } = useChartWidth(480)
  const byArea = new Map(rows.map((row) => [row.area.id, row]))
  return (
    <div className={styles.map} ref={ref}>
      <AreaMap
        svg={svg}
        width={width}
        description={texts.describeMap(props.heading)}
        areas={holdings.districts.features.map((feature) => {
          const row = byArea.get(String(feature.properties.id))
          const fearClass = row ? classAt(row.shown, classes) : null
          return {
            feature,
            name: String(feature.properties.name),
            fearClass,
            value: row && fearClass !== null ? words.shown(row.shown) : null,
          }
        })}
      />
      <ChartTools chart={svg} words={props.picture} data={props.data} fileName={props.fileName} />
    </div>
  )
}

/** The caution that the material sets beside the shipped figures. */
function Caution({ rows, isShipped }: Shown) {
  const local = useLocal()
  const statements = useMaterial('statements').value ?? []
  if (!isShipped) return null
  const caution = statements.find(
    ({ topic, subject, figure, caution: told }) =>
      told &&
      topic === 'otrygghet' &&
      rows.some(({ area, shown }) => area.id === subject.id && 'percent' in shown && shown.percent === figure?.value),
  )?.caution
  return caution ? <p className={styles.caution}>{local(caution)}</p> : null
}

/** What must stand beside the figure, on the screen and in its picture. */
function notesOf(
  { rows, city, words }: Shown,
  { byArea }: PrecisionByArea,
  texts: ReturnType<typeof useTexts>['survey']['results'],
): { readonly all: readonly string[]; readonly ofMap: readonly string[] } {
  const shown = rows.flatMap(({ held, shown: own }) => (held && 'percent' in own ? [{ held, own }] : []))
  const [first] = shown
  const missing = rows.filter(({ shown: own, area }) => own.kind === 'uppgift saknas' && area.kind === 'stadsdel')
  const ofMap = [
    first && isPooled(first.held.result) ? texts.pooled(words.years(first.held.result.years)) : null,
    missing.length > 0 ? texts.missing(missing.map(({ area }) => area.name)) : null,
    rows.some(({ shown: own }) => own.kind === 'för få svar') ? texts.tooFewRule : null,
  ].filter((note) => note !== null)
  const more = [
    shown.some(({ own }) => own.kind === 'antal svar okänt') ? texts.noInterval : null,
    [...byArea.values()].some(({ interval }) => interval.known) ? texts.wilson : null,
    city === null || !('percent' in city.shown)
      ? texts.noCity
      : rows.some(({ area }) => area.id !== cityId)
        ? texts.againstRest
        : null,
    rows.some(({ held }) => held && held.rivals.length > 0) ? texts.rivals : null,
  ].filter((note) => note !== null)
  return { all: [...ofMap, ...more], ofMap }
}
