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
    if (!within(zoom, limits.zoom) || !within(lat, limits.lat) || !within(lng, limits.lng))
      return { problem: problem('bad-view', 'vy', { given: raw }) }
    return { value: { zoom, lat, lng } }
  },
  print: (camera) =>
    camera &&
    `${trimmed(camera.zoom, 2)}/${camera.lat.toFixed(5)}/${camera.lng.toFixed(5)}`,
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
