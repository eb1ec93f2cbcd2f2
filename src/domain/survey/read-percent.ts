/** A number as a table has it, and whether it says itself that it is per cent. */
export type ReadPercent =
  | { readonly kind: 'number'; readonly number: number; readonly signed: boolean }
  | { readonly kind: 'blank' | 'unreadable' }

/** "47", "47,0", "47 %", "47procent", "0,47". What 0,47 means is for the whole column to say: see `columnOfShares`. */
export function readPercent(given: string): ReadPercent {
  const text = given.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
  if (text === '' || /^(?:[-\u2010-\u2015.]+|uppgiftsaknas|saknas)$/.test(text)) return { kind: 'blank' }
  const [, digits, sign] = /^(-?\d+(?:[.,]\d+)?)(%|procent)?$/.exec(text.replace('\u2212', '-')) ?? []
  if (digits === undefined) return { kind: 'unreadable' }
  return { kind: 'number', number: Number(digits.replace(',', '.')), signed: sign !== undefined }
}

/**
 * Whether a column's numbers are shares of one: none above 1, and one between 0 and 1 at least. Those with a per cent sign
 * tell for themselves and are passed by.
 */
export function columnOfShares(values: readonly ReadPercent[]): boolean {
  const bare = values.flatMap((value) => (value.kind === 'number' && !value.signed ? [value.number] : []))
  return bare.every((number) => number <= 1) && bare.some((number) => number > 0 && number < 1)
}

/** A whole number of people: "900", "1 200"; null when blank, undefined when it is none. */
export function readCount(given: string): number | null | undefined {
  const text = given.normalize('NFKC').replace(/\s+/g, '')
  if (text === '' || /^(?:[-\u2010-\u2015]+|uppgiftsaknas|saknas|okänt)$/i.test(text)) return null
  return /^\d{1,9}(?:[.,]0+)?$/.test(text) ? Number(text.replace(/[.,].*$/, '')) : undefined
}
