import { anyOf, findInCells } from '../find-in-cells'
import type { CheckRule } from '../finding'
import { misspellings } from './misspellings'

/** A word of the list of misspellings. It is a list and no dictionary: what it does not know passes. */
export const misspelling = {
  id: 'misspelling',
  looksAt: 'text',
  check: (plan) =>
    findInCells(plan, 'misspelling', (text) =>
      [...text.matchAll(listed)].map(([quote]) => ({ quote, repairs: rightFor(quote).map((to) => ({ to })) })),
    ),
} as const satisfies CheckRule

/** Each word as it is listed, and with a capital. */
const listed = anyOf([...new Set(Object.keys(misspellings).flatMap((wrong) => [wrong, capital(wrong)]))])

function rightFor(quote: string): readonly string[] {
  const words = quote.replace(/\s+/g, ' ')
  const asListed = misspellings[words]
  if (asListed !== undefined) return asListed
  return (misspellings[words.charAt(0).toLowerCase() + words.slice(1)] ?? []).map(capital)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
