import type { IntakeMapping, TableLayout } from '../../domain/incidents/intake/intake-mapping'

/** null: everything is guessed anew. */
export type Correction = { readonly layout: Partial<TableLayout> } | { readonly mapping: IntakeMapping } | null

const manyTimes = new Set<IntakeMapping['roles'][number]>(['text', 'ignored'])

/** A role is one column's: the other that had it lets it go. */
export function withRole(mapping: IntakeMapping, column: number, role: IntakeMapping['roles'][number]): IntakeMapping {
  const roles = mapping.roles.map((held, index) => {
    if (index === column) return role
    return held === role && !manyTimes.has(role) ? 'ignored' : held
  })
  return { ...mapping, roles }
}

export const canSwap = ({ roles }: IntakeMapping) =>
  roles.includes('position') || (roles.includes('north') && roles.includes('east'))

export function swapAxes(mapping: IntakeMapping): IntakeMapping {
  const { position } = mapping
  if (mapping.roles.includes('position'))
    return {
      ...mapping,
      position: { ...position, order: position.order === 'north-east' ? 'east-north' : 'north-east' },
    }
  const roles = mapping.roles.map((role) => (role === 'north' ? 'east' : role === 'east' ? 'north' : role))
  return { ...mapping, roles }
}
