// biome-ignore-all lint/a11y/useSemanticElements: a chart that is saved as a picture holds no HTML
// biome-ignore-all lint/a11y/useFocusableInteractive: cells take the one tab stop in turn
import { type KeyboardEvent, type PointerEvent, type Ref, useRef, useState } from 'react'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { useChartWidth } from '../../ui/use-chart-width'
import styles from './chart.module.css'
import { HourCell } from './hour-cell'
import { depthOf, type HourSpot, hoursBetween, walkHours, withHours } from './hour-cells'
import { HourNumbers } from './hour-numbers'

const days = [0, 1, 2, 3, 4, 5, 6]
const hours = Array.from({ length: 24 }, (_, hour) => hour)
const leftUnits = 34
const topUnits = 20
const cellHeight = 24
/** Narrower cells are no target for a finger: the grid scrolls instead. */
const leastCell = 24

/** Weekdays by hours. One tab stop; a rectangle is drawn by pointer or by Shift and arrows, Enter puts it in or takes it out. */
export function HourGrid(props: {
  svg: Ref<SVGSVGElement>
  /** What the cells are shaded by, also while a brush moves. */
  counts: Uint32Array
  /** What the cells say: the counts once they have rested. 168 numbers take half a frame to lay out. */
  rested: Uint32Array
  chosen: readonly number[] | null
  onChoose: (hours: readonly number[] | null) => void
}) {
  const { incidents: texts } = useWorkspaceTexts()
  const { ref, width: room } = useChartWidth(640)
  const width = Math.max(room, leftUnits + 24 * leastCell)
  const grid = useRef<SVGGElement>(null)
  const [at, setAt] = useState<HourSpot>({ day: 4, hour: 18 })
  const [from, setFrom] = useState<HourSpot | null>(null)
  const [drawing, setDrawing] = useState(false)
  const { counts, rested, chosen } = props
  const cell = (width - leftUnits) / 24
  const most = counts.reduce((high, count) => Math.max(high, count), 1)
  const within = new Set(chosen ?? [])
  const sketch = new Set(from ? hoursBetween(from, at) : [])

  const finish = (start: HourSpot, end: HourSpot) => {
    setFrom(null)
    setDrawing(false)
    props.onChoose(withHours(chosen, hoursBetween(start, end)))
  }
  const spotAt = (target: EventTarget): HourSpot | null => {
    const spot = (target as Element).closest?.<SVGElement>('[data-day]')
    return spot ? { day: Number(spot.dataset.day), hour: Number(spot.dataset.hour) } : null
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return
    if (event.key === 'Escape' && from) return setFrom(null)
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return finish(from ?? at, at)
    }
    const to = walkHours(at, event.key)
    if (!to) return
    event.preventDefault()
    setFrom(event.shiftKey ? (from ?? at) : null)
    setAt(to)
    const next = grid.current?.querySelector<SVGElement>(`[data-day="${to.day}"][data-hour="${to.hour}"]`)
    next?.focus()
    next?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }
  const down = (event: PointerEvent) => {
    const spot = spotAt(event.target)
    if (!spot || event.button !== 0) return
    setAt(spot)
    setFrom(spot)
    setDrawing(true)
  }
  const move = (event: PointerEvent) => {
    const spot = drawing ? spotAt(event.target) : null
    if (spot && (spot.day !== at.day || spot.hour !== at.hour)) setAt(spot)
  }
  const up = () => {
    if (drawing && from) finish(from, at)
  }
  const head = (day: number, hour: number) => ({
    'data-day': day,
    'data-hour': hour,
    tabIndex: at.day === day && at.hour === hour ? 0 : -1,
  })

  return (
    <div className={styles.scroller}>
      {/* Measured within the padding, else it would scroll by as much. */}
      <div ref={ref}>
        <svg
          ref={props.svg}
          className={styles.chart}
          style={{ minWidth: `${width / 16}rem` }}
          viewBox={`0 0 ${width} ${topUnits + 7 * cellHeight}`}
          role="group"
          aria-label={texts.sections.hours}
        >
          <g
            ref={grid}
            role="grid"
            aria-label={texts.hours.grid}
            aria-multiselectable
            className={styles.hours}
            onKeyDown={press}
            onPointerDown={down}
            onPointerMove={move}
            onPointerUp={up}
            onPointerLeave={up}
          >
            <g role="row">
              {hours.map((hour) => (
                <g key={hour} role="columnheader" aria-label={texts.hours.column(hour)} {...head(-1, hour)}>
                  <rect className={styles.hit} x={leftUnits + hour * cell} y={0} width={cell} height={topUnits} />
                  <text
                    className={styles.axis}
                    x={leftUnits + (hour + 0.5) * cell}
                    y={topUnits - 6}
                    textAnchor="middle"
                  >
                    {hour}
                  </text>
                </g>
              ))}
            </g>
            {days.map((day) => (
              <g key={day} role="row">
                <g role="rowheader" aria-label={texts.hours.row(day)} {...head(day, -1)}>
                  <rect
                    className={styles.hit}
                    x={0}
                    y={topUnits + day * cellHeight}
                    width={leftUnits}
                    height={cellHeight}
                  />
                  <text className={styles.axis} x={0} y={topUnits + (day + 0.5) * cellHeight} dy="0.35em">
                    {texts.hours.short[day]}
                  </text>
                </g>
                {hours.map((hour) => {
                  const index = day * 24 + hour
                  return (
                    <HourCell
                      key={hour}
                      day={day}
                      hour={hour}
                      x={leftUnits + hour * cell}
                      y={topUnits + day * cellHeight}
                      width={cell}
                      height={cellHeight}
                      count={rested[index] ?? 0}
                      depth={depthOf(counts[index] ?? 0, most)}
                      chosen={chosen && within.has(index)}
                      sketched={sketch.has(index)}
                      tabStop={at.day === day && at.hour === hour}
                    />
                  )
                })}
              </g>
            ))}
          </g>
          <HourNumbers
            counts={rested}
            chosen={chosen}
            left={leftUnits}
            top={topUnits}
            width={cell}
            height={cellHeight}
            moving={counts !== rested}
          />
        </svg>
      </div>
    </div>
  )
}
