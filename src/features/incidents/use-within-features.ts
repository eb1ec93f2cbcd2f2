import { useMemo } from 'react'
import { type Feature, type FeatureCollection, noFeatures } from '../../domain/geo/feature'
import { circleAround } from '../../domain/geo/local-metric'
import { useLanguage } from '../../i18n/language'
import { printMetres } from '../../i18n/numbers'
import { useIncidents } from './session'

/** The clause of place as the map draws it: the ring around a place with its distance, or the drawn area. */
export function useWithinFeatures(): FeatureCollection {
  const { filter, places } = useIncidents()
  const language = useLanguage()
  const { within } = filter
  return useMemo(() => {
    if (!within) return noFeatures
    const surface = (ring: readonly (readonly [number, number])[]): Feature => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring] },
    })
    if (within.type === 'ring')
      return {
        type: 'FeatureCollection',
        features: [surface([...within.ring, within.ring[0] as readonly [number, number]])],
      }
    const ring = circleAround(within.position, within.metres)
    const name = places.find(({ id }) => id === within.place)?.name ?? ''
    // The northernmost corner of the circle, a quarter of the way around from the east.
    const top = ring[Math.floor(ring.length / 4)] ?? within.position
    return {
      type: 'FeatureCollection',
      features: [
        surface(ring),
        {
          type: 'Feature',
          properties: { text: `${name}, ${printMetres(within.metres, language)}` },
          geometry: { type: 'Point', coordinates: top },
        },
      ],
    }
  }, [within, places, language])
}
