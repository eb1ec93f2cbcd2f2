import { cellField } from '../journal/subjects'
import type { Change } from '../journal/write-events'
import type { ActionPart, PlanColumn, PlanRow } from './plan'
import { refitParts } from './refit-parts'
import { retied, untied } from './split-parts'

/** What to write so that a cell reads otherwise: the cell, and with causes and actions the parts that stand in it. */
export function correctCell(
  row: PlanRow,
  to: { readonly column: PlanColumn; readonly text: string },
  newId: () => string,
): readonly Change[] {
  const { column } = to
  const text = to.text.replace(/\r\n?/g, '\n').trim()
  if (text === row.cells[column]) return []
  const on = { kind: 'plan-row', id: row.id } as const
  const cell: Change = { ...on, field: cellField(column), value: text }
  const edit = { before: row.cells[column], after: text }
  switch (column) {
    case 'cause': {
      const causes = refitParts({ ...edit, parts: row.causes }, (words) => ({ id: newId(), text: words }))
      const left = new Set(causes.map(({ id }) => id))
      const gone = new Map(row.causes.filter(({ id }) => !left.has(id)).map(({ id }) => [id, null]))
      const actions = row.actions.map((action) => retied(action, gone))
      return [
        cell,
        { ...on, field: 'causes', value: causes },
        ...(actions.every((action, index) => action === row.actions[index]) ? [] : [actionsOf(row, actions)]),
      ]
    }
    case 'action':
      return [
        cell,
        actionsOf(
          row,
          refitParts({ ...edit, parts: row.actions }, (words) => ({ ...untied, id: newId(), text: words })),
        ),
      ]
    default:
      return [cell]
  }
}

const actionsOf = (row: PlanRow, value: readonly ActionPart[]): Change => ({
  kind: 'plan-row',
  id: row.id,
  field: 'actions',
  value,
})
