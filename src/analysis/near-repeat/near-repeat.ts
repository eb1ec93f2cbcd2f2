import { noTime } from '../../domain/incidents/incident-set'
import { minutesInDay } from '../../domain/time/wall-clock'
import { nearPairs, type TooManyPairs } from './near-pairs'
import { pairsWithinDays } from './pairs-within-days'

export type NearRepeatRequest = {
  /** Longitude, latitude … in WGS 84 degrees. Rows without a position or a time are left out. */
  readonly positions: Float64Array
  /** Wall-clock minutes, as `IncidentColumns.from`. */
  readonly from: Int32Array
  /** The farthest of each band of distance, ascending: [0, 100, 200] is the same place, up to 100 and up to 200 metres. */
  readonly metres: readonly number[]
  /** The longest of each band of time, ascending, in days between the dates: [0, 7] is the same day, and up to a week. */
  readonly days: readonly number[]
  /** How many times the days are dealt anew; 0 gives no p values. */
  readonly permutations: number
  /** From 0 up to 1, from a seed, so that the same question has the same answer. */
  readonly random: () => number
}

export type NearRepeat = {
  /** Rows with both position and time. */
  readonly count: number
  /** One for each band of distance and, within it, each band of time. */
  readonly cells: readonly KnoxCell[]
}

export type KnoxCell = {
  readonly metres: number
  readonly days: number
  readonly pairs: number
  readonly expected: number
  /** The share of deals with at least so many pairs, this one among them; null without permutations. */
  readonly p: number | null
}

/**
 * Knox's counts of pairs by distance and time between them. Expected is exactly Ns · Nt / C(n, 2): the pairs near in space times
 * the pairs near in time over all pairs, which is the mean over every way to deal the times among the places. p is one-sided by
 * permutation, (1 + deals with at least as many) / (1 + deals) (Ratcliffe 2009, Near Repeat Calculator; Knox 1964). Assumes
 * that no part of the area changed its share of incidents over time: if it did, pairs gather without any repeat. The p values
 * of many bands are not adjusted for being many.
 */
export function nearRepeat(request: NearRepeatRequest): NearRepeat | TooManyPairs {
  const { metres, days: dayLimits, permutations, random } = request
  const { positions, days } = datedPositions(request)
  const pairs = nearPairs(positions, metres)
  if ('failure' in pairs) return pairs
  const count = days.length
  const cellCount = metres.length * dayLimits.length
  const bandOfGap = bandsOfGaps(dayLimits)
  const counts = new Float64Array(cellCount)
  const tally = (into: Float64Array) => {
    into.fill(0)
    for (let pair = 0; pair < pairs.count; pair += 1) {
      const gap = Math.abs((days[pairs.one[pair] as number] as number) - (days[pairs.other[pair] as number] as number))
      if (gap >= bandOfGap.length) continue
      const cell = (pairs.band[pair] as number) * dayLimits.length + (bandOfGap[gap] as number)
      into[cell] = (into[cell] as number) + 1
    }
  }
  tally(counts)
  const nearInSpace = new Float64Array(metres.length)
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const band = pairs.band[pair] as number
    nearInSpace[band] = (nearInSpace[band] as number) + 1
  }
  const nearInTime = dayLimits.map(
    (limit, band) =>
      pairsWithinDays(days, limit) - (band === 0 ? 0 : pairsWithinDays(days, dayLimits[band - 1] as number)),
  )
  const asMany = new Uint32Array(cellCount)
  const dealt = new Float64Array(cellCount)
  for (let deal = 0; deal < permutations; deal += 1) {
    shuffle(days, random)
    tally(dealt)
    for (let cell = 0; cell < cellCount; cell += 1)
      if ((dealt[cell] as number) >= (counts[cell] as number)) asMany[cell] = (asMany[cell] as number) + 1
  }
  const allPairs = (count * (count - 1)) / 2
  const cells = Array.from(counts, (observed, cell): KnoxCell => {
    const [space, time] = [Math.floor(cell / dayLimits.length), cell % dayLimits.length]
    return {
      metres: metres[space] as number,
      days: dayLimits[time] as number,
      pairs: observed,
      expected: allPairs === 0 ? 0 : ((nearInSpace[space] as number) * (nearInTime[time] as number)) / allPairs,
      p: permutations === 0 ? null : (1 + (asMany[cell] as number)) / (1 + permutations),
    }
  })
  return { count, cells }
}

function datedPositions({ positions, from }: NearRepeatRequest) {
  const dated = new Float64Array(2 * from.length)
  const days = new Int32Array(from.length)
  let count = 0
  for (let row = 0; row < from.length; row += 1) {
    const [lng, lat, minutes] = [positions[2 * row] as number, positions[2 * row + 1] as number, from[row] as number]
    if (minutes === noTime || !Number.isFinite(lng + lat)) continue
    dated[2 * count] = lng
    dated[2 * count + 1] = lat
    days[count] = Math.floor(minutes / minutesInDay)
    count += 1
  }
  return { positions: dated.subarray(0, 2 * count), days: days.subarray(0, count) }
}

/** The band of every gap that is short enough, by whole days. */
function bandsOfGaps(limits: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: Math.floor(limits.at(-1) ?? -1) + 1 }, (_, gap) =>
    limits.findIndex((limit) => gap <= limit),
  )
}

/** Fisher and Yates. */
function shuffle(days: Int32Array, random: () => number) {
  for (let last = days.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1))
    const day = days[last] as number
    days[last] = days[chosen] as number
    days[chosen] = day
  }
}
