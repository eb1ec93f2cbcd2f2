// biome-ignore-all lint/a11y/useSemanticElements: a chart that is saved as a picture holds no HTML
import { type KeyboardEvent, type Ref, useState } from 'react'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { useChartWidth } from '../../ui/use-chart-width'
import styles from './chart.module.css'
import { ShortName } from './short-name'

export type Bar = {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly printed: string
  readonly said: string
  readonly chosen: boolean
}

const rowHeight = 28
const barHeight = 16
const firstShown = 12

/** Bars to choose among. With some chosen the others are hollow; the chosen carry a tick and heavier type. */
export function BarChart(props: {
  svg: Ref<SVGSVGElement>
  label: string
  bars: readonly Bar[]
  onToggle: (id: string) => void
}) {
  const { bars: texts } = useWorkspaceTexts().incidents
  const { ref, width } = useChartWidth(300)
  const [all, setAll] = useState(false)
  const bars = all ? props.bars : props.bars.filter(({ chosen }, index) => index < firstShown || chosen)
  const some = props.bars.some(({ chosen }) => chosen)
  const most = Math.max(1, ...props.bars.map(({ count }) => count))
  const nameWidth = Math.min(180, Math.round(width * 0.46))
  const countWidth = 56
  const room = Math.max(20, width - nameWidth - countWidth)
  return (
    <div ref={ref}>
      <svg
        ref={props.svg}
        className={styles.chart}
        viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
        role="group"
        aria-label={props.label}
      >
        {bars.map(({ id, name, count, printed, said, chosen }, index) => {
          const y = index * rowHeight
          const toggle = () => props.onToggle(id)
          return (
            <g
              key={id}
              role="button"
              tabIndex={0}
              aria-pressed={chosen}
              aria-label={said}
              className={styles.bar}
              data-chosen={chosen || undefined}
              data-pale={(some && !chosen) || undefined}
              onClick={toggle}
              onKeyDown={(event) => pressed(event, toggle)}
            >
              <rect className={styles.hit} x={0} y={y} width={width} height={rowHeight} />
              <ShortName
                name={name}
                x={chosen ? 16 : 0}
                y={y + rowHeight / 2}
                width={nameWidth - (chosen ? 24 : 8)}
                className={styles.name}
              />
              {chosen && <path className={styles.tick} d={`M2 ${y + 14}l4 4 6-8`} />}
              <rect
                className={styles.fill}
                x={nameWidth}
                y={y + (rowHeight - barHeight) / 2}
                width={count === 0 ? 0 : Math.max(1, (room * count) / most)}
                height={barHeight}
              />
              <text x={width} y={y + rowHeight / 2} dy="0.35em" textAnchor="end" className={styles.count}>
                {printed}
              </text>
            </g>
          )
        })}
      </svg>
      {props.bars.length > firstShown && (
        <Button kind="quiet" onClick={() => setAll(!all)}>
          {all ? texts.fewer : texts.more(props.bars.length - bars.length)}
        </Button>
      )}
    </div>
  )
}

function pressed(event: KeyboardEvent, toggle: () => void) {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  toggle()
}
