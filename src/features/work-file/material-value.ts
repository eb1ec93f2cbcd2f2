import { cellField, readSubject } from '../../domain/journal/subjects'
import { type Plan, planColumns } from '../../domain/plan/plan'

/**
 * What the material itself says in a field that users may set; undefined where it says nothing.
 * @param plan as the material has it, before any change
 */
export function materialValue(plan: Plan | null, subject: string, field: string): unknown {
  const { kind, id } = readSubject(subject) ?? {}
  if (kind === 'plan-area') {
    const area = plan?.areas.find((one) => one.id === id)
    return field === 'heading' ? area?.heading : undefined
  }
  if (kind !== 'plan-row') return undefined
  const row = plan?.rows.find((one) => one.id === id)
  if (!row) return undefined
  const column = planColumns.find((name) => cellField(name) === field)
  if (column) return row.cells[column]
  switch (field) {
    case 'causes':
    case 'actions':
    case 'actors':
      return row[field]
    default:
      return undefined
  }
}
