/** What a number format shows of a serial number; null when it shows a number, or how long something took. */
export type DateParts = 'date' | 'time' | 'date-time' | null

/**
 * The formats that programs know by number alone, and which date parts they show (ECMA-376 part 1, 18.8.30). 27 to 36
 * and 50 to 58 are dates in East Asian programs. 46 is a duration, and so not listed.
 */
export function builtInDateParts(id: number): DateParts {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54)) return 'date'
  if (id === 57 || id === 58) return 'date'
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47 || id === 55 || id === 56)
    return 'time'
  return id === 22 ? 'date-time' : null
}

/** By the letters that are left of a format's first section when quoted text, escapes and colours are gone. */
export function datePartsOf(code: string): DateParts {
  const bare = code
    .replace(/"[^"]*"?|\\.|[_*]./gs, '')
    .split(';', 1)[0]
    ?.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general|am\/pm|a\/p/gi, '')
    .toLowerCase()
  if (!bare || /\[(h+|m+|s+)\]/.test(bare)) return null
  const time = /[hs]/.test(bare)
  const date = /[yd]/.test(bare) || (!time && bare.includes('m'))
  return date && time ? 'date-time' : date ? 'date' : time ? 'time' : null
}
