import { findInCells, type Hit } from '../find-in-cells'
import type { CheckRule } from '../finding'
import { removed } from './removed'

/** A telephone number or mail address. Whether it is a person's or a function's takes a person to tell. */
export const contactDetails = {
  id: 'contact-details',
  looksAt: 'person',
  check: (plan) =>
    findInCells(plan, 'contact-details', (text) => [...hits(text, phone, 'phone'), ...hits(text, mail, 'mail')]),
} as const satisfies CheckRule

/** "08-508 05 000", "070-1234567", "+46 70 123 45 67". Hours and dates ("08-18 2026", "2026-05-12") have other groups. */
const phone =
  /(?<![\p{L}\p{N}-])(?:(?:\+46[\s-]?(?:\(0\))?\d{1,3}[\s-]?|0\d{1,3}\s?-\s?)(?:\d{5,8}|\d{2,3}(?:\s\d{2,3}){1,3})|07\d\s?\d{3}\s?\d{2}\s?\d{2})(?![\p{L}\p{N}-])/gu
const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}(?![\p{L}\p{N}])/gu

function hits(text: string, pattern: RegExp, kind: 'phone' | 'mail'): readonly Hit[] {
  return [...text.matchAll(pattern)].map(([quote]) => ({ quote, details: { kind }, repairs: removed }))
}
