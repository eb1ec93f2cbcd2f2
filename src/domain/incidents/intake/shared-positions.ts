import type { Position } from '../../places/place'
import type { IncidentColumns } from '../incident-set'

const leastShare = 0.02
/** Where every position is shared, as with those of places or street corners, none stands out; twenty rows are a busy address. */
const timesTheUsual = 20

/**
 * Positions that an implausible share of the rows has: at least a fiftieth of them, and twenty times as many as positions
 * have on average. In one real file three per cent lay on a police station.
 */
export function findSharedPositions(
  columns: IncidentColumns,
): readonly { readonly position: Position; readonly rows: readonly number[] }[] {
  const { counts, first, slotOf, places, positioned } = countPositions(columns)
  if (positioned === 0) return []
  const usual = positioned / places
  const least = Math.max(leastShare * positioned, timesTheUsual * usual)
  const rows = new Map<number, number[]>()
  for (let slot = 0; slot < counts.length; slot += 1) if ((counts[slot] as number) >= least) rows.set(slot, [])
  if (rows.size === 0) return []
  for (let index = 0; index < columns.count; index += 1) {
    const slot = slotOf(index)
    if (slot >= 0) rows.get(slot)?.push(index)
  }
  return [...rows]
    .map(([slot, found]) => {
      const at = first[slot] as number
      return { position: [columns.positions[2 * at] ?? 0, columns.positions[2 * at + 1] ?? 0] as const, rows: found }
    })
    .sort((one, other) => other.rows.length - one.rows.length)
}

/** Rows by exact position, in an open table of the first row's index. */
function countPositions({ count, positions }: IncidentColumns) {
  let size = 16
  while (size < count * 2) size *= 2
  const first = new Int32Array(size).fill(-1)
  const counts = new Int32Array(size)
  const words = new Int32Array(positions.buffer, positions.byteOffset, 4 * count)
  let places = 0
  let positioned = 0

  function slotOf(index: number): number {
    if (Number.isNaN(positions[2 * index])) return -1
    let hash = 0
    for (let word = 4 * index; word < 4 * index + 4; word += 1) {
      hash = Math.imul(hash ^ (words[word] as number), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const held = first[slot] as number
      if (held < 0) return slot
      if (positions[2 * held] === positions[2 * index] && positions[2 * held + 1] === positions[2 * index + 1])
        return slot
    }
  }

  for (let index = 0; index < count; index += 1) {
    const slot = slotOf(index)
    if (slot < 0) continue
    if ((first[slot] as number) < 0) {
      first[slot] = index
      places += 1
    }
    counts[slot] = (counts[slot] as number) + 1
    positioned += 1
  }
  return { counts, first, slotOf, places, positioned }
}
