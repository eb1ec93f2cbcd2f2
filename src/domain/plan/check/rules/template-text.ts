import { findInCells, wholeWords } from '../find-in-cells'
import type { CheckRule, Finding } from '../finding'
import { makeFinding } from '../make-finding'

/** The template's own guidance stands in a cell or a heading. */
export const templateText = {
  id: 'template-text',
  looksAt: 'text',
  check: (plan) => [
    ...plan.areas.flatMap(({ id, heading }): Finding[] =>
      heading.includes(ownArea) ? [makeFinding({ rule: 'template-text', rows: [], area: id, quote: ownArea })] : [],
    ),
    ...findInCells(plan, 'template-text', (text) =>
      patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([quote]) => ({ quote, repairs: [{ to: '' }] }))),
    ),
  ],
} as const satisfies CheckRule

const ownArea = '[Eget prioriterat område]'

/** The second row of every sheet in the city's template, sentence by sentence. */
const guidance = [
  'Ange identifierat problemområde eller utmaning här',
  'Beskriv orsaken till problemet, kan vara flera, gör då flera separata åtgärder.',
  'Koppla åtgärd mot respektive orsak.',
  'Beskriv tydligt vad som ska göras och hur det ska utföras.',
  'Koppla operativa mål till varje åtgärd.',
  'Ange tid för när åtgärden ska vara genomförd (alt linjearbete).',
  'Ange vem som ansvarar för åtgärden.',
  'Beskriv vad som har genomförts. Hur har parterna uppfyllt sina åtaganden.',
  'Denna kolumn fylls i i samband med uppföljning.',
  ownArea,
]

const patterns = guidance.map((sentence) => wholeWords(sentence, 'giu'))
