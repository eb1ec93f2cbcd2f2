import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is printed or shown as on paper: what is folded on screen is open there. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // beforeprint must be answered before it returns; the media change also comes from a print preview.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    const paper = window.matchMedia?.('print')
    const follow = () => setPrinting(paper?.matches ?? false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    paper?.addEventListener('change', follow)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      paper?.removeEventListener('change', follow)
    }
  }, [])
  return printing
}
