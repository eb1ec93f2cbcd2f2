// biome-ignore-all lint/a11y/useSemanticElements: a chart that is saved as a picture holds no HTML
import type { Ref } from 'react'
import { useLanguage } from '../../i18n/language'
import { printMonth, printShortDay } from '../../i18n/numbers'
import { useChartWidth } from '../../ui/use-chart-width'
import styles from './chart.module.css'
import { ValueLines } from './drawing'
import { axisTop, dayMarks, eachDay, timeMarks } from './series-scale'
import { type SeriesBrushing, useSeriesBrush } from './use-series-brush'

const height = 150
const plot = { left: 34, top: 8, bottom: 22 }
const leastMarkUnits = 46
/** A mark that begins nearer the end than this would stick out of the picture. */
const lastMarkUnits = 34
const handleUnits = 24
/** One bar that filled the whole width would say that it was a long time. */
const widestBar = 48

/** Bars over time. What the brush holds is filled, the rest hollow; the brush's ends are sliders. */
export function SeriesChart(
  props: SeriesBrushing & {
    svg: Ref<SVGSVGElement>
    description: string
    edges: { readonly first: string; readonly last: string }
    sayDay: (day: number) => string
  },
) {
  const language = useLanguage()
  const { ref, width } = useChartWidth(640)
  const { steps } = props
  const { plotArea, brush, shown, listeners, keys } = useSeriesBrush(props)
  const count = Math.max(1, steps.length)
  const step = Math.min((width - plot.left) / count, widestBar)
  const top = axisTop(steps.reduce((high, one) => Math.max(high, one.count), 0))
  const tall = height - plot.top - plot.bottom
  const yOf = (value: number) => plot.top + tall * (1 - value / top)
  const left = plot.left + shown.first * step
  const right = plot.left + (shown.last + 1) * step
  const least = Math.ceil(leastMarkUnits / step)
  const marks = eachDay(steps)
    ? dayMarks(steps, least, (date) => printShortDay(date, language))
    : timeMarks(steps, least, (date) => printMonth(date, language))

  const handle = (edge: 'first' | 'last') => {
    const x = edge === 'first' ? left : right
    const at = steps[shown[edge]]
    return (
      <g
        role="slider"
        tabIndex={0}
        aria-label={props.edges[edge]}
        aria-valuemin={edge === 'first' ? 0 : shown.first}
        aria-valuemax={edge === 'first' ? shown.last : count - 1}
        aria-valuenow={shown[edge]}
        aria-valuetext={at ? props.sayDay(edge === 'first' ? at.first : at.last) : undefined}
        className={styles.handle}
        {...keys(edge)}
        {...listeners(edge)}
      >
        <rect className={styles.hit} x={x - handleUnits / 2} y={plot.top} width={handleUnits} height={tall} />
        <path className={styles.edge} d={`M${x} ${plot.top}v${tall}`} />
        <rect
          className={styles.grip}
          x={x - 4 + (edge === 'first' ? 4 : -4)}
          y={plot.top + tall / 2 - 12}
          width={8}
          height={24}
          rx={3}
        />
      </g>
    )
  }

  return (
    <div ref={ref}>
      <svg
        ref={props.svg}
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={props.description}
      >
        <ValueLines values={[top, top / 2]} left={plot.left} width={width} yOf={yOf} />
        <path
          className={styles.barsPale}
          data-thin={step <= thinBar || undefined}
          d={barsPath((index) => index < shown.first || index > shown.last)}
        />
        <path
          className={styles.bars}
          data-thin={step <= thinBar || undefined}
          d={barsPath((index) => index >= shown.first && index <= shown.last)}
        />
        <path className={styles.axisLine} d={`M${plot.left} ${yOf(0)}H${width}`} />
        {marks
          .filter(({ index }) => index * step < width - plot.left - lastMarkUnits)
          .map(({ index, text }) => (
            <text key={index} className={styles.axis} x={plot.left + index * step} y={height - 6}>
              {text}
            </text>
          ))}
        <rect
          ref={plotArea}
          className={styles.brushable}
          x={plot.left}
          y={plot.top}
          width={step * count}
          height={tall}
          {...listeners('new')}
        />
        {brush && (
          <rect
            className={styles.brush}
            x={left}
            y={plot.top}
            width={right - left}
            height={tall}
            {...listeners('whole')}
          />
        )}
        {steps.length > 0 && handle('first')}
        {steps.length > 0 && handle('last')}
      </svg>
    </div>
  )

  /** One path for all bars of a kind: hundreds of bars are one element to draw. */
  function barsPath(within: (index: number) => boolean): string {
    const gap = step > thinBar ? 1 : 0
    return steps
      .map((one, index) => {
        if (one.count === 0 || !within(index)) return ''
        const x = plot.left + index * step + gap / 2
        return `M${round(x)} ${yOf(0)}V${round(yOf(one.count))}h${round(step - gap)}V${yOf(0)}z`
      })
      .join('')
  }
}

/** Bars as thin as this have no room for a gap. */
const thinBar = 4

const round = (value: number) => Math.round(value * 10) / 10
