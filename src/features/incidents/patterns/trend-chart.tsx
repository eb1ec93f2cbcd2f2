import type { Ref } from 'react'
import { useChartWidth } from '../../../ui/use-chart-width'
import { Drawing, ValueLines } from '../drawing'
import { axisTop } from '../series-scale'
import styles from './trend-chart.module.css'

const [height, left, top, foot] = [180, 34, 8, 22] as const

/** Weeks as bars, the trend as a line, missing weeks as a field of their own over the whole height. */
export function TrendChart(props: {
  svg: Ref<SVGSVGElement>
  label: string
  weeks: readonly string[]
  counts: readonly (number | null)[]
  fitted: readonly number[] | null
}) {
  const room = useChartWidth(720)
  const { width } = room
  const { weeks, counts, fitted } = props
  const step = (width - left) / Math.max(1, counts.length)
  const highest = axisTop(Math.max(0, ...counts.map((count) => count ?? 0)))
  const base = height - foot
  const yOf = (value: number) => top + (base - top) * (1 - Math.min(value, highest) / highest)
  const xOf = (week: number) => left + week * step
  const years = weeks.flatMap((week, at) =>
    at === 0 || week.slice(0, 4) !== weeks[at - 1]?.slice(0, 4) ? [{ year: week.slice(0, 4), at }] : [],
  )
  return (
    <Drawing svg={props.svg} room={room} height={height} label={props.label} className={styles.chart}>
      <ValueLines values={[highest, highest / 2, 0]} left={left} width={width} yOf={yOf} />
      <path
        className={styles.missing}
        d={counts.map((count, at) => (count === null ? `M${xOf(at)} ${top}h${step}V${base}h${-step}z` : '')).join('')}
      />
      <path
        className={styles.weeks}
        d={counts
          .map((count, at) => (count ? `M${xOf(at)} ${base}V${yOf(count)}h${Math.max(0.5, step - 1)}V${base}z` : ''))
          .join('')}
      />
      {fitted && (
        <path
          className={styles.trend}
          d={fitted
            .map((value, at) => `${at === 0 ? 'M' : 'L'}${(xOf(at) + step / 2).toFixed(1)} ${yOf(value).toFixed(1)}`)
            .join('')}
        />
      )}
      {years.map(({ year, at }, index) =>
        index === 0 && (years[1]?.at ?? weeks.length) * step < 40 ? null : (
          <text key={year} x={xOf(at)} y={height - 5}>
            {year}
          </text>
        ),
      )}
    </Drawing>
  )
}
