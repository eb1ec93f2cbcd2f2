/**
 * A start tag, as text, with some attributes set or taken away; the others keep their order, quotes and spaces.
 * @param changes a value (escaped), or null to take the attribute away
 */
export function changeTag(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const left = new Map(Object.entries(changes))
  const changed = tag.replace(attribute, (written, name: string) => {
    const value = left.get(name)
    if (value === undefined) return written
    left.delete(name)
    return value === null ? '' : ` ${name}="${value}"`
  })
  const added = [...left].filter(([, value]) => value !== null).map(([name, value]) => ` ${name}="${value}"`)
  return added.length === 0 ? changed : changed.replace(/\s*\/?>$/, (ending) => added.join('') + ending)
}

/** The same tag for an element that has content. */
export const openTag = (tag: string): string => tag.replace(/\s*\/>$/, '>')

/** The value of an attribute as it is written. */
export function attributeText(tag: string, wanted: string): string | null {
  for (const [, name, quoted] of tag.matchAll(attribute)) if (name === wanted) return quoted?.slice(1, -1) ?? null
  return null
}

/** Attribute by attribute, so that what looks like one within a value is passed over. */
const attribute = /\s+([^\s=<>/"']+)\s*=\s*("[^"]*"|'[^']*')/g
