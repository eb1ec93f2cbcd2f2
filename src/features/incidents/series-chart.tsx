// biome-ignore-all lint/a11y/useSemanticElements: a chart that is saved as a picture holds no HTML
import { type KeyboardEvent, type PointerEvent, type Ref, useRef } from 'react'
import type { DayRange } from '../../domain/incidents/incident-filter'
import { useLanguage } from '../../i18n/language'
import { printMonth } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { useChartWidth } from '../../ui/use-chart-width'
import type { Step } from '../../workers/incidents-query'
import styles from './chart.module.css'
import { ValueLines } from './drawing'
import { axisTop, type Brush, brushOf, daysOf, shifted, timeMarks } from './series-scale'

const height = 150
const plot = { left: 34, top: 8, bottom: 22 }
const leastMarkUnits = 46
const handleUnits = 24

type Drag = { readonly mode: 'new' | 'first' | 'last' | 'whole'; readonly from: number; readonly brush: Brush }

/** Bars over time. What the brush holds is filled, the rest hollow; the brush's ends are sliders. */
export function SeriesChart(props: {
  svg: Ref<SVGSVGElement>
  steps: readonly Step[]
  days: DayRange | null
  description: string
  sayDay: (day: number) => string
  onMove: (days: DayRange | null) => void
  onChoose: (days: DayRange | null) => void
}) {
  const { incidents: texts } = useWorkspaceTexts()
  const language = useLanguage()
  const { ref, width } = useChartWidth(640)
  const plotArea = useRef<SVGRectElement>(null)
  const drag = useRef<Drag | null>(null)
  const { steps, days } = props
  const count = Math.max(1, steps.length)
  const room = width - plot.left
  const step = room / count
  const top = axisTop(steps.reduce((high, one) => Math.max(high, one.count), 0))
  const tall = height - plot.top - plot.bottom
  const yOf = (value: number) => plot.top + tall * (1 - value / top)
  const brush = brushOf(steps, days)
  const shown = brush ?? { first: 0, last: count - 1 }
  const left = plot.left + shown.first * step
  const right = plot.left + (shown.last + 1) * step
  const marks = timeMarks(steps, Math.ceil(leastMarkUnits / step), (date) => printMonth(date, language))

  const stepAt = ({ clientX }: PointerEvent): number => {
    const box = plotArea.current?.getBoundingClientRect()
    if (!box || box.width === 0) return 0
    return Math.min(count - 1, Math.max(0, Math.floor(((clientX - box.left) / box.width) * count)))
  }
  const start = (event: PointerEvent, mode: Drag['mode']) => {
    if (event.button !== 0 || steps.length === 0) return
    event.stopPropagation()
    const from = stepAt(event)
    drag.current = { mode, from, brush: mode === 'new' ? { first: from, last: from } : shown }
    ;(event.currentTarget as Element).setPointerCapture?.(event.pointerId)
  }
  const moved = (event: PointerEvent): Brush | null => {
    const held = drag.current
    if (!held) return null
    const at = stepAt(event)
    switch (held.mode) {
      case 'new':
        return { first: Math.min(held.from, at), last: Math.max(held.from, at) }
      case 'first':
        return { first: Math.min(at, held.brush.last), last: held.brush.last }
      case 'last':
        return { first: held.brush.first, last: Math.max(at, held.brush.first) }
      case 'whole':
        return shifted(held.brush, at - held.from, count)
    }
  }
  const end = (event: PointerEvent) => {
    const held = drag.current
    const to = moved(event)
    drag.current = null
    if (!held || !to) return
    // A click inside the brush without a drag chooses the one bar under it.
    const still = stepAt(event) === held.from
    const chosen = held.mode === 'whole' && still ? { first: held.from, last: held.from } : to
    props.onChoose(daysOf(steps, chosen))
  }
  const listeners = (mode: Drag['mode']) => ({
    onPointerDown: (event: PointerEvent) => start(event, mode),
    onPointerMove: (event: PointerEvent) => {
      const to = moved(event)
      if (to) props.onMove(daysOf(steps, to))
    },
    onPointerUp: end,
    onPointerCancel: end,
  })
  const press = (event: KeyboardEvent, edge: 'first' | 'last') => {
    const by = stepOfKey(event.key)
    if (event.altKey || event.metaKey || event.ctrlKey || by === null) return
    event.preventDefault()
    const least = edge === 'first' ? 0 : shown.first
    const most = edge === 'first' ? shown.last : count - 1
    const to = Math.min(Math.max(shown[edge] + by, least), most)
    props.onChoose(daysOf(steps, { ...shown, [edge]: to }))
  }
  const handle = (edge: 'first' | 'last') => {
    const x = edge === 'first' ? left : right
    const at = steps[shown[edge]]
    return (
      <g
        role="slider"
        tabIndex={0}
        aria-label={edge === 'first' ? texts.series.start : texts.series.end}
        aria-valuemin={edge === 'first' ? 0 : shown.first}
        aria-valuemax={edge === 'first' ? shown.last : count - 1}
        aria-valuenow={shown[edge]}
        aria-valuetext={at ? props.sayDay(edge === 'first' ? at.first : at.last) : undefined}
        className={styles.handle}
        onKeyDown={(event) => press(event, edge)}
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
        <path className={styles.barsPale} d={barsPath((index) => index < shown.first || index > shown.last)} />
        <path className={styles.bars} d={barsPath((index) => index >= shown.first && index <= shown.last)} />
        <path className={styles.axisLine} d={`M${plot.left} ${yOf(0)}H${width}`} />
        {marks.map(({ index, text }) => (
          <text key={index} className={styles.axis} x={plot.left + index * step} y={height - 6}>
            {text}
          </text>
        ))}
        <rect
          ref={plotArea}
          className={styles.brushable}
          x={plot.left}
          y={plot.top}
          width={room}
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
    const gap = step > 4 ? 1 : 0
    return steps
      .map((one, index) => {
        if (one.count === 0 || !within(index)) return ''
        const x = plot.left + index * step + gap / 2
        return `M${round(x)} ${yOf(0)}V${round(yOf(one.count))}h${round(step - gap)}V${yOf(0)}z`
      })
      .join('')
  }
}

const round = (value: number) => Math.round(value * 10) / 10

function stepOfKey(key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1
    case 'ArrowRight':
    case 'ArrowUp':
      return 1
    case 'PageDown':
      return -4
    case 'PageUp':
      return 4
    case 'Home':
      return Number.NEGATIVE_INFINITY
    case 'End':
      return Number.POSITIVE_INFINITY
    default:
      return null
  }
}
