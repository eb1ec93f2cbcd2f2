import { type CellStretch, leftOutOf, type PlacedPart, placeParts, type SplitCell, trimmed } from './place-parts'
import type { ActionPart, CausePart, PlanRow } from './plan'

/** The causes and actions of a row as stretches of their cells, while a person corrects how the cells are split. */
export type RowParts = { readonly causes: SplitCell<CausePart>; readonly actions: SplitCell<ActionPart> }

export type PartList = keyof RowParts

export type PartChange =
  /** A new part begins at this index of the cell; both halves lose white space at the cut. The first keeps the id. */
  | { readonly do: 'split'; readonly of: PartList; readonly part: string; readonly at: number; readonly newId: string }
  /** With its neighbour in the cell, and what was left out between them. The first in the cell keeps its id. */
  | { readonly do: 'merge'; readonly of: PartList; readonly part: string; readonly with: Neighbour }
  /** Among the parts, not in the cell. */
  | { readonly do: 'move'; readonly of: PartList; readonly part: string; readonly by: -1 | 1 }
  | { readonly do: 'leave-out'; readonly of: PartList; readonly part: string }
  /** Makes a part of a left-out stretch. */
  | { readonly do: 'take-in'; readonly of: PartList; readonly stretch: CellStretch; readonly newId: string }
  | { readonly do: 'describe'; readonly part: string; readonly as: Partial<Omit<ActionPart, 'id' | 'text'>> }

export type Neighbour = 'previous' | 'next'

export function partsOfRow(row: Pick<PlanRow, 'cells' | 'causes' | 'actions'>): RowParts {
  return { causes: placeParts(row.cells.cause, row.causes), actions: placeParts(row.cells.action, row.actions) }
}

/** The parts as the row holds them. */
export function rowOfParts({ causes, actions }: RowParts): Pick<PlanRow, 'causes' | 'actions'> {
  return { causes: causes.parts.map(({ part }) => part), actions: actions.parts.map(({ part }) => part) }
}

/**
 * The parts after one change; the same value when the change cannot be made (nothing on one side of the cut, no
 * neighbour). Parts stay verbatim stretches of the cell that do not overlap; ties follow the causes they lead to.
 */
export function changeParts(parts: RowParts, change: PartChange): RowParts {
  if (change.do === 'describe') {
    const described = (part: ActionPart) => (part.id === change.part ? { ...part, ...change.as } : part)
    return { ...parts, actions: mapped(parts.actions, described) }
  }
  if (change.of === 'actions') {
    const actions = changeList(parts.actions, change, joinActions, (id, text) => ({ ...untied, id, text }))
    return actions ? { ...parts, actions: actions.split } : parts
  }
  const causes = changeList(parts.causes, change, joinCauses, (id, text) => ({ id, text }))
  return causes
    ? { causes: causes.split, actions: mapped(parts.actions, (action) => retied(action, causes.gone)) }
    : parts
}

/** The part before or after this one in the cell; null at the ends, and for a part without a stretch. */
export function neighbourOf<Part extends { readonly id: string }>(
  { parts }: SplitCell<Part>,
  id: string,
  which: Neighbour,
): PlacedPart<Part> | null {
  const inCell = parts.filter(({ stretch }) => stretch !== null).toSorted((a, b) => from(a) - from(b))
  const at = inCell.findIndex(({ part }) => part.id === id)
  return at < 0 ? null : (inCell[which === 'next' ? at + 1 : at - 1] ?? null)
}

/** What an action is before anybody has said more of it. */
export const untied: Omit<ActionPart, 'id' | 'text'> = { kind: null, actors: [], answers: [], effect: null }

type ListChange = Exclude<PartChange, { do: 'describe' }>

/** The new list, and what became of parts that are gone: the id of the one that took them in, or null. */
type ChangedList<Part> = { readonly split: SplitCell<Part>; readonly gone: ReadonlyMap<string, string | null> }

function changeList<Part extends CausePart>(
  split: SplitCell<Part>,
  change: ListChange,
  join: (first: Part, second: Part, text: string) => Part,
  make: (id: string, text: string) => Part,
): ChangedList<Part> | null {
  const { cell, parts } = split
  const changed = (to: readonly PlacedPart<Part>[], gone: ChangedList<Part>['gone'] = new Map()) => ({
    split: { cell, parts: to },
    gone,
  })
  if (change.do === 'take-in') {
    const stretch = leftOutOf(split).find(({ from, to }) => from === change.stretch.from && to === change.stretch.to)
    if (!stretch) return null
    const before = parts.findLastIndex((one) => one.stretch !== null && one.stretch.to <= stretch.from)
    return changed(parts.toSpliced(before + 1, 0, { part: make(change.newId, words(cell, stretch)), stretch }))
  }

  const index = parts.findIndex(({ part }) => part.id === change.part)
  const placed = parts[index]
  if (!placed) return null
  const { part, stretch } = placed
  switch (change.do) {
    case 'leave-out':
      return changed(parts.toSpliced(index, 1), new Map([[part.id, null]]))
    case 'move': {
      const to = index + change.by
      if (to < 0 || to >= parts.length) return null
      return changed(parts.toSpliced(index, 1).toSpliced(to, 0, placed))
    }
    case 'split': {
      const first = stretch && trimmed(cell, { from: stretch.from, to: Math.max(stretch.from, change.at) })
      const second = stretch && trimmed(cell, { from: Math.min(stretch.to, change.at), to: stretch.to })
      if (!first || !second || first.to > second.from) return null
      return changed(
        parts.toSpliced(
          index,
          1,
          { part: { ...part, text: words(cell, first) }, stretch: first },
          { part: { ...part, id: change.newId, text: words(cell, second) }, stretch: second },
        ),
      )
    }
    case 'merge': {
      const other = neighbourOf(split, part.id, change.with)
      if (!other?.stretch || !stretch) return null
      const [first, second] = change.with === 'next' ? [placed, other] : [other, placed]
      const whole = { from: from(first), to: second.stretch?.to ?? stretch.to }
      const joined = { part: join(first.part, second.part, words(cell, whole)), stretch: whole }
      return changed(
        parts.flatMap((one) => (one === first ? [joined] : one === second ? [] : [one])),
        new Map([[second.part.id, first.part.id]]),
      )
    }
  }
}

const joinCauses = (first: CausePart, _: CausePart, text: string): CausePart => ({ ...first, text })

const joinActions = (first: ActionPart, second: ActionPart, text: string): ActionPart => ({
  id: first.id,
  text,
  kind: first.kind ?? second.kind,
  actors: [...new Set([...first.actors, ...second.actors])],
  answers: [...new Set([...first.answers, ...second.answers])],
  effect: first.effect ?? second.effect,
})

/** The action with its ties led to what took in the causes that are gone. */
export function retied(action: ActionPart, gone: ReadonlyMap<string, string | null>): ActionPart {
  if (!action.answers.some((id) => gone.has(id))) return action
  const answers = action.answers.flatMap((id) => (gone.has(id) ? (gone.get(id) ?? []) : [id]))
  return { ...action, answers: [...new Set(answers)] }
}

function mapped<Part>(split: SplitCell<Part>, change: (part: Part) => Part): SplitCell<Part> {
  return { ...split, parts: split.parts.map(({ part, stretch }) => ({ part: change(part), stretch })) }
}

const words = (cell: string, { from, to }: CellStretch): string => cell.slice(from, to)

const from = (placed: PlacedPart<unknown>): number => placed.stretch?.from ?? 0
