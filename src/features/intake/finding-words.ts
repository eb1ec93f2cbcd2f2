import type { IntakeFinding } from '../../domain/incidents/intake/intake-report'
import type { WorkspaceTexts } from '../../i18n/workspace-texts'

/** Each finding goes to the sentence of its own code, which the compiler cannot follow through the lookup. */
export const findingWords = (finding: IntakeFinding, { intake }: WorkspaceTexts): string =>
  (intake.report.finding[finding.code] as (finding: IntakeFinding) => string)(finding)
