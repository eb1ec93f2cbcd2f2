import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** A chart's own units: a sixteenth of the page's type size, so that its words grow with the page's. */
const unitsPerRem = 16

/** As wide as a sheet of A4 within its margins: a wider chart would be printed with its words too small to read. */
const sheetUnits = 720

/** How wide a chart may be, in its own units; the fallback where nothing is laid out. */
export function useChartWidth(fallback = 720): {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly width: number
} {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(fallback)
  useLayoutEffect(() => {
    const box = ref.current
    if (!box || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || unitsPerRem
      const units = Math.round((box.clientWidth / rem) * unitsPerRem)
      if (units > 0) setWidth(units)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    // The sheet is laid out before a drawing that only waits for its turn.
    const fitSheet = () => flushSync(() => setWidth((width) => Math.min(width, sheetUnits)))
    window.addEventListener('beforeprint', fitSheet)
    window.addEventListener('afterprint', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', fitSheet)
      window.removeEventListener('afterprint', measure)
    }
  }, [])
  return { ref, width }
}
