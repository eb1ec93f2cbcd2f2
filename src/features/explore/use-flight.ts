import { type RefObject, useEffect, useRef } from 'react'
import type { MapCanvas } from '../../map/canvas'
import { useAddress } from '../../state/url/use-address'

/**
 * Flies to what was chosen. Not when the address brings a camera of its own in the same step: a shared link on the way
 * in, one pasted later, the back button.
 */
export function useFlight(
  canvas: RefObject<MapCanvas | null>,
  chosen: string | null,
  position: readonly [number, number] | null,
  close: boolean,
): void {
  const { place, camera } = useAddress().address
  const cameraText = camera && JSON.stringify(camera)
  const last = useRef({ chosen: null as string | null, cameraText, arrives: place !== null && camera !== null })
  const target = useRef({ position, close })
  target.current = { position, close }
  useEffect(() => {
    const before = last.current
    last.current = { chosen, cameraText, arrives: before.arrives && chosen === null }
    if (chosen === null || chosen === before.chosen) return
    if (before.arrives || (cameraText !== null && cameraText !== before.cameraText)) return
    let tries = 0
    const fly = () => {
      const { position: to, close: nearer } = target.current
      if (canvas.current && to) canvas.current.flyTo({ lng: to[0], lat: to[1], zoom: nearer ? 16.4 : 15.6 })
      else if (tries < 50) {
        tries += 1
        setTimeout(fly, 100)
      }
    }
    setTimeout(fly, 0)
  }, [chosen, cameraText, canvas])
}
