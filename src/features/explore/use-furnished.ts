import { startTransition, useEffect, useState } from 'react'

/**
 * False for the first moment: the canvas is made before the panel and the card, which are then drawn while its worker
 * reads the map's files.
 */
export function useFurnished(): boolean {
  const [furnished, setFurnished] = useState(false)
  useEffect(() => startTransition(() => setFurnished(true)), [])
  return furnished
}
