import { type Assessment, type AssessmentSet, assessmentAt } from './assessment'
import type { FoundAssessment } from './assessment-table'

/** What taking in a table would do, before anyone says yes. Earlier values stay in the history. */
export type ImportPlan = {
  readonly added: readonly FoundAssessment[]
  readonly changed: readonly { readonly from: Assessment<'egen'>; readonly to: FoundAssessment }[]
  readonly same: readonly FoundAssessment[]
}

/** A table without a note says nothing of the note that stands: it is kept while the level is the same. */
export function planImport(own: AssessmentSet<'egen'>, found: readonly FoundAssessment[]): ImportPlan {
  const added: FoundAssessment[] = []
  const changed: { from: Assessment<'egen'>; to: FoundAssessment }[] = []
  const same: FoundAssessment[] = []
  for (const to of found) {
    const from = assessmentAt(own, to.area, to.week)
    if (!from) added.push(to)
    else if (from.level === to.level && (to.note === '' || to.note === from.note)) same.push(to)
    else changed.push({ from, to })
  }
  return { added, changed, same }
}
