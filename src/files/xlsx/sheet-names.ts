const longestName = 31

/**
 * Names that Excel takes for sheets, in the same order: 1 to 31 characters, none of []:*?/\ or control characters, no
 * apostrophe first or last, no two alike but for capitals.
 */
export function legalSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const legal = legalName(name)
    let candidate = legal
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
      const ending = ` (${number})`
      candidate = cut(legal, longestName - ending.length) + ending
    }
    taken.add(candidate.toLowerCase())
    return candidate
  })
}

function legalName(name: string): string {
  const marked = name.replace(/[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '-')
  const bare = cut(marked, longestName).replace(/^['\s]+|['\s]+$/g, '')
  // Excel keeps this name for itself.
  return bare === '' || bare.toLowerCase() === 'history' ? `Blad ${bare}`.trim() : bare
}

/** Whole characters, none of them cut in two. */
function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(text[length - 1] ?? '') ? length - 1 : length
  return text.slice(0, end)
}
