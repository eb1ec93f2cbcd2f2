import { findInCells } from '../find-in-cells'
import type { CheckRule } from '../finding'

/** "Antal utbildningar." tells what to count, not how many there were. */
export const followUpWithoutOutcome = {
  id: 'follow-up-without-outcome',
  looksAt: 'uppföljning',
  check: (plan) =>
    findInCells(plan, 'follow-up-without-outcome', (text, { column }) =>
      column === 'followUp' && /^\s*(?:antal|andel)(?:et|en)?\s[^\d:]{1,80}$/i.test(text)
        ? [{ quote: text.trim() }]
        : [],
    ),
} as const satisfies CheckRule
