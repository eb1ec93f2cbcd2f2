import { type Convert, fromGrid, sweref99tm, sweref991800, toGrid } from './gauss-kruger'

/** Coordinate systems that files may be in, by their EPSG numbers. */
export const coordinateSystems = [4326, 3006, 3011, 3857] as const
/** 4326: WGS 84 in degrees; 3006: SWEREF 99 TM; 3011: SWEREF 99 18 00; 3857: Web Mercator; the last three in metres. */
export type CoordinateSystem = (typeof coordinateSystems)[number]

/**
 * Turns (east, north) of a system into longitude and latitude in WGS 84 degrees; NaN, NaN where it is no place on the
 * Earth. SWEREF 99 is taken to be WGS 84, from which it differs by some decimetres.
 */
export function toDegrees(system: CoordinateSystem): Convert {
  if (system === 4326) return (lng, lat, into, at) => keep({ lng, lat }, into, at)
  if (system === 3857) return fromMercator
  return fromGrid(system === 3006 ? sweref99tm : sweref991800)
}

/** Turns longitude and latitude into (east, north) of a system. */
export function fromDegrees(system: CoordinateSystem): Convert {
  if (system === 4326) return (lng, lat, into, at) => keep({ lng, lat }, into, at)
  if (system === 3857) return toMercator
  return toGrid(system === 3006 ? sweref99tm : sweref991800)
}

const earthRadiusMetres = 6_378_137
const degrees = 180 / Math.PI

const fromMercator: Convert = (east, north, into, at) => {
  const lat = (2 * Math.atan(Math.exp(north / earthRadiusMetres)) - Math.PI / 2) * degrees
  keep({ lng: (east / earthRadiusMetres) * degrees, lat }, into, at)
}

const toMercator: Convert = (lng, lat, into, at) => {
  into[at] = (lng / degrees) * earthRadiusMetres
  into[at + 1] = Math.log(Math.tan(Math.PI / 4 + lat / degrees / 2)) * earthRadiusMetres
}

function keep({ lng, lat }: { readonly lng: number; readonly lat: number }, into: Float64Array, at: number): void {
  const within = Math.abs(lng) <= 180 && Math.abs(lat) <= 90
  into[at] = within ? lng : Number.NaN
  into[at + 1] = within ? lat : Number.NaN
}
