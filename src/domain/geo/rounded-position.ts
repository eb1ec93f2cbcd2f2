import type { Position } from '../places/place'

/** As an address keeps it, five decimals (about a metre), so that the same link gives the same count. */
export const roundedPosition = ([lng, lat]: Position): Position => [Number(lng.toFixed(5)), Number(lat.toFixed(5))]
