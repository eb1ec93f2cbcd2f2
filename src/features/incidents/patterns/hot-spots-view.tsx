import { useCallback, useMemo, useRef } from 'react'
import type { FeatureCollection } from '../../../domain/geo/feature'
import { useLanguage } from '../../../i18n/language'
import { printDistance, printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { ProblemNotice } from '../../../ui/problem-notice'
import { ChartFrame } from '../chart-frame'
import { useFilterWords } from '../filter-words'
import styles from '../part.module.css'
import { ReadingWords } from '../reading-words'
import { useIncidents } from '../session'
import { useAnswer } from '../use-answer'
import { ConcentrationView } from './concentration-view'
import { HotSpotsPicture } from './hot-spots-picture'
import { SaveAreas } from './save-areas'
import { UnreadPattern } from './unread-pattern'

const [cellMetres, reachMetres] = [100, 300] as const

/** Gi* on a grid in metres over the districts, with what is not tested masked; and how much lies in the cells with most. */
export function HotSpotsView({ studyArea }: { studyArea: FeatureCollection }) {
  const { answers, incidents } = useWorkspaceTexts()
  const language = useLanguage()
  const { ask, filter: asked } = useIncidents()
  // Incidents of one place are hot at that place, as everybody knows beforehand: the clauses of place are this view's own.
  const filter = useMemo(() => ({ ...asked, within: null, districts: null }), [asked])
  const said = useFilterWords(filter)
    .filter(({ clause }) => clause !== 'days')
    .map(({ text }) => text)
    .join(', ')
  const narrowed = asked.within !== null || asked.districts !== null
  const svg = useRef<SVGSVGElement>(null)
  const question = useCallback(
    (signal: AbortSignal) => ask('find-hot-spots', { filter, studyArea, cellMetres, reachMetres }, signal),
    [ask, filter, studyArea],
  )
  const { value, problem } = useAnswer(question)
  const { patterns: texts } = answers
  if (problem) return <ProblemNotice problems={[problem]} />
  if (!value) return <p>{answers.working}</p>
  if ('noArea' in value) return <p className={styles.notice}>{texts.noArea}</p>
  if ('tooWideKilometres' in value) {
    const wide = `${printNumber(value.tooWideKilometres, language)} km`
    return <p className={styles.notice}>{texts.tooWide(wide)}</p>
  }
  const number = (count: number) => printNumber(count, language)
  const method = texts.method(printDistance(cellMetres, language), printDistance(reachMetres, language))
  const tested = texts.tested(number(value.tested), number(value.hotAlone), number(value.hot))
  const facts = [
    ...(narrowed ? own(value.within + value.outside) : []),
    [texts.hotSpots, `${method} ${tested}`] as const,
  ]
  if (!value.reading.readable)
    return (
      <>
        <UnreadPattern heading={texts.hotSpots} reading={value.reading}>
          <SaveAreas cells={null} studyArea={studyArea} cellMetres={cellMetres} facts={facts} />
        </UnreadPattern>
        <ConcentrationView answer={value} facts={facts} />
      </>
    )
  return (
    <>
      <ChartFrame
        heading={texts.hotSpots}
        chart={svg}
        fileName="handelser-heta-platser"
        facts={facts}
        notes={[
          narrowed && texts.everyPlace,
          tested,
          method,
          value.outside > 0 && texts.outside(incidents.events(value.outside, number(value.outside))),
        ]}
        table={() => ({
          head: [texts.cell, texts.count, 'Gi*', 'p', 'q'],
          rows: value.cells.features
            .filter(({ properties }) => properties.hot === 'sure' || properties.hot === 'alone')
            .map(({ properties, geometry }) => [
              middleOf(geometry),
              ...[properties.count, properties.z, properties.p, properties.q].map((one) =>
                printNumber(Number(one), language, Number.isInteger(one) ? 0 : 4),
              ),
            ]),
        })}
      >
        <ReadingWords reading={value.reading} />
        <HotSpotsPicture
          svg={svg}
          studyArea={studyArea}
          cells={value.cells}
          label={texts.picture(number(value.hot), number(value.tested))}
          rough={value.reading.cautions.some(({ code }) => code === 'normal-approximation')}
        />
        <SaveAreas cells={value.cells} studyArea={studyArea} cellMetres={cellMetres} facts={facts} />
      </ChartFrame>
      <ConcentrationView answer={value} facts={narrowed ? own(value.within + value.outside) : []} />
    </>
  )

  function own(count: number) {
    return [
      [incidents.print.filter, said || incidents.print.nothing],
      [incidents.print.count, incidents.events(count, printNumber(count, language))],
    ] as const
  }
}

/** "59.36754, 17.84330": a cell by its middle. */
function middleOf(geometry: FeatureCollection['features'][number]['geometry']): string {
  if (geometry.type !== 'Polygon') return ''
  const [[first, , third] = []] = geometry.coordinates
  if (!first || !third) return ''
  return `${((first[1] + third[1]) / 2).toFixed(5)}, ${((first[0] + third[0]) / 2).toFixed(5)}`
}
