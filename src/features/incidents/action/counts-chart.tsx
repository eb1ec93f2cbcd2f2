import type { Ref } from 'react'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useChartWidth } from '../../../ui/use-chart-width'
import { Drawing } from '../drawing'
import styles from './counts-chart.module.css'

const rowHeight = 62

/** Each area's count before (hollow) and after (filled). Each has its own scale: it is the change that is compared. */
export function CountsChart(props: {
  svg: Ref<SVGSVGElement>
  label: string
  counts: readonly { readonly name: string; readonly before: number; readonly after: number }[]
}) {
  const { action: texts } = useWorkspaceTexts().answers
  const language = useLanguage()
  const room = useChartWidth(560)
  const { width } = room
  const nameWidth = 60
  const longest = width - nameWidth - 60
  return (
    <Drawing
      svg={props.svg}
      room={room}
      height={props.counts.length * rowHeight}
      label={props.label}
      narrow
      className={styles.chart}
    >
      {props.counts.map(({ name, before, after }, row) => {
        const most = Math.max(1, before, after)
        return (
          <g key={name}>
            <text className={styles.name} x={0} y={row * rowHeight + 13}>
              {name}
            </text>
            {([before, after] as const).map((count, at) => {
              const y = row * rowHeight + 20 + at * 18
              return (
                <g key={at === 0 ? 'before' : 'after'}>
                  <text x={0} y={y + 11}>
                    {at === 0 ? texts.before : texts.after}
                  </text>
                  <rect
                    className={at === 0 ? styles.before : styles.after}
                    x={nameWidth}
                    y={y + 1}
                    width={(longest * count) / most}
                    height={13}
                  />
                  <text x={nameWidth + (longest * count) / most + 6} y={y + 12}>
                    {printNumber(count, language)}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
    </Drawing>
  )
}
