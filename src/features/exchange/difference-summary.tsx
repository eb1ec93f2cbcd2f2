import { useMemo } from 'react'
import type { PlanDifference } from '../../domain/plan/compare/plan-difference'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { type Counts, countGroups, groupDifferences, isEmptyApp } from './group-differences'

/** What differs, counted in words: "3 nya uppföljningar. Inget annat skiljer." */
export function DifferenceSummary({ difference }: { difference: PlanDifference }) {
  const { difference: texts } = useWorkspaceTexts().exchange
  const groups = useMemo(() => groupDifferences(difference), [difference])
  const counts = countGroups(groups)
  const names = Object.keys(counts) as (keyof Counts)[]
  const parts = names.filter((name) => counts[name] > 0).map((name) => texts.counts[name](counts[name]))
  const app = !isEmptyApp(groups.app)
  if (parts.length === 0) return app ? texts.sameButApp : texts.same
  const { newFollowUps, changedFollowUps, ...others } = counts
  const only = !app && Object.values(others).every((count) => count === 0)
  return texts.summary(parts, only && newFollowUps + changedFollowUps > 0)
}
