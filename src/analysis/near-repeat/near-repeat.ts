import { noTime } from '../../domain/incidents/incident-set'
import { minutesInDay } from '../../domain/time/wall-clock'
import { timesOfRows } from '../filter/passing-rows'
import { lastOf } from '../last-of'
import { cellsForPairs, nearPairs, type TooManyPairs } from './near-pairs'
import type { PairBlock } from './pair-block'
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
  return lastOf(nearRepeatInSteps(request))
}

/** The same, a deal at a time, so that who runs it can give up in between: yields the share that is done, 0 to 1. */
export function* nearRepeatInSteps(request: NearRepeatRequest): Generator<number, NearRepeat | TooManyPairs> {
  const { metres, days: dayLimits, permutations, random } = request
  const { positions, days: dayOfRow } = datedPositions(request)
  const pairCells = cellsForPairs(positions, metres)
  const days = timesOfRows(dayOfRow, pairCells.rowAt)
  const cellCount = metres.length * dayLimits.length
  const tally = { days, bandOfGap: bandsOfGaps(dayLimits), timeBands: dayLimits.length }
  const counts = new Float64Array(cellCount)
  const kept: Pairs[] = []
  const near = nearPairs({
    cells: pairCells,
    limits: metres,
    take(block) {
      tallyPairs(block, tally, counts)
      if (permutations > 0) kept.push(copied(block))
    },
  })
  if ('failure' in near) return near
  const sorted = days.toSorted()
  const withinDays = dayLimits.map((limit) => pairsWithinDays(sorted, limit))
  const nearInTime = withinDays.map((pairs, band) => pairs - (withinDays[band - 1] ?? 0))
  const asMany = new Uint32Array(cellCount)
  const dealt = new Float64Array(cellCount)
  for (let deal = 0; deal < permutations; deal += 1) {
    shuffle(days, random)
    dealt.fill(0)
    for (const block of kept) tallyPairs(block, tally, dealt)
    for (let cell = 0; cell < cellCount; cell += 1)
      if ((dealt[cell] as number) >= (counts[cell] as number)) asMany[cell] = (asMany[cell] as number) + 1
    yield (deal + 1) / permutations
  }
  const count = days.length
  const allPairs = (count * (count - 1)) / 2
  const cells = Array.from(counts, (observed, cell): KnoxCell => {
    const [space, time] = [Math.floor(cell / dayLimits.length), cell % dayLimits.length]
    return {
      metres: metres[space] as number,
      days: dayLimits[time] as number,
      pairs: observed,
      expected: allPairs === 0 ? 0 : ((near.inBand[space] as number) * (nearInTime[time] as number)) / allPairs,
      p: permutations === 0 ? null : (1 + (asMany[cell] as number)) / (1 + permutations),
    }
  })
  return { count, cells }
}

type Pairs = Omit<PairBlock, 'square'>

type Tally = {
  /** The day of each place. */
  readonly days: Int32Array
  readonly bandOfGap: Uint8Array
  readonly timeBands: number
}

/** @param into pairs of each band of distance and, within it, of time */
function tallyPairs(
  { count, one, other, band }: Pairs,
  { days, bandOfGap, timeBands }: Tally,
  into: Float64Array,
): void {
  for (let pair = 0; pair < count; pair += 1) {
    const gap = Math.abs((days[one[pair] as number] as number) - (days[other[pair] as number] as number))
    if (gap >= bandOfGap.length) continue
    const cell = (band[pair] as number) * timeBands + (bandOfGap[gap] as number)
    into[cell] = (into[cell] as number) + 1
  }
}

function copied({ count, one, other, band }: Pairs): Pairs {
  return { count, one: one.slice(0, count), other: other.slice(0, count), band: band.slice(0, count) }
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
