import type { Ref } from 'react'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useChartWidth } from '../../../ui/use-chart-width'
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
  const language = useLanguage()
  const { ref, width } = useChartWidth(720)
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
    <div ref={ref}>
      <svg
        ref={props.svg}
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={props.label}
      >
        {[highest, highest / 2, 0].filter(Number.isInteger).map((value) => (
          <g key={value}>
            <path className={styles.grid} d={`M${left} ${yOf(value)}H${width}`} />
            <text x={left - 6} y={yOf(value)} dy="0.35em" textAnchor="end">
              {printNumber(value, language)}
            </text>
          </g>
        ))}
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
      </svg>
    </div>
  )
}
