import type { place as source } from '../sv/place'

export const place: typeof source = {}
