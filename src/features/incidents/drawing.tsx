import type { ReactNode, Ref } from 'react'
import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import type { useChartWidth } from '../../ui/use-chart-width'
import styles from './drawing.module.css'

/** The frame of a drawn answer: as wide as there is room, one unit a pixel. */
export function Drawing(props: {
  svg: Ref<SVGSVGElement>
  room: ReturnType<typeof useChartWidth>
  height: number
  label: string
  /** No wider than text is read, where more room would say nothing. */
  narrow?: boolean
  className?: string
  children: ReactNode
}) {
  const { ref, width } = props.room
  return (
    <div ref={ref} className={props.narrow ? styles.narrow : undefined}>
      <svg
        ref={props.svg}
        className={`${styles.chart} ${props.className ?? ''}`}
        viewBox={`0 0 ${width} ${props.height}`}
        role="img"
        aria-label={props.label}
      >
        {props.children}
      </svg>
    </div>
  )
}

/** A line across for each value that is a whole number, with the number to the left of it. */
export function ValueLines(props: {
  values: readonly number[]
  left: number
  width: number
  yOf: (value: number) => number
}) {
  const language = useLanguage()
  const { values, left, width, yOf } = props
  return (
    <g className={styles.lines}>
      {values.filter(Number.isInteger).map((value) => (
        <g key={value}>
          <path className={styles.grid} d={`M${left} ${yOf(value)}H${width}`} />
          <text className={styles.value} x={left - 6} y={yOf(value)} dy="0.35em" textAnchor="end">
            {printNumber(value, language)}
          </text>
        </g>
      ))}
    </g>
  )
}
