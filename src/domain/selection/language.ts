/** Swedish is the source; the first is the default. */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]
