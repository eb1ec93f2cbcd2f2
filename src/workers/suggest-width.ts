import { likelihoodBandwidthInSteps, ruleBandwidth } from '../analysis/density/bandwidth'
import { passingRows, positionsOfRows } from '../analysis/filter/passing-rows'
import { bandwidthLimits } from '../domain/incidents/bandwidth-limits'
import type { IncidentFilter } from '../domain/incidents/incident-filter'
import { type SuggestedBandwidth, suggestBandwidth } from '../domain/incidents/suggest-bandwidth'
import type { PreparedSet } from './prepared-sets'
import { runSteps } from './run-steps'
import type { WorkPace } from './warm-worker'

/** A bandwidth for what passes, by cross-validation or else by rule. */
export async function suggestWidth(
  { set, index, clausesOf }: PreparedSet,
  filter: IncidentFilter,
  pace: WorkPace,
): Promise<SuggestedBandwidth | { readonly none: true }> {
  const all = positionsOfRows(set.columns.positions, passingRows(index, clausesOf(filter)))
  const positions = all.filter((_, at) => Number.isFinite(all[at - (at % 2)]))
  const rule = ruleBandwidth(positions)
  const validated = rule === null ? null : await runSteps(likelihoodBandwidthInSteps({ positions }), pace)
  const suggested = suggestBandwidth({ rule, validated, positions: positions.length >> 1, limits: bandwidthLimits })
  return suggested ?? { none: true }
}
