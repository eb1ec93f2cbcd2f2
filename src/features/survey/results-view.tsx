import { useMemo } from 'react'
import { useMaterial } from '../../data/material'
import { useLocal } from '../../i18n/language'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { addressTo, useAddress } from '../../state/url/use-address'
import { ProblemNotice } from '../../ui/problem-notice'
import { SourceMark } from '../../ui/source-mark'
import { type AreaRow, areaRows, classesOf } from './area-rows'
import { periodsOf, shippedQuestion } from './choices'
import { ClassLegend, legendLine } from './class-legend'
import { PeriodForm } from './period-form'
import { ResultDots, ResultMap } from './result-charts'
import { cautionOf, resultNotes } from './result-notes'
import { ResultTable } from './result-table'
import { resultsData } from './results-data'
import styles from './results-view.module.css'
import { SaidOfGroups } from './said-of-groups'
import { useOutlines } from './use-outlines'
import { usePrecision } from './use-precision'
import { useSelection } from './use-selection'
import type { SurveyHoldings } from './use-survey'
import { type SurveyWords, useSurveyWords } from './use-survey-words'

/** One question in one period for one group: as dots with their intervals, as a small map, and as a table. */
export function ResultsView({ holdings }: { holdings: SurveyHoldings }) {
  const { results: texts } = useWorkspaceTexts().survey
  const { held, areas, survey } = holdings
  const words = useSurveyWords(survey)
  const periods = useMemo(() => periodsOf(held), [held])
  const choice = useSelection(periods)
  if (!choice) return <p>{texts.nothing}</p>
  const { selection } = choice
  return (
    <div className={styles.view}>
      <PeriodForm periods={periods} choice={choice} words={words} />
      <Results
        key={JSON.stringify(selection)}
        holdings={holdings}
        words={words}
        question={selection.question}
        lead={`${words.years(selection.years)}. ${words.group(selection.group)}.`}
        {...areaRows(held, areas, selection)}
      />
    </div>
  )
}

function Results(props: {
  holdings: SurveyHoldings
  words: SurveyWords
  question: string
  lead: string
  rows: readonly AreaRow[]
  city: AreaRow | null
}) {
  const { results: texts, legend } = useWorkspaceTexts().survey
  const local = useLocal()
  const { address } = useAddress()
  const { holdings, words, question, lead, rows, city } = props
  const { survey, districts } = holdings
  const statements = useMaterial('statements').value ?? []
  const precision = usePrecision(rows, city)
  const footing = useFooting(props)
  const isShipped = question === shippedQuestion(survey)
  const heading = words.question(question)
  const classes = classesOf(holdings.held, question)
  const notes = resultNotes({ rows, city, precision, words, texts })
  const caution = isShipped ? cautionOf(statements, rows) : null
  const data = resultsData({ rows: city ? [...rows, city] : rows, precision, survey })
  const chart = (name: string, notesOf: readonly string[]) => ({
    heading,
    rows,
    words,
    classes,
    data,
    fileName: name,
    picture: {
      heading,
      lines: [
        lead,
        ...(classes ? [legendLine(classes, legend)] : []),
        ...notes.shared,
        ...notesOf,
        ...(caution ? [local(caution)] : []),
        texts.source(footing.from),
      ],
    },
  })
  return (
    <>
      <section aria-labelledby="svar" className={styles.figures}>
        <header className={styles.head}>
          <h2 id="svar">{heading}</h2>
          <p>
            {lead} {isShipped && <SourceMark cited={survey.citation} />}
          </p>
          {isShipped && <p className={styles.note}>{texts.wordingMissing}</p>}
        </header>
        {precision.problem && <ProblemNotice problems={[precision.problem]} />}
        <div className={styles.dots}>
          <ResultDots {...chart(texts.fileName, notes.ofDots)} city={city} precision={precision} />
        </div>
        <div className={styles.map}>
          <ResultMap {...chart(texts.mapFileName, footing.outlines)} districts={districts} />
          {footing.outlines.map((line) => (
            <p key={line} className={styles.note}>
              {line}
            </p>
          ))}
        </div>
        {classes && <ClassLegend classes={classes} />}
        <ul className={styles.notes}>
          {[...notes.shared, ...notes.ofDots, ...notes.ofTable].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        {caution && <p className={styles.note}>{local(caution)}</p>}
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
        caption={texts.caption(heading, lead)}
        rows={rows}
        city={city}
        precision={precision}
        words={words}
        remarks={isShipped ? survey.values : []}
      />
      <SaidOfGroups />
    </>
  )
}

/** Where the figures and the outlines come from, in words that a picture can carry. */
function useFooting(props: { holdings: SurveyHoldings; rows: readonly AreaRow[] }) {
  const { survey, app } = useWorkspaceTexts()
  const { results: texts } = survey
  const sources = useMaterial('sources').value ?? []
  const found = (id: unknown) => sources.find((source) => source.id === id)
  const from = props.rows.flatMap(({ held }) => {
    if (!held) return []
    const { citation, source } = held.result
    if (citation) return [`${found(citation.source)?.title ?? citation.source}, ${citation.where}`]
    return [texts.fromFile(source || app.missing, held.file ?? '')]
  })
  return { from: [...new Set(from)].join('; '), outlines: useOutlines(props.holdings.districts) }
}
