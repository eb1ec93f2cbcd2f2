import type { Ref } from 'react'
import { useChartWidth } from '../../../ui/use-chart-width'
import { Drawing, ValueLines } from '../drawing'
import { axisTop } from '../series-scale'
import styles from './column-chart.module.css'

const [plotHeight, left, top] = [142, 34, 8] as const
/** Below the axis: the names, and the mark with its own where there is one. */
const [foot, markedFoot] = [18, 40] as const

/** A column for each name; a bar below the axis marks some of them. */
export function ColumnChart(props: {
  svg: Ref<SVGSVGElement>
  label: string
  counts: readonly number[]
  names: readonly string[]
  /** Indices of those with a mark below, and what the mark is called; null without any. */
  marked: readonly number[]
  markedName: string | null
}) {
  const room = useChartWidth(560)
  const { width } = room
  const { counts, names, marked, markedName } = props
  const step = (width - left) / Math.max(1, counts.length)
  const highest = axisTop(Math.max(0, ...counts))
  const base = top + plotHeight
  const height = base + (marked.length > 0 ? markedFoot : foot)
  const yOf = (value: number) => top + (base - top) * (1 - value / highest)
  return (
    <Drawing svg={props.svg} room={room} height={height} label={props.label} narrow className={styles.chart}>
      <ValueLines values={[highest, highest / 2, 0]} left={left} width={width} yOf={yOf} />
      <path
        className={styles.columns}
        d={counts
          .map((count, at) =>
            count > 0 ? `M${left + at * step + 1} ${base}V${yOf(count)}h${Math.max(1, step - 2)}V${base}z` : '',
          )
          .join('')}
      />
      {names.map((name, at) =>
        name === '' ? null : (
          <text key={name} x={left + (at + (names.length > 7 ? 0 : 0.5)) * step} y={base + 15} textAnchor="middle">
            {name}
          </text>
        ),
      )}
      {marked.length > 0 && (
        <>
          <path
            className={styles.marked}
            d={marked.map((at) => `M${left + at * step} ${base + 22}h${step}v5h${-step}z`).join('')}
          />
          <text x={left + (marked[0] ?? 0) * step} y={height - 2}>
            {markedName}
          </text>
        </>
      )}
    </Drawing>
  )
}
