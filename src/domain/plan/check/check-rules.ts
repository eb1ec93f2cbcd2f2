import type { CheckRule } from './finding'
import { actionWithoutActor } from './rules/action-without-actor'
import { actorWithoutRole } from './rules/actor-without-role'
import { ageAndNetwork } from './rules/age-and-network'
import { causeWithoutAction } from './rules/cause-without-action'
import { contactDetails } from './rules/contact-details'
import { countedCauses } from './rules/counted-causes'
import { emptyCell } from './rules/empty-cell'
import { emptyFollowUp } from './rules/empty-follow-up'
import { followUpWithoutOutcome } from './rules/follow-up-without-outcome'
import { goalYearSeries } from './rules/goal-year-series'
import { goalYears } from './rules/goal-years'
import { lostDash } from './rules/lost-dash'
import { misspelling } from './rules/misspelling'
import { misspeltHeading } from './rules/misspelt-heading'
import { namedPerson } from './rules/named-person'
import { numbersRunTogether } from './rules/numbers-run-together'
import { personDescribed } from './rules/person-described'
import { personalNumber } from './rules/personal-number'
import { repeatedRow } from './rules/repeated-row'
import { repeatedText } from './rules/repeated-text'
import { rowReference } from './rules/row-reference'
import { strayWhiteSpace } from './rules/stray-white-space'
import { templateText } from './rules/template-text'
import { unmeasuredGoal } from './rules/unmeasured-goal'

/** Every rule of the self-check, in the order they are told: first what the plan must hold, last how it is written. */
export const checkRules = [
  namedPerson,
  personalNumber,
  contactDetails,
  ageAndNetwork,
  personDescribed,
  emptyFollowUp,
  followUpWithoutOutcome,
  countedCauses,
  causeWithoutAction,
  emptyCell,
  unmeasuredGoal,
  goalYears,
  goalYearSeries,
  actionWithoutActor,
  actorWithoutRole,
  rowReference,
  repeatedRow,
  repeatedText,
  templateText,
  misspeltHeading,
  numbersRunTogether,
  lostDash,
  strayWhiteSpace,
  misspelling,
] as const satisfies readonly CheckRule[]

export type CheckRuleId = (typeof checkRules)[number]['id']
