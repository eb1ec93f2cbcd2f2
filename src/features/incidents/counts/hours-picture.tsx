import { type Ref, useId } from 'react'
import type { ShownCount } from '../../../domain/incidents/suppression'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useChartWidth } from '../../../ui/use-chart-width'
import chart from '../chart.module.css'
import styles from '../chart-frame.module.css'
import { Drawing } from '../drawing'
import { Hatch } from '../hatch'
import { inThousands } from '../hour-cells'
import { HourNumber } from '../hour-number'
import { HiddenKey } from './hidden-key'

const [left, top, cellHeight] = [34, 20, 24] as const
/** Narrower cells have no room for a number. */
const leastCell = 20

/** Weekdays by hours; darker is more, hatched is not shown. */
export function HoursPicture({ svg, hours }: { svg: Ref<SVGSVGElement>; hours: readonly ShownCount[] }) {
  const { incidents: texts, released } = useWorkspaceTexts()
  const language = useLanguage()
  const hatch = useId()
  const room = useChartWidth(640)
  const { width } = room
  const cell = (width - left) / 24
  const most = Math.max(1, ...hours.map((count) => count ?? 0))
  const thousands = inThousands(most)
  const hidden = hours.filter((count) => count === null).length
  return (
    <>
      <Drawing
        svg={svg}
        room={room}
        height={top + 7 * cellHeight}
        label={released.hoursSaid(printNumber(hidden, language))}
        className={chart.chart}
      >
        <Hatch id={hatch} />
        {Array.from({ length: 24 }, (_, hour) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the hours are their own keys
          <text key={hour} className={chart.axis} x={left + (hour + 0.5) * cell} y={top - 6} textAnchor="middle">
            {width < 560 && hour % 3 !== 0 ? '' : hour}
          </text>
        ))}
        {texts.hours.short.map((name, day) => (
          <text key={name} className={chart.axis} x={0} y={top + (day + 0.5) * cellHeight} dy="0.35em">
            {name}
          </text>
        ))}
        {hours.map((count, at) => {
          const x = left + (at % 24) * cell
          const y = top + Math.floor(at / 24) * cellHeight
          return (
            <g
              // biome-ignore lint/suspicious/noArrayIndexKey: the hours of the week are their own keys
              key={at}
              className={count === null ? undefined : chart.cell}
              data-depth={count === null ? undefined : Math.ceil((4 * count) / most)}
            >
              <rect
                x={x + 0.5}
                y={y + 0.5}
                width={cell - 1}
                height={cellHeight - 1}
                fill={count === null ? `url(#${hatch})` : undefined}
              />
              {count !== null && cell >= leastCell && (
                <HourNumber count={count} thousands={thousands} x={x + cell / 2} y={y + cellHeight / 2} />
              )}
            </g>
          )
        })}
      </Drawing>
      {thousands && cell >= leastCell && <p className={styles.note}>{texts.hours.thousands}</p>}
      {hidden > 0 && <HiddenKey />}
    </>
  )
}
