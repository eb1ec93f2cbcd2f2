import { findPersons, type PersonKind } from '../../persons/find-persons'
import type { IncidentColumns } from '../incident-set'
import type { Cells } from './cells'
import type { PersonFinding } from './inspection'
import type { NameTraits } from './kept-name'

/** Counts by column and kind where persons are pointed out. */
export type PersonTally = {
  /** Whether the text points out anybody. */
  readonly look: (text: string, where: PersonPlace) => boolean
  /** Names are looked at once each; the rows that have them are counted here. */
  readonly lookAtNames: (names: {
    readonly columns: IncidentColumns
    readonly traits: { readonly kind: readonly NameTraits[]; readonly place: readonly NameTraits[] }
    readonly kindColumn: number
    readonly placeColumn: number
  }) => void
  readonly found: () => readonly PersonFinding[]
}

type PersonPlace = { readonly column: number; readonly row: number; readonly imported: boolean }

/** A cell of a whole article is looked at no further than this. */
const longestLookedAt = 20_000

export function createPersonTally(): PersonTally {
  const findings = new Map<string, PersonFinding>()
  const count = (kind: PersonKind, { column, row, imported }: PersonPlace) => {
    const key = `${column} ${kind}`
    const known = findings.get(key)
    if (known) findings.set(key, { ...known, count: known.count + 1 })
    else findings.set(key, { kind, column, row, count: 1, imported })
  }
  return {
    look: (text, where) => {
      const kinds = new Set(findPersons(text.slice(0, longestLookedAt)).map(({ kind }) => kind))
      for (const kind of kinds) count(kind, where)
      return kinds.size > 0
    },
    lookAtNames: ({ columns, traits, kindColumn, placeColumn }) => {
      for (const [column, named, numbers] of [
        [kindColumn, traits.kind, columns.kind],
        [placeColumn, traits.place, columns.place],
      ] as const) {
        if (!named.some((trait) => trait && trait.persons.length > 0)) continue
        for (let index = 0; index < columns.count; index += 1)
          for (const kind of named[numbers[index] as number]?.persons ?? [])
            count(kind, { column, row: columns.row[index] as number, imported: true })
      }
    },
    found: () => [...findings.values()].sort((one, other) => one.column - other.column),
  }
}

const at = 0x40
const fewestDigits = 7

/** Nothing that is looked for has fewer digits, or no "@". Looking at units costs a hundredth of what a pattern does. */
export function mayPointOutPerson(cells: Cells, column: number): boolean {
  let digits = 0
  const length = Math.min(cells.length(column), longestLookedAt)
  for (let index = 0; index < length; index += 1) {
    const unit = cells.unit(column, index)
    if (unit === at) return true
    if (unit >= 0x30 && unit <= 0x39) digits += 1
  }
  return digits >= fewestDigits
}
