export const personKinds = ['personal-number', 'phone', 'mail'] as const
export type PersonKind = (typeof personKinds)[number]

/** A stretch of a text that points out a person. */
export type PersonMark = { readonly kind: PersonKind; readonly quote: string; readonly at: number }

/** Personal and coordination numbers, telephone numbers and mail addresses, in this order. */
export const findPersons = (text: string): readonly PersonMark[] => [
  ...findPersonalNumbers(text),
  ...findContacts(text),
]

/** Swedish personal and coordination numbers: ten or twelve digits that begin with a day. */
export const findPersonalNumbers = (text: string): readonly PersonMark[] =>
  [...text.matchAll(personalNumber)].flatMap(({ 0: quote, 1: century, 2: day = '', 3: mark, 4: last = '', index }) =>
    isDay(day) && (century !== undefined || mark !== '' || hasCheckDigit(day + last))
      ? [{ kind: 'personal-number', quote, at: index }]
      : [],
  )

/** Telephone numbers and mail addresses. Whether one is a person's or a function's takes a person to tell. */
export const findContacts = (text: string): readonly PersonMark[] => [
  ...marks(text, phone, 'phone'),
  // The pattern looks 64 letters ahead of every letter, which a long text without the sign need not wait for.
  ...(text.includes('@') ? marks(text, mail, 'mail') : []),
]

/** The text with what points out a person covered, letter by letter. */
export const maskPersons = (text: string): string =>
  findPersons(text).reduce((masked, { quote, at }) => {
    const cover = quote.replace(/[\p{L}\p{N}]/gu, '•')
    return masked.slice(0, at) + cover + masked.slice(at + quote.length)
  }, text)

const personalNumber = /(?<![\p{L}\p{N}])(19|20)?(\d{6})([-+]?)(\d{4})(?![\p{L}\p{N}])/gu
/** "08-508 05 000", "070-1234567", "+46 70 123 45 67". Hours and dates ("08-18 2026", "2026-05-12") have other groups. */
const phone =
  /(?<![\p{L}\p{N}-])(?:(?:\+46[\s-]?(?:\(0\))?\d{1,3}[\s-]?|0\d{1,3}\s?-\s?)(?:\d{5,8}|\d{2,3}(?:\s\d{2,3}){1,3})|07\d\s?\d{3}\s?\d{2}\s?\d{2})(?![\p{L}\p{N}-])/gu
const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}(?![\p{L}\p{N}])/gu

const marks = (text: string, pattern: RegExp, kind: PersonKind): readonly PersonMark[] =>
  [...text.matchAll(pattern)].map(({ 0: quote, index }) => ({ kind, quote, at: index }))

/** A coordination number adds 60 to the day. */
function isDay(digits: string): boolean {
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4)) % 60
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** Ten digits in a row may be any number; the check digit (Luhn) tells, wrong once in ten. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
