import { after, before, findInCells, type Hit } from '../find-in-cells'
import type { CheckRule } from '../finding'

/** A space before a full stop or comma, or none after a comma or beside a slash: left by a line break that was lost. */
export const strayWhiteSpace = {
  id: 'stray-white-space',
  looksAt: 'text',
  check: (plan) =>
    findInCells(plan, 'stray-white-space', (text) => [
      ...mended(text, beforeMark, (quote) => quote.replace(/\s+/g, '')),
      ...mended(text, commaBetween, (quote) => quote.replaceAll(',', ', ')),
      ...mended(text, besideSlash, (quote) => quote.replace(/\s+/g, '')),
    ]),
} as const satisfies CheckRule

const word = String.raw`\p{L}{2,60}`
const beforeMark = new RegExp(String.raw`${before}${word}\s{1,20}[.,](?=\s|$)`, 'gu')
const commaBetween = new RegExp(`${before}${word}(?:,${word})+${after}`, 'gu')
// Not in an address that a line break has cut.
const besideSlash = new RegExp(String.raw`(?<![\p{L}\p{N}/.-])${word}/\s{1,20}${word}${after}`, 'gu')

function mended(text: string, pattern: RegExp, mend: (quote: string) => string): readonly Hit[] {
  return [...text.matchAll(pattern)].map(([quote]) => ({ quote, repairs: [{ to: mend(quote) }] }))
}
