import type { IntakeFinding } from '../../domain/incidents/intake/intake-report'
import type { Texts } from '../../i18n/language'

/** Each finding goes to the sentence of its own code, which the compiler cannot follow through the lookup. */
export const findingWords = (finding: IntakeFinding, { intake }: Texts): string =>
  (intake.report.finding[finding.code] as (finding: IntakeFinding) => string)(finding)
