import type { Plan, PlanRow } from './plan'

/**
 * The problem without the place it begins with: "Hässelby torg (ÖDS) - stora torget, på …" gives "stora torget, på …".
 * What is left is verbatim, also where the dash was lost. A row without a place keeps its whole problem.
 */
export function shortLabel(row: PlanRow): string {
  if (row.place === null) return row.cells.problem
  const rest = row.cells.problem.replace(/^[^()]+\(ÖDS\)\s*(?:[-–—]\s*)?/, '')
  return rest === '' ? row.cells.problem : rest
}

/** The row's number among the rows of its area, from 1. The sheet's own row number is `row.sheetRow`. */
export function rowNumber(plan: Plan, row: PlanRow): number {
  return plan.rows.filter((other) => other.area === row.area).findIndex((other) => other.id === row.id) + 1
}
