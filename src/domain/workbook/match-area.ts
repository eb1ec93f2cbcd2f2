import type { CollaborationArea } from '../plan/plan'
import { resembles, wordsOf } from './resembles'
import type { AreaChoice, AreaFooting } from './sheet-mapping'

export type AreaMatch = { readonly area: AreaChoice; readonly footing: AreaFooting; readonly nameDisagrees: boolean }

/** Where a sheet says what it is about. */
export type SheetTitles = {
  /** Above the problems; '' when the column says no more than "Problem". */
  readonly heading: string
  /** Texts above the header row. */
  readonly above: readonly string[]
  readonly sheetName: string
}

/**
 * Which area a sheet is about: by the heading, else by what stands above it, else by its name.
 * An area is named only when the words point to it and to no other.
 */
export function matchArea({ heading, above, sheetName }: SheetTitles, areas: readonly CollaborationArea[]): AreaMatch {
  const said = [heading, ...above].flatMap((text) => findArea(text, areas) ?? [])[0]
  const byName = findArea(sheetName, areas)
  const best = said ?? byName
  if (best)
    return {
      area: { kind: 'known', area: best.area },
      footing: best.footing,
      nameDisagrees: byName !== null && byName.area !== best.area,
    }
  // The template's "[Eget prioriterat område]" is no name.
  const name = heading === '' || /^\[.*\]$/.test(heading) ? withoutNumber(sheetName) : heading
  return { area: { kind: 'own', name }, footing: 'none', nameDisagrees: false }
}

/** A sheet's name without the number it begins with: "2. Otrygga platser". */
export const withoutNumber = (name: string): string => name.replace(/^\d+[.)]?\s+/, '')

type Found = { readonly area: string; readonly footing: 'same-words' | 'similar-words' }

/** null when the words point to no area, or to several. */
export function findArea(text: string, areas: readonly CollaborationArea[]): Found | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  const named = areas.map((area) => ({
    area: area.id,
    names: [area.heading, area.documentHeading ?? '', area.name].map(wordsOf).filter((name) => name.length > 0),
  }))
  const only = (footing: Found['footing'], fits: (name: readonly string[]) => boolean): Found | null => {
    const found = named.filter(({ names }) => names.some(fits))
    return found.length === 1 && found[0] ? { area: found[0].area, footing } : null
  }
  return (
    only('same-words', (name) => name.join(' ') === words.join(' ')) ??
    only('similar-words', (name) => resembles(name.join(' '), words.join(' '))) ??
    only('similar-words', (name) => isPartOf(words, name) || (name.length > 1 && isPartOf(name, words)))
  )
}

/** Whether most of the words of one are among the other's, slips aside; a lone short word is too little to go by. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  const telling = part.filter((word) => word.length >= 4)
  const found = telling.filter((word) => whole.some((one) => resembles(one, word)))
  return found.some((word) => word.length >= 6) && found.length >= 0.6 * telling.length
}
