import { problem } from '../../domain/problems/problem'
import type { Codec } from './codec'

/** Where the map looks. Degrees in WGS 84, zoom in MapLibre's steps. */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lng: number }

const limits = { zoom: [3, 20], lat: [-85, 85], lng: [-180, 180] } as const

/** `vy=14.2/59.36700/17.84320`. Digits alone count: an empty part is an error, not the Gulf of Guinea. */
export const cameraCodec: Codec<Camera | null> = {
  key: 'vy',
  fallback: null,
  parse(raw) {
    const parts = raw.split('/')
    const [zoom, lat, lng] = parts.map(readNumber)
    if (parts.length !== 3 || zoom === undefined || lat === undefined || lng === undefined)
      return { problem: problem('bad-number', 'vy', { given: raw }) }
    if (!isOnEarth({ zoom, lat, lng })) return { problem: problem('bad-view', 'vy', { given: raw }) }
    return { value: { zoom, lat, lng } }
  },
  /** What could not be read back is not written. */
  print(camera) {
    if (!camera || !isOnEarth(camera)) return null
    return `${trimmed(camera.zoom, 2)}/${fixed(camera.lat)}/${fixed(camera.lng)}`
  },
}

function isOnEarth({ zoom, lat, lng }: Camera): boolean {
  return within(zoom, limits.zoom) && within(lat, limits.lat) && within(lng, limits.lng)
}

function readNumber(text: string): number | undefined {
  return /^-?\d{1,3}(\.\d{1,12})?$/.test(text) ? Number(text) : undefined
}

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high
}

function trimmed(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}

/** Five decimals, about a metre. Adding 0 turns -0 into 0. */
const fixed = (degrees: number): string => (Number(degrees.toFixed(5)) + 0).toFixed(5)
