import type { Plan, PlanRow } from './plan'

/** Filled cells, as the workbook's analysis counts them, beside the parts that the cells hold. */
export type CellCount = { readonly cells: number; readonly parts: number }

export type AreaCount = {
  readonly area: string
  readonly rows: number
  readonly causes: CellCount
  readonly actions: CellCount
}

/** One count per samverkansområde, in the plan's order; an area without rows counts zero. */
export function countPlan(plan: Plan): readonly AreaCount[] {
  return plan.areas.map(({ id }) => {
    const rows = plan.rows.filter((row) => row.area === id)
    return {
      area: id,
      rows: rows.length,
      causes: { cells: filled(rows, 'cause'), parts: sum(rows.map((row) => row.causes.length)) },
      actions: { cells: filled(rows, 'action'), parts: sum(rows.map((row) => row.actions.length)) },
    }
  })
}

function filled(rows: readonly PlanRow[], column: 'cause' | 'action'): number {
  return rows.filter((row) => row.cells[column].trim() !== '').length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
