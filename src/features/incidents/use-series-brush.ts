import { type FocusEvent, type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react'
import type { DayRange } from '../../domain/incidents/incident-filter'
import type { Step } from '../../workers/incidents-query'
import { type Brush, brushOf, daysOf, isWhole, shifted } from './series-scale'

export type SeriesBrushing = {
  readonly steps: readonly Step[]
  readonly days: DayRange | null
  /** What all bars amount to: no clause, or the period that the chart is of. */
  readonly whole: 'no-clause' | 'period'
  readonly onMove: (days: DayRange | null) => void
  readonly onChoose: (days: DayRange | null) => void
  /** The chart's own period while it is being brushed; null when it no longer is. */
  readonly onHold?: (days: DayRange | null) => void
}

type Mode = 'new' | 'first' | 'last' | 'whole'
type Drag = { readonly mode: Mode; readonly from: number; readonly brush: Brush }

/** How a brush over bars is dragged, and moved by keyboard. */
export function useSeriesBrush({ steps, days, whole, onMove, onChoose, onHold }: SeriesBrushing): {
  /** What pointers are measured against: the bars' own room. */
  readonly plotArea: RefObject<SVGRectElement | null>
  /** null when nothing is chosen among the bars. */
  readonly brush: Brush | null
  /** The brush, or all bars. */
  readonly shown: Brush
  readonly listeners: (mode: Mode) => object
  readonly keys: (edge: 'first' | 'last') => object
} {
  const plotArea = useRef<SVGRectElement>(null)
  const drag = useRef<Drag | null>(null)
  const count = Math.max(1, steps.length)
  const all = { first: 0, last: count - 1 }
  const touched = brushOf(steps, days)
  const brush = touched && !isWhole(steps, touched) ? touched : null
  const shown = brush ?? all
  const periodOf = (chosen: Brush) => (whole === 'no-clause' && isWhole(steps, chosen) ? null : daysOf(steps, chosen))

  const stepAt = ({ clientX }: PointerEvent): number => {
    const box = plotArea.current?.getBoundingClientRect()
    if (!box || box.width === 0) return 0
    return Math.min(count - 1, Math.max(0, Math.floor(((clientX - box.left) / box.width) * count)))
  }
  const start = (event: PointerEvent, mode: Mode) => {
    if (event.button !== 0 || steps.length === 0) return
    event.stopPropagation()
    const from = stepAt(event)
    drag.current = { mode, from, brush: mode === 'new' ? { first: from, last: from } : shown }
    onHold?.(daysOf(steps, all))
    ;(event.currentTarget as Element).setPointerCapture?.(event.pointerId)
  }
  const moved = (event: PointerEvent): Brush | null => {
    const held = drag.current
    if (!held) return null
    const at = stepAt(event)
    switch (held.mode) {
      case 'new':
        return { first: Math.min(held.from, at), last: Math.max(held.from, at) }
      case 'first':
        return { first: Math.min(at, held.brush.last), last: held.brush.last }
      case 'last':
        return { first: held.brush.first, last: Math.max(at, held.brush.first) }
      case 'whole':
        return shifted(held.brush, at - held.from, count)
    }
  }
  const end = (event: PointerEvent) => {
    const held = drag.current
    const to = moved(event)
    drag.current = null
    if (!held || !to) return
    // A click inside the brush without a drag chooses the one bar under it.
    const still = stepAt(event) === held.from
    onChoose(periodOf(held.mode === 'whole' && still ? { first: held.from, last: held.from } : to))
    onHold?.(null)
  }
  const press = (event: KeyboardEvent, edge: 'first' | 'last') => {
    const by = stepOfKey(event.key)
    if (event.altKey || event.metaKey || event.ctrlKey || by === null) return
    event.preventDefault()
    onHold?.(daysOf(steps, all))
    const least = edge === 'first' ? 0 : shown.first
    const most = edge === 'first' ? shown.last : count - 1
    onChoose(periodOf({ ...shown, [edge]: Math.min(Math.max(shown[edge] + by, least), most) }))
  }

  return {
    plotArea,
    brush,
    shown,
    listeners: (mode) => ({
      onPointerDown: (event: PointerEvent) => start(event, mode),
      onPointerMove: (event: PointerEvent) => {
        const to = moved(event)
        if (to) onMove(periodOf(to))
      },
      onPointerUp: end,
      onPointerCancel: end,
    }),
    keys: (edge) => ({
      onKeyDown: (event: KeyboardEvent) => press(event, edge),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<SVGElement>) => {
        const onOther = currentTarget.ownerSVGElement?.contains(relatedTarget as Node | null)
        if (!onOther && !drag.current) onHold?.(null)
      },
    }),
  }
}

function stepOfKey(key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1
    case 'ArrowRight':
    case 'ArrowUp':
      return 1
    case 'PageDown':
      return -4
    case 'PageUp':
      return 4
    case 'Home':
      return Number.NEGATIVE_INFINITY
    case 'End':
      return Number.POSITIVE_INFINITY
    default:
      return null
  }
}
