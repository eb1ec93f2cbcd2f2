import type { Journal } from '../../../domain/journal/fold-journal'
import { readField } from '../../../domain/journal/read-field'
import type { PlanFinding } from '../../../domain/plan/check/check-plan'
import { checkRules } from '../../../domain/plan/check/check-rules'
import type { CheckRule } from '../../../domain/plan/check/finding'
import type { Plan } from '../../../domain/plan/plan'

export const reviewStates = ['open', 'accepted', 'dismissed', 'solved'] as const
/** `solved`: it holds of the document's words and no longer of the plan as it stands. */
export type ReviewState = (typeof reviewStates)[number]

export type Reviewed = { readonly finding: PlanFinding; readonly state: ReviewState }

/**
 * Every finding with what people have said of it: those of the plan as it stands, and those that its changes have solved.
 * In the plan's order.
 */
export function reviewFindings(of: {
  current: readonly PlanFinding[]
  /** Findings on the document's own words. */
  document: readonly PlanFinding[]
  plan: Plan
  journal: Journal
}): readonly Reviewed[] {
  const holding = new Set(of.current.map(({ id }) => id))
  const solved = of.document.filter(({ id }) => !holding.has(id))
  const order = new Map([...of.plan.rows, ...of.plan.retired].map(({ id }, index) => [id, index]))
  const at = ({ finding }: Reviewed) => order.get(finding.rows[0] ?? '') ?? -1
  return [
    ...of.current.map((finding) => ({ finding, state: verdictOf(of.journal, finding) })),
    ...solved.map((finding) => ({ finding, state: 'solved' as const })),
  ].toSorted((a, b) => at(a) - at(b))
}

function verdictOf(journal: Journal, { id }: PlanFinding): ReviewState {
  const verdict = readField(journal, 'plan-finding', id, 'verdict')
  if (!verdict) return 'open'
  return verdict.verdict === 'godtagen' ? 'accepted' : 'dismissed'
}

export type LooksAt = CheckRule['looksAt']
type RuleId = PlanFinding['rule']

/** What the rules look at, in the order they are told, each with its rules. */
export const ruleGroups: readonly { readonly looksAt: LooksAt; readonly rules: readonly RuleId[] }[] = [
  ...new Set<LooksAt>(checkRules.map(({ looksAt }) => looksAt)),
].map((looksAt) => ({
  looksAt,
  rules: checkRules.filter((rule) => rule.looksAt === looksAt).map(({ id }) => id),
}))

/** A finding is in the selection when one of its rows is; one of no row, when its area has a row in it or it has none. */
export function inSelection({ rows, area }: PlanFinding, plan: Plan, shown: ReadonlySet<string>): boolean {
  if (rows.length > 0) return rows.some((id) => shown.has(id))
  return plan.rows.some((row) => shown.has(row.id) && (area === null || row.area === area))
}
