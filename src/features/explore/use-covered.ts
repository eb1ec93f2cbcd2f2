import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Covered } from '../../map/canvas'
import { type SheetHeight, useScreen } from '../../state/screen'

/** The layer card is 20 rem wide and stands half a rem from the edge; rem follows the screen and the user. */
const cardRem = 21
const lowSheetPixels = 100

/** What the layer card covers on a wide screen, and the sheet on a phone. The camera keeps to the rest of the map. */
export function useCovered(room: RefObject<HTMLElement | null>): Covered {
  const open = useScreen((screen) => screen.layersOpen)
  const sheet = useScreen((screen) => screen.sheet)
  const wide = useMedia('(min-width: 1100px)')
  const phone = useMedia('(max-width: 760px)')
  const height = useHeight(room)
  return useMemo(
    () => ({
      leftPixels: open && wide ? cardRem * remPixels() : 0,
      bottomPixels: phone ? sheetPixels(sheet, height) : 0,
    }),
    [open, wide, phone, sheet, height],
  )
}

function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}

/** A full sheet hides the map; it then keeps looking where it looked at half height. */
function sheetPixels(sheet: SheetHeight, roomHeight: number): number {
  return sheet === 'low' ? lowSheetPixels : roomHeight / 2
}

function useMedia(condition: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(condition).matches)
  useEffect(() => {
    const query = matchMedia(condition)
    const onChange = () => setHolds(query.matches)
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }, [condition])
  return holds
}

function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(() => window.innerHeight)
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? 0))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return height
}
