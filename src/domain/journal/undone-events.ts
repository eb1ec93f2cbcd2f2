import { isUndoEvent, type JournalEvent, type UndoEvent } from './event'

/**
 * Ids of events that an undo takes back, where that undo itself holds.
 * Settled from the undos that nobody undid and inwards; undos that undo each other in a ring, which no honest device
 * writes, count as never made.
 */
export function undoneEvents(events: readonly JournalEvent[]): ReadonlySet<string> {
  const undos = events.filter(isUndoEvent)
  const undoersOf = new Map<string, UndoEvent[]>()
  for (const undo of undos)
    for (const id of undo.payload.undoes) undoersOf.set(id, [...(undoersOf.get(id) ?? []), undo])

  const holds = new Map<string, boolean>()
  for (let settled = true; settled; ) {
    settled = false
    for (const { id } of undos) {
      if (holds.has(id)) continue
      const undoers = undoersOf.get(id) ?? []
      if (undoers.some((undoer) => holds.get(undoer.id) === true)) holds.set(id, false)
      else if (undoers.every((undoer) => holds.get(undoer.id) === false)) holds.set(id, true)
      else continue
      settled = true
    }
  }
  const inRing = undos.filter(({ id }) => !holds.has(id)).map(({ id }) => id)
  const undone = undos.filter(({ id }) => holds.get(id) === true).flatMap(({ payload }) => payload.undoes)
  return new Set([...undone, ...inRing])
}
