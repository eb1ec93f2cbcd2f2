import { useRef } from 'react'
import type { ShownCount } from '../../../domain/incidents/suppression'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useChartWidth } from '../../../ui/use-chart-width'
import chart from '../chart.module.css'
import { Drawing } from '../drawing'
import { ShortName } from '../short-name'
import styles from './counts.module.css'
import { CountsFrame } from './counts-frame'
import { usePrintCount } from './released'

const [rowHeight, barHeight, countWidth] = [28, 16, 78] as const

/** Counts as bars, most first, those that are not shown last but one: the last row is what is left over. */
export function CountsBars(props: {
  heading: string
  first: string
  fileName: string
  rows: readonly { readonly name: string; readonly count: ShownCount }[]
}) {
  const { incidents: texts, released } = useWorkspaceTexts()
  const print = usePrintCount()
  const room = useChartWidth(300)
  const svg = useRef<SVGSVGElement>(null)
  const { width } = room
  // Where a hidden count would stand by size is not told: those lie by name.
  const rows = props.rows.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0) || a.name.localeCompare(b.name, 'sv'))
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0))
  const nameWidth = Math.min(180, Math.round(width * 0.46))
  const longest = Math.max(20, width - nameWidth - countWidth)
  const said = rows.map(({ name, count }) => `${name} ${print(count)}`).join(', ')
  return (
    <CountsFrame
      heading={props.heading}
      chart={svg}
      fileName={props.fileName}
      table={() => ({
        head: [props.first, texts.chart.count],
        rows: rows.map(({ name, count }) => [name, print(count)]),
      })}
    >
      <Drawing
        svg={svg}
        room={room}
        height={Math.max(1, rows.length) * rowHeight}
        label={released.barsSaid(props.heading, said)}
        className={chart.chart}
      >
        {rows.map(({ name, count }, row) => {
          const y = row * rowHeight
          return (
            <g key={name}>
              <ShortName name={name} x={0} y={y + rowHeight / 2} width={nameWidth - 8} />
              {count !== null && (
                <rect
                  className={chart.fill}
                  x={nameWidth}
                  y={y + (rowHeight - barHeight) / 2}
                  width={(longest * count) / most}
                  height={barHeight}
                />
              )}
              <text
                className={count === null ? styles.hidden : undefined}
                x={width}
                y={y + rowHeight / 2}
                dy="0.35em"
                textAnchor="end"
              >
                {print(count)}
              </text>
            </g>
          )
        })}
      </Drawing>
    </CountsFrame>
  )
}
