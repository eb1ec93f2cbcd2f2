import type { Ref } from 'react'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useChartWidth } from '../../../ui/use-chart-width'
import { Drawing, ValueLines } from '../drawing'
import { axisTop } from '../series-scale'
import styles from './two-series.module.css'

const plotHeight = 156
const plot = { left: 34, bottom: 22 }
/** Below this the two names do not fit beside each other. */
const narrowUnits = 560
const lineHeight = 18
/** As much room as a mark of the axis takes. */
const markUnits = 110

/** Two periods step by step over each other: the later solid, the earlier dashed. */
export function TwoSeries(props: {
  svg: Ref<SVGSVGElement>
  later: { readonly name: string; readonly counts: readonly number[] }
  earlier: { readonly name: string; readonly counts: readonly number[] }
  /** Days of a step. */
  stepDays: number
}) {
  const { periods: texts } = useWorkspaceTexts().answers
  const language = useLanguage()
  const room = useChartWidth(640)
  const { width } = room
  const { later, earlier } = props
  const steps = Math.max(later.counts.length, earlier.counts.length, 1)
  const most = Math.max(0, ...later.counts, ...earlier.counts)
  const top = axisTop(most)
  const stacked = width < narrowUnits
  const plotTop = (stacked ? 2 : 1) * lineHeight + 8
  const step = (width - plot.left) / steps
  const yOf = (value: number) => plotTop + plotHeight * (1 - value / top)
  const line = (counts: readonly number[]) =>
    counts
      .map(
        (count, at) => `${at === 0 ? 'M' : 'L'}${(plot.left + (at + 0.5) * step).toFixed(1)} ${yOf(count).toFixed(1)}`,
      )
      .join('')
  const names = [
    { name: later.name, look: styles.later, x: plot.left, y: 10 },
    {
      name: earlier.name,
      look: styles.earlier,
      x: stacked ? plot.left : plot.left + width / 2,
      y: stacked ? 10 + lineHeight : 10,
    },
  ]
  return (
    <Drawing
      svg={props.svg}
      room={room}
      height={plotTop + plotHeight + plot.bottom}
      label={texts.seriesSaid(later.name, earlier.name, printNumber(most, language))}
      className={styles.chart}
    >
      <ValueLines values={[top, top / 2, 0]} left={plot.left} width={width} yOf={yOf} />
      <path className={styles.earlier} d={line(earlier.counts)} />
      <path className={styles.later} d={line(later.counts)} />
      {dayMarks(steps, Math.ceil(markUnits / step)).map((at) => (
        <text key={at} x={plot.left + at * step} y={plotTop + plotHeight + 16}>
          {texts.day(printNumber(at * props.stepDays + 1, language))}
        </text>
      ))}
      {names.map(({ name, look, x, y }) => (
        <g key={look}>
          <path className={look} d={`M${x} ${y}h28`} />
          <text x={x + 34} y={y} dy="0.35em">
            {name}
          </text>
        </g>
      ))}
    </Drawing>
  )
}

/** Every so many steps, from the first. Days of the periods and no dates: the two have dates of their own. */
const dayMarks = (steps: number, apart: number): readonly number[] =>
  Array.from({ length: Math.ceil(steps / apart) }, (_, at) => at * apart)
