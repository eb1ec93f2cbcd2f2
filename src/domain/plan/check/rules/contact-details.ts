import { findContacts } from '../../../persons/find-persons'
import { findInCells } from '../find-in-cells'
import type { CheckRule } from '../finding'
import { removed } from './removed'

/** A telephone number or mail address. Whether it is a person's or a function's takes a person to tell. */
export const contactDetails = {
  id: 'contact-details',
  looksAt: 'person',
  check: (plan) =>
    findInCells(plan, 'contact-details', (text) =>
      findContacts(text).map(({ quote, kind }) => ({ quote, details: { kind }, repairs: removed })),
    ),
} as const satisfies CheckRule
