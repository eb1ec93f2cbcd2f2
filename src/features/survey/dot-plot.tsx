import { type Ref, useId } from 'react'
import styles from './chart.module.css'
import { centred } from './chart-type'

export type DotRow = {
  readonly id: string
  readonly name: string
  /** null: nothing to show, and `says` tells why. */
  readonly percent: number | null
  readonly interval: { readonly low: number; readonly high: number } | null
  /** Other values that tables give for the very same, as open rings. */
  readonly rivals: readonly number[]
  /** 0–3, the class that colours the dot. */
  readonly fearClass: number | null
  /** What stands to the right: the value and what is known of it. */
  readonly says: string
}

/** Room for a name, and for a value with its words; below this much in all, names stand above their lines. */
const room = { name: 148, says: 214, narrow: 560 } as const
const rowHeight = { wide: 32, narrow: 52 } as const
const axisHeight = 30
const edge = 8
const dotRadius = 7

/** One line an area, 0 to 100 per cent: a dot for the value, a bar for what it may stand for, hatching where there is none. */
export function DotPlot(props: {
  svg: Ref<SVGSVGElement>
  rows: readonly DotRow[]
  /** A line across all rows. */
  reference: { readonly percent: number; readonly name: string } | null
  width: number
  description: string
}) {
  const { rows, reference, width } = props
  const hatch = useId()
  const narrow = width < room.narrow
  const step = narrow ? rowHeight.narrow : rowHeight.wide
  const top = axisHeight + (reference ? 18 : 0)
  const height = top + rows.length * step + edge
  const left = narrow ? edge : room.name
  const right = narrow ? width - edge : width - room.says
  const x = (percent: number) => left + ((right - left) * percent) / 100
  return (
    <svg
      ref={props.svg}
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.description}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.4" height="6" className={styles.hatch} />
        </pattern>
      </defs>
      {[0, 25, 50, 75, 100].map((percent) => (
        <g key={percent}>
          <line x1={x(percent)} x2={x(percent)} y1={top - 6} y2={height - edge} className={styles.gridLine} />
          <text dy={centred} x={x(percent)} y={top - 12} className={styles.axis} textAnchor={anchorAt(percent)}>
            {percent} %
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const above = top + index * step
        const middle = narrow ? above + 34 : above + step / 2
        return (
          <g key={row.id}>
            <text dy={centred} x={narrow ? left : 0} y={narrow ? above + 14 : middle} className={styles.name}>
              {row.name}
            </text>
            <text
              dy={centred}
              x={narrow ? right : right + 12}
              y={narrow ? above + 14 : middle}
              className={row.percent === null ? styles.none : styles.says}
              textAnchor={narrow ? 'end' : 'start'}
            >
              {row.says}
            </text>
            {row.percent === null ? (
              <rect
                x={left}
                y={middle - 6}
                width={right - left}
                height={12}
                fill={`url(#${hatch})`}
                className={styles.empty}
              />
            ) : (
              <>
                <line x1={left} x2={right} y1={middle} y2={middle} className={styles.track} />
                {row.rivals.map((percent) => (
                  <circle key={percent} cx={x(percent)} cy={middle} r={dotRadius} className={styles.rival} />
                ))}
                {row.interval && <Interval {...row.interval} x={x} y={middle} />}
                <circle
                  cx={x(row.percent)}
                  cy={middle}
                  r={dotRadius}
                  className={`${styles.dot} ${styles[`class${row.fearClass ?? 0}`]}`}
                />
              </>
            )}
          </g>
        )
      })}
      {reference && (
        <g>
          <line
            x1={x(reference.percent)}
            x2={x(reference.percent)}
            y1={top - 6}
            y2={height - edge}
            className={styles.reference}
          />
          <text
            dy={centred}
            x={x(reference.percent)}
            y={12}
            className={styles.axis}
            textAnchor={anchorAt(reference.percent)}
          >
            {reference.name}
          </text>
        </g>
      )}
    </svg>
  )
}

function Interval({ low, high, x, y }: { low: number; high: number; x: (percent: number) => number; y: number }) {
  return (
    <g className={styles.interval}>
      <line x1={x(low)} x2={x(high)} y1={y} y2={y} />
      <line x1={x(low)} x2={x(low)} y1={y - 5} y2={y + 5} />
      <line x1={x(high)} x2={x(high)} y1={y - 5} y2={y + 5} />
    </g>
  )
}

const anchorAt = (percent: number) => (percent < 15 ? 'start' : percent > 85 ? 'end' : 'middle')
