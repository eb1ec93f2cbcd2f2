import { type RefObject, useEffect, useRef } from 'react'
import type { MapCanvas } from '../../map/canvas'
import { useAddress } from '../../state/url/use-address'

/** Says on the document whether the map is drawn, for print and for those who wait for it. */
export function useMapState(state: 'loading' | 'idle' | 'missing'): void {
  useEffect(() => {
    document.documentElement.dataset.map = state
    return () => {
      delete document.documentElement.dataset.map
    }
  }, [state])
}

/** Flies to what was chosen, but not on the way in when the address already says where to look. */
export function useFlight(
  canvas: RefObject<MapCanvas | null>,
  position: readonly [number, number] | null,
  close: boolean,
): void {
  const cameraGiven = useAddress().address.camera !== null
  const first = useRef(cameraGiven)
  useEffect(() => {
    if (!position) return
    if (first.current) {
      first.current = false
      return
    }
    const [lng, lat] = position
    let tries = 0
    const fly = () => {
      if (canvas.current) canvas.current.flyTo({ lng, lat, zoom: close ? 16.4 : 15.6 })
      else if (tries < 50) {
        tries += 1
        timer = setTimeout(fly, 100)
      }
    }
    let timer = setTimeout(fly, 0)
    return () => clearTimeout(timer)
  }, [position, close, canvas])
}
