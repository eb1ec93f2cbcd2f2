import { findPersonalNumbers } from '../../../persons/find-persons'
import { findInCells } from '../find-in-cells'
import type { CheckRule } from '../finding'
import { removed } from './removed'

/** A Swedish personal or coordination number. */
export const personalNumber = {
  id: 'personal-number',
  looksAt: 'person',
  check: (plan) =>
    findInCells(plan, 'personal-number', (text) =>
      findPersonalNumbers(text).map(({ quote }) => ({ quote, repairs: removed })),
    ),
} as const satisfies CheckRule
