import type { Geometry } from '../geo/feature'
import type { KeptShapes } from './kept-set'
import { nameColumnOf } from './name-column'

/** What the address and the map call a layer of the user's own. */
export type OwnLayerId = `egen-${string}`

export const isOwnLayerId = (id: string): id is OwnLayerId => id.startsWith('egen-')

export const ownLayerId = (keptId: string): OwnLayerId => `egen-${keptId}`

/** So many layers are told apart by their lines; further ones begin anew. */
export const ownStyles = [1, 2, 3] as const
export type OwnStyle = (typeof ownStyles)[number]

/** A file's lines and areas as something that can be shown on a map. */
export type OwnLayer = Omit<KeptShapes['head'], 'id'> & {
  readonly id: OwnLayerId
  readonly style: OwnStyle
  readonly areas: number
  readonly lines: number
  /** In the order of the file. */
  readonly shapes: readonly OwnShape[]
}

export type OwnShape = {
  /** By the file's own column of names; null where it says nothing. */
  readonly name: string | null
  readonly geometry: Geometry
}

/**
 * The kept files as layers, in the order given: the latest day first. Styles are counted from the other end, so that what is
 * read in another day changes nothing for the others; files of the same day stand by name.
 */
export function ownLayersOf(kept: readonly KeptShapes[]): readonly OwnLayer[] {
  return kept.map(({ head, shapes: { features } }, index) => {
    const column = nameColumnOf(features)
    const areas = features.filter(({ geometry }) => isArea(geometry)).length
    return {
      ...head,
      id: ownLayerId(head.id),
      style: ownStyles[(kept.length - 1 - index) % ownStyles.length] ?? 1,
      areas,
      lines: features.length - areas,
      shapes: features.map(({ properties, geometry }) => ({ name: nameIn(properties, column), geometry })),
    }
  })
}

export const isArea = ({ type }: Geometry): boolean => type === 'Polygon' || type === 'MultiPolygon'

function nameIn(properties: Readonly<Record<string, unknown>>, column: string | null): string | null {
  const value = column === null ? null : properties[column]
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return text === '' ? null : text
}
