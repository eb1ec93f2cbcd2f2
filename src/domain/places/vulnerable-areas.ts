import type { Feature, Geometry } from '../geo/feature'
import type { Citation } from '../sources/source'
import { liesWithin } from './lies-within'
import type { Place } from './place'

/** The three accounts of which areas are utsatt område: they differ, and none is picked. */
export const vulnerableVariants = ['lista', 'avvikande', 'polisen-2025'] as const
export type VulnerableVariant = (typeof vulnerableVariants)[number]

/** One part of one account. `area` null: an outline of its own; else the named area whose outline is borrowed. */
export type VulnerableArea = {
  readonly variant: VulnerableVariant
  readonly area: string | null
  /** Stadsdel that the named area is or lies in; null for an outline of its own. */
  readonly district: string | null
  readonly geometry: Geometry
  readonly citation: Citation
}

/** What one account says of a place. An account that cannot be read at the place is left out. */
export type VulnerableAccount = {
  readonly variant: VulnerableVariant
  readonly inside: boolean
  readonly citation: Citation
}

/**
 * @param features of the datasets on utsatt område
 * @param baseAreas basområden, which say in which stadsdel they lie
 */
export function readVulnerableAreas(features: readonly Feature[], baseAreas: readonly Feature[]): VulnerableArea[] {
  const districtOf = new Map(baseAreas.map(({ properties }) => [properties.id, properties.district]))
  return features.flatMap(({ properties, geometry }) => {
    const variant = vulnerableVariants.find((name) => name === properties.variant)
    const citation = readCitation(properties.citation)
    if (!variant || !citation) return []
    const area = typeof properties.area === 'string' ? properties.area : null
    const district = area && (districtOf.get(area) ?? area)
    return { variant, area, district: typeof district === 'string' ? district : null, geometry, citation }
  })
}

/**
 * Which accounts place it inside an utsatt område and which outside. Named areas are compared with the place's
 * stadsdel; an outline only with a position that a source gives, since an approximate one proves nothing at a line.
 */
export function vulnerableAccounts(place: Place, areas: readonly VulnerableArea[]): VulnerableAccount[] {
  return vulnerableVariants.flatMap((variant) => {
    const parts = areas.filter((part) => part.variant === variant)
    const [first] = parts
    if (!first) return []
    const inside = isInside(place, parts)
    return inside === null ? [] : { variant, inside, citation: first.citation }
  })
}

function isInside(place: Place, parts: readonly VulnerableArea[]): boolean | null {
  const { district, position, footing } = place
  if (district !== null && parts.some(({ area }) => area === district)) return true
  const named = parts.every(({ area }) => area !== null)
  if (named && district !== null && parts.every((part) => part.district !== district)) return false
  if (position === null || footing.precision !== 'källa') return null
  return parts.some(({ geometry }) => liesWithin(position, geometry))
}

function readCitation(value: unknown): Citation | null {
  const { source, where, quote } = (value ?? {}) as Partial<Record<string, unknown>>
  if (typeof source !== 'string' || typeof where !== 'string') return null
  return { source, where, quote: typeof quote === 'string' ? quote : null }
}
