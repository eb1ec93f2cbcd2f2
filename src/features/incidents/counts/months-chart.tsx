import { type Ref, useId } from 'react'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useChartWidth } from '../../../ui/use-chart-width'
import type { ReleasedSet } from '../../../workers/incidents-answers'
import { Drawing, ValueLines } from '../drawing'
import { Hatch } from '../hatch'
import { axisTop } from '../series-scale'
import styles from './counts.module.css'
import { HiddenKey } from './hidden-key'

const [height, left, top, foot] = [150, 34, 8, 22] as const

/** A column a month; a month that is not shown is hatched from top to bottom, so that its height says nothing. */
export function MonthsChart({ svg, months }: { svg: Ref<SVGSVGElement>; months: ReleasedSet['months'] }) {
  const { released } = useWorkspaceTexts()
  const language = useLanguage()
  const hatch = useId()
  const room = useChartWidth(640)
  const { width } = room
  const step = (width - left) / Math.max(1, months.length)
  const most = Math.max(0, ...months.map(({ count }) => count ?? 0))
  const highest = axisTop(most)
  const base = height - foot
  const yOf = (value: number) => top + (base - top) * (1 - value / highest)
  const hidden = months.filter(({ count }) => count === null).length
  return (
    <>
      <Drawing
        svg={svg}
        room={room}
        height={height}
        label={released.monthsSaid(printNumber(most, language), printNumber(hidden, language))}
      >
        <Hatch id={hatch} />
        <ValueLines values={[highest, highest / 2, 0]} left={left} width={width} yOf={yOf} />
        {months.map(({ first, count }, at) => (
          <g key={first}>
            <rect
              x={left + at * step + 1}
              y={count === null ? top : yOf(count)}
              width={Math.max(1, step - 2)}
              height={count === null ? base - top : base - yOf(count)}
              className={count === null ? undefined : styles.columns}
              fill={count === null ? `url(#${hatch})` : undefined}
            />
            {first.endsWith('-01-01') || at === 0 ? (
              <text x={left + at * step} y={base + 16}>
                {first.slice(0, 4)}
              </text>
            ) : null}
          </g>
        ))}
      </Drawing>
      {hidden > 0 && <HiddenKey />}
    </>
  )
}
