import { useId, useRef, useState } from 'react'
import type { FeatureCollection } from '../../domain/geo/feature'
import type { Slope, SlopePoint } from '../../domain/survey/slope'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { useChartWidth } from '../../ui/use-chart-width'
import { type Classes, classAt } from './area-rows'
import { type ChartData, ChartTools } from './chart-tools'
import { ClassLegend, legendLine } from './class-legend'
import styles from './compare-map.module.css'
import { SwipeMap } from './swipe-map'
import { useOutlines } from './use-outlines'
import type { SurveyWords } from './use-survey-words'

/** The same comparison on the map, the two parted by a line that is drawn across it, with a pointer or by keyboard. */
export function CompareMap(props: {
  heading: string
  heads: readonly [string, string]
  slope: Slope
  classes: readonly [Classes | null, Classes | null]
  districts: FeatureCollection
  words: SurveyWords
  /** Written on the picture beneath the map. */
  lines: readonly string[]
  data: ChartData
}) {
  const { survey } = useWorkspaceTexts()
  const texts = survey.compare.swipe
  const { heads, slope, classes, districts } = props
  const [share, setShare] = useState(50)
  const id = useId()
  const svg = useRef<SVGSVGElement>(null)
  const { ref, width } = useChartWidth(480)
  const outlines = useOutlines(districts)
  const pairs = new Map(slope.pairs.map((pair) => [pair.area, pair]))
  const side = (end: 'from' | 'to', index: 0 | 1) => ({
    head: heads[index],
    areas: districts.features.map((feature) => {
      const point: SlopePoint | null = pairs.get(String(feature.properties.id))?.[end] ?? null
      const fearClass = point ? classAt(point.shown, classes[index]) : null
      return {
        feature,
        name: String(feature.properties.name),
        fearClass,
        value: point && fearClass !== null ? props.words.shown(point.shown) : null,
      }
    }),
  })
  const legends = legendsOf(heads, classes)
  return (
    <section aria-labelledby={`${id}rubrik`} className={styles.section}>
      <h3 id={`${id}rubrik`}>{texts.heading}</h3>
      <p className={styles.lead}>{texts.lead(...heads)}</p>
      <div ref={ref} className={styles.map}>
        <SwipeMap
          svg={svg}
          sides={[side('from', 0), side('to', 1)]}
          share={share}
          width={width}
          description={texts.describe(...heads)}
          onDrag={setShare}
        />
        <input
          type="range"
          min={0}
          max={100}
          value={share}
          className={styles.slider}
          aria-label={texts.slider(...heads)}
          aria-valuetext={texts.shows(share, ...heads)}
          onChange={({ target }) => setShare(Number(target.value))}
        />
        <ChartTools
          chart={svg}
          words={{
            heading: props.heading,
            lines: [
              ...legends.map(({ head, classes: own }) => [head, legendLine(own, survey.legend)].join(' ').trim()),
              ...props.lines,
              ...outlines,
            ],
          }}
          data={props.data}
          fileName={texts.fileName}
        />
      </div>
      {legends.map(({ head, classes: own }) => (
        <div key={head}>
          {head !== '' && <p className={styles.legendHead}>{head}</p>}
          <ClassLegend classes={own} />
        </div>
      ))}
      {outlines.map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
    </section>
  )
}

/** One legend where both sides have the same classes, else one for each, by its head. */
function legendsOf(heads: readonly [string, string], [first, second]: readonly [Classes | null, Classes | null]) {
  if (first && second && String(first.limits) === String(second.limits)) return [{ head: '', classes: first }]
  return [first, second].flatMap((classes, index) => (classes ? [{ head: `${heads[index]}:`, classes }] : []))
}
