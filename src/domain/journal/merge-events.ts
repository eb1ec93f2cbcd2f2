import type { JournalEvent } from './event'
import { canonical } from './fold-journal'

/**
 * Every event of both, once. Two that share an id and differ, which no honest device writes, give the same one of them
 * whatever the order: merging is commutative, associative and idempotent.
 */
export function mergeEvents(ours: readonly JournalEvent[], theirs: readonly JournalEvent[]): readonly JournalEvent[] {
  const byId = new Map<string, JournalEvent>()
  for (const event of [...ours, ...theirs]) {
    const known = byId.get(event.id)
    if (!known || canonical(event) < canonical(known)) byId.set(event.id, event)
  }
  return [...byId.values()]
}
