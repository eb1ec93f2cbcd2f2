/** A sentence's first letter, as it stands in a heading. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
