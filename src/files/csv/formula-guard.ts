/**
 * A text that no spreadsheet program takes for a formula: with an apostrophe before it where it would. What begins with
 * = + - @, tab or line break is one, also after spaces and quotes (OWASP, "CSV Injection"); so are their wide forms, which
 * some programs take for the same. A plain number is not.
 */
export const guardFormula = (text: string): string => (needsGuard(text) ? `'${text}` : text)

/** The text that was guarded. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && needsGuard(text.slice(1)) ? text.slice(1) : text

/** Also what reads as guarded already, or its own apostrophe would be taken away. */
const needsGuard = (text: string): boolean => isDangerous(text) || (text.startsWith("'") && needsGuard(text.slice(1)))

const isDangerous = (text: string) => formulaStart.test(text) && !plainNumber.test(text)

const formulaStart = /^(?:[\t\r\n]|[\s'"\u2018\u2019\u201c\u201d\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/
