import type { Feature } from '../geo/feature'

/** Whole words that say that a column holds names, the surest first; then what a header may hold among other things. */
const patterns = [
  /^(namn|name)$/i,
  /^(benämning|benamning|beteckning|rubrik|titel|title|label|etikett)$/i,
  /namn|benämn|(^|[^a-z])name|name$/i,
]

/** Files of shapes name their columns at once, so the first ones tell. */
const featuresLookedAt = 1000

/** The attribute that looks like the features' names; null when none does. One that holds no text is not one. */
export function nameColumnOf(features: readonly Feature[]): string | null {
  const columns = new Set<string>()
  for (const { properties } of features.slice(0, featuresLookedAt))
    for (const [key, value] of Object.entries(properties))
      if (typeof value === 'string' && /\p{L}/u.test(value)) columns.add(key)
  for (const pattern of patterns) {
    const found = [...columns].find((column) => pattern.test(column.trim()))
    if (found !== undefined) return found
  }
  return null
}
