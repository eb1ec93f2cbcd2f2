import { useEffect } from 'react'

/** Says on the document whether the map is drawn, for print and for those who wait for it. */
export function useMapState(state: 'loading' | 'idle' | 'missing'): void {
  useEffect(() => {
    document.documentElement.dataset.map = state
    return () => {
      delete document.documentElement.dataset.map
    }
  }, [state])
}
