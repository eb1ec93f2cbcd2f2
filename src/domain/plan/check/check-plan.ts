import { type Plan, planColumns } from '../plan'
import { type CheckRuleId, checkRules } from './check-rules'
import type { CheckContext, Finding } from './finding'

/** A finding of one of the rules that the app has texts for. */
export type PlanFinding = Finding & { readonly rule: CheckRuleId }

/**
 * What the rules notice, in the plan's order: by row, then column, then rule. What is about an area or the whole plan
 * stands with its first row. Retired rows are not looked at. Ids are unique within the answer.
 */
export function checkPlan(plan: Plan, context: CheckContext): readonly PlanFinding[] {
  const held: Plan = { ...plan, rows: plan.rows.filter((row) => row.retired === null) }
  const found = checkRules.flatMap((rule) =>
    rule.check(held, context).map((finding): PlanFinding => ({ ...finding, rule: rule.id })),
  )
  return withUniqueIds(inPlanOrder(held, found))
}

function inPlanOrder(plan: Plan, findings: readonly PlanFinding[]): readonly PlanFinding[] {
  const rowAt = new Map(plan.rows.map((row, index) => [row.id, index]))
  const areaAt = new Map(plan.areas.map(({ id }) => [id, plan.rows.findIndex((row) => row.area === id)]))
  const rank = ({ rows: [first], area, column }: PlanFinding) => {
    const row = first === undefined ? (areaAt.get(area ?? '') ?? -1) : (rowAt.get(first) ?? -1)
    return row * (planColumns.length + 1) + (column === null ? 0 : planColumns.indexOf(column) + 1)
  }
  // Sorting is stable: within a cell, the order of the rules and of the text stays.
  return [...findings].sort((a, b) => rank(a) - rank(b))
}

/** Two of one id differ only in case or white space; the later gets a number. */
function withUniqueIds(findings: readonly PlanFinding[]): readonly PlanFinding[] {
  const taken = new Set<string>()
  return findings.map((finding) => {
    let id = finding.id
    for (let number = 2; taken.has(id); number += 1) id = `${finding.id}.${number}`
    taken.add(id)
    return id === finding.id ? finding : { ...finding, id }
  })
}
