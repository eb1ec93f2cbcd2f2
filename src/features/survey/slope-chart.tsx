import type { Ref } from 'react'
import styles from './chart.module.css'
import { centred } from './chart-type'
import { spreadLabels } from './spread-labels'

export type SlopeLine = {
  readonly id: string
  readonly name: string
  readonly from: number
  readonly to: number
  /** 0–3, the class of each end. */
  readonly classes: readonly [number, number]
  readonly says: readonly [from: string, to: string]
}

const top = 44
const plotHeight = 380
const labelGap = 19
const dotRadius = 6
/** Where names fit at one end only: room for the figure, and for the figure with its name. */
const sides = { figure: 72, named: 186 } as const

/** Two scales of the same per cent, one line an area; its name stands at both ends, so that none needs a colour of its own. */
export function SlopeChart(props: {
  svg: Ref<SVGSVGElement>
  lines: readonly SlopeLine[]
  heads: readonly [string, string]
  width: number
  description: string
}) {
  const { lines, heads, width } = props
  const narrow = width < 560
  const values = lines.flatMap(({ from, to }) => [from, to])
  const low = Math.max(0, Math.floor((Math.min(...values) - 2) / 5) * 5)
  const high = Math.min(100, Math.ceil((Math.max(...values) + 2) / 5) * 5)
  const y = (percent: number) => top + ((high - percent) / (high - low)) * plotHeight
  const wide = Math.min(240, width * 0.32)
  const [left, right] = narrow ? [sides.figure, width - sides.named] : [wide, width - wide]
  const middle = (left + right) / 2
  const heightsOf = (of: 'from' | 'to') =>
    spreadLabels(
      lines.map((line) => y(line[of])),
      labelGap,
      top,
    )
  const [fromHeights, toHeights] = [heightsOf('from'), heightsOf('to')]
  const height = Math.max(top + plotHeight, ...fromHeights, ...toHeights) + 24
  return (
    <svg
      ref={props.svg}
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.description}
    >
      {([left, right] as const).map((x, index) => (
        <g key={x}>
          <line x1={x} x2={x} y1={top} y2={top + plotHeight} className={styles.axisLine} />
          <text dy={centred} x={x} y={16} className={styles.axis} textAnchor="middle">
            {heads[index]}
          </text>
        </g>
      ))}
      <text dy={centred} x={middle} y={y(high)} className={styles.axis} textAnchor="middle">
        {high} %
      </text>
      <text dy={centred} x={middle} y={y(low)} className={styles.axis} textAnchor="middle">
        {low} %
      </text>
      {lines.map((line, index) => (
        <g key={line.id}>
          <line x1={left} x2={right} y1={y(line.from)} y2={y(line.to)} className={styles.slope} />
          <End x={left} y={y(line.from)} label={fromHeights[index] ?? 0} towards={-1} fearClass={line.classes[0]}>
            {narrow ? line.says[0] : `${line.name} ${line.says[0]}`}
          </End>
          <End x={right} y={y(line.to)} label={toHeights[index] ?? 0} towards={1} fearClass={line.classes[1]}>
            {`${line.says[1]} ${line.name}`}
          </End>
        </g>
      ))}
    </svg>
  )
}

function End(props: { x: number; y: number; label: number; towards: -1 | 1; fearClass: number; children: string }) {
  const { x, y, label, towards } = props
  const at = x + towards * 24
  return (
    <g>
      <line x1={x} y1={y} x2={at - towards * 3} y2={label} className={styles.leader} />
      <circle cx={x} cy={y} r={dotRadius} className={`${styles.dot} ${styles[`class${props.fearClass}`]}`} />
      <text dy={centred} x={at} y={label} textAnchor={towards === 1 ? 'start' : 'end'}>
        {props.children}
      </text>
    </g>
  )
}
