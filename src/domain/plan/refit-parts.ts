import { type CellStretch, leftOutOf, type PlacedPart, placeParts, trimmed } from './place-parts'
import type { ActionPart, CausePart } from './plan'

/**
 * The parts of a cell after its words were corrected: each keeps its id and its stretch, moved and mended with the words
 * around the correction. A part whose every word was taken away is gone; new words between parts become a part, and a
 * cell that was empty gets one a line.
 */
export function refitParts<Part extends CausePart | ActionPart>(
  of: { readonly before: string; readonly after: string; readonly parts: readonly Part[] },
  make: (text: string) => Part,
): readonly Part[] {
  const { before, after, parts } = of
  if (before === after) return parts
  if (before.trim() === '') return linesOf(after).map(make)

  const edit = editBetween(before, after)
  const { parts: placed } = placeParts(before, parts)
  const overlapping = placed.filter(({ stretch }) => stretch && stretch.from < edit.to && stretch.to > edit.from)
  const first = overlapping.toSorted((a, b) => (a.stretch?.from ?? 0) - (b.stretch?.from ?? 0))[0]
  const taker = first ?? gluedTo(placed, edit, after)
  const moved = placed.map(({ part, stretch }): PlacedPart<Part> | null => {
    if (!stretch) return { part, stretch: null }
    const inAfter = trimmed(after, moveStretch(stretch, edit, part === taker?.part))
    return inAfter && { part: { ...part, text: after.slice(inAfter.from, inAfter.to) }, stretch: inAfter }
  })
  const kept = moved.filter((one) => one !== null)
  const added =
    taker || touchesLeftOut(before, placed, edit) ? null : trimmed(after, { from: edit.from, to: edit.newTo })
  if (!added) return kept.map(({ part }) => part)
  const at = kept.findLastIndex(({ stretch }) => stretch !== null && stretch.to <= added.from)
  return kept.map(({ part }) => part).toSpliced(at + 1, 0, make(after.slice(added.from, added.to)))
}

/** `before` from `from` to `to` became `after` from `from` to `newTo`. */
type Edit = { readonly from: number; readonly to: number; readonly newTo: number }

/** The one stretch that differs between two texts. */
function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before[from] === after[from]) from += 1
  let same = 0
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1
  return { from, to: before.length - same, newTo: after.length - same }
}

/** @param takes the new words are the part's own */
function moveStretch({ from, to }: CellStretch, edit: Edit, takes: boolean): CellStretch {
  const grown = edit.newTo - edit.to
  const begins = takes ? edit.from : from >= edit.to ? from + grown : edit.newTo
  return {
    from: from < edit.from ? from : begins,
    to: to > edit.to ? to + grown : to <= edit.from && !takes ? to : edit.newTo,
  }
}

/** The part that words written without a space beside it belong to. */
function gluedTo<Part>(placed: readonly PlacedPart<Part>[], { from, to, newTo }: Edit, after: string) {
  const given = after.slice(from, newTo)
  const ending = /^\S/.test(given) ? placed.find(({ stretch }) => stretch?.to === from) : undefined
  const beginning = /\S$/.test(given) ? placed.find(({ stretch }) => stretch?.from === to) : undefined
  return ending ?? beginning
}

function touchesLeftOut(before: string, parts: readonly PlacedPart<CausePart | ActionPart>[], edit: Edit): boolean {
  return leftOutOf({ cell: before, parts }).some(({ from, to }) => from <= edit.to && to >= edit.from)
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
