/**
 * Text as it is compared: white space of any kind and length counts as one space, and none counts at the ends.
 * A space where there was none is a difference: "2024 2027" is not "20242027".
 */
export function comparable(text: string): string {
  const composed = text.normalize('NFC')
  return (unusualSpace.test(composed) ? composed.replace(/[\s\u200b\u2060]+/g, ' ') : composed).trim()
}

const unusualSpace = /[^\S ]| {2}|[\u200b\u2060]/

export const sameText = (a: string, b: string): boolean => a === b || comparable(a) === comparable(b)
