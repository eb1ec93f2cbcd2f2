import { useRef } from 'react'
import type { FeatureCollection } from '../../domain/geo/feature'
import { shownResult } from '../../domain/survey/shown-result'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { PictureWords } from '../../ui/chart-picture'
import { useChartWidth } from '../../ui/use-chart-width'
import { AreaMap } from './area-map'
import { type AreaRow, type Classes, classAt } from './area-rows'
import { type ChartData, ChartTools } from './chart-tools'
import { DotPlot } from './dot-plot'
import type { PrecisionByArea } from './use-precision'
import type { SurveyWords } from './use-survey-words'

type Chart = {
  readonly heading: string
  readonly rows: readonly AreaRow[]
  readonly words: SurveyWords
  readonly classes: Classes | null
  readonly picture: PictureWords
  readonly data: ChartData
  readonly fileName: string
}

/** The rows as dots with their intervals, the city as a line across them. */
export function ResultDots(props: Chart & { city: AreaRow | null; precision: PrecisionByArea }) {
  const { results: texts } = useWorkspaceTexts().survey
  const { rows, city, words, classes, precision } = props
  const svg = useRef<SVGSVGElement>(null)
  const { ref, width } = useChartWidth()
  const cityPercent = city && 'percent' in city.shown ? city.shown.percent : null
  return (
    <div ref={ref}>
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
          const more =
            shown.kind === 'antal svar okänt' ? `, ${texts.answersUnknown}` : interval ? ` (${interval})` : ''
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
            says: `${said}${more}`,
          }
        })}
      />
      <ChartTools chart={svg} words={props.picture} data={props.data} fileName={props.fileName} />
    </div>
  )
}

/** The districts as a small map. */
export function ResultMap(props: Chart & { districts: FeatureCollection }) {
  const { results: texts } = useWorkspaceTexts().survey
  const { rows, words, classes } = props
  const svg = useRef<SVGSVGElement>(null)
  const { ref, width } = useChartWidth(480)
  const byArea = new Map(rows.map((row) => [row.area.id, row]))
  return (
    <div ref={ref}>
      <AreaMap
        svg={svg}
        width={width}
        description={texts.describeMap(props.heading)}
        areas={props.districts.features.map((feature) => {
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
