import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Whether what is in a box is wider than the box, so that it has to be scrolled sideways; false where nothing is laid out. */
export function useOverflows(): { readonly ref: RefObject<HTMLElement | null>; readonly overflows: boolean } {
  const ref = useRef<HTMLElement>(null)
  const [overflows, setOverflows] = useState(false)
  useLayoutEffect(() => {
    const box = ref.current
    if (!box || typeof ResizeObserver === 'undefined') return
    const measure = () => setOverflows(box.scrollWidth > box.clientWidth + 1)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    for (const child of box.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  return { ref, overflows }
}
