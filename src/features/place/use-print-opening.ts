import { type RefObject, useEffect } from 'react'

/** Opens every closed part before print, so that paper holds all of it, and closes the same ones afterwards. */
export function usePrintOpening(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      opened = [...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])]
      for (const part of opened) part.open = true
    }
    const restore = () => {
      for (const part of opened) part.open = false
      opened = []
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', restore)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', restore)
    }
  }, [root])
}
