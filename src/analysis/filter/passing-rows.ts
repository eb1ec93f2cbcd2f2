import { type Clauses, dayStretch, hoursThatPass } from './clauses'
import type { IncidentIndex } from './incident-index'
import { judgeMixes, passesOf } from './mix-groupings'

/** Rows of the columns that pass every clause, in order of time; those without a time last, rows of one hour as in the file. */
export function passingRows(index: IncidentIndex, clauses: Clauses): Uint32Array {
  const { mixAt, rowAt } = index
  const passesMix = passesOf(judgeMixes(index, clauses))
  const within = clauses.within?.passesAt ?? null
  const rows = new Uint32Array(index.count)
  let passing = 0
  for (const [from, to] of stretchesInTime(index, clauses)) {
    if (within)
      for (let place = from; place < to; place += 1) {
        rows[passing] = rowAt[place] as number
        passing += (passesMix[mixAt[place] as number] as number) & (within[place] as number)
      }
    else
      for (let place = from; place < to; place += 1) {
        rows[passing] = rowAt[place] as number
        passing += passesMix[mixAt[place] as number] as number
      }
  }
  return rows.slice(0, passing)
}

/** 1 for each row of the columns that passes every clause, else 0. */
export function passingMask(index: IncidentIndex, clauses: Clauses): Uint8Array {
  const { mixAt, rowAt } = index
  const passesMix = passesOf(judgeMixes(index, clauses))
  const within = clauses.within?.passesAt ?? null
  const mask = new Uint8Array(index.count)
  for (const [from, to] of stretchesInTime(index, clauses)) {
    if (within)
      for (let place = from; place < to; place += 1)
        mask[rowAt[place] as number] = (passesMix[mixAt[place] as number] as number) & (within[place] as number)
    else
      for (let place = from; place < to; place += 1)
        mask[rowAt[place] as number] = passesMix[mixAt[place] as number] as number
  }
  return mask
}

/** Longitude, latitude, longitude, latitude … of some rows. */
export function positionsOfRows(positions: Float64Array, rows: Uint32Array): Float64Array {
  const chosen = new Float64Array(2 * rows.length)
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number
    chosen[2 * at] = positions[2 * row] as number
    chosen[2 * at + 1] = positions[2 * row + 1] as number
  }
  return chosen
}

/** The times of some rows. Not `Int32Array.from`, which asks an iterator for each and takes fifteen times as long. */
export function timesOfRows(times: Int32Array, rows: Uint32Array): Int32Array {
  const chosen = new Int32Array(rows.length)
  for (let at = 0; at < rows.length; at += 1) chosen[at] = times[rows[at] as number] as number
  return chosen
}

/** From and to of the places whose time passes, neighbours joined. */
function stretchesInTime(index: IncidentIndex, { days, hours }: Clauses): readonly (readonly [number, number])[] {
  if (!days && !hours) return [[0, index.count]]
  const { start, day, hour, count } = index.slots
  const passesHour = hoursThatPass(hours)
  const { first, end } = dayStretch(index, days)
  const stretches: [number, number][] = []
  let last: [number, number] | undefined
  for (let slot = 0; slot < count; slot += 1) {
    const ordinal = day[slot] as number
    if (ordinal < first || ordinal >= end || passesHour[hour[slot] as number] !== 1) continue
    const [from, to] = [start[slot] as number, start[slot + 1] as number]
    if (last?.[1] === from) last[1] = to
    else {
      last = [from, to]
      stretches.push(last)
    }
  }
  return stretches
}
