/** A truth value as XML writes it. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'

/** A whole number from 0; null when the attribute is missing or something else. */
export const wholeNumber = (value: string | undefined): number | null =>
  value !== undefined && /^\s*\+?\d{1,15}\s*$/.test(value) ? Number(value) : null
