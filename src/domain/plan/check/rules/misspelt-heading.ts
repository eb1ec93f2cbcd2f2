import type { CheckRule } from '../finding'
import { makeFinding } from '../make-finding'

/** The area's heading is not the name that the agreement gives it. */
export const misspeltHeading = {
  id: 'misspelt-heading',
  looksAt: 'text',
  check: (plan) =>
    plan.areas.flatMap(({ id, heading, name }) =>
      heading.trim() === name.trim()
        ? []
        : makeFinding({ rule: 'misspelt-heading', rows: [], area: id, quote: heading, details: { heading, name } }),
    ),
} as const satisfies CheckRule
