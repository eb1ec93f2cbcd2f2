import type { Clauses } from '../analysis/filter/clauses'
import type { Groupings } from '../analysis/filter/cross-filter'
import { buildIncidentIndex, type IncidentIndex } from '../analysis/filter/incident-index'
import { arrangeMask } from '../analysis/filter/masks'
import { districtOfEach } from '../analysis/space/district-of-each'
import { nearMask } from '../analysis/space/near-mask'
import { bucketPositions, type PositionCells } from '../analysis/space/position-cells'
import { ringMask } from '../analysis/space/ring-mask'
import type { FeatureCollection } from '../domain/geo/feature'
import type { IncidentFilter, Within } from '../domain/incidents/incident-filter'
import type { IncidentSet } from '../domain/incidents/incident-set'
import { dayNumber } from '../domain/time/wall-clock'
import { answerFilters } from './answer-filters'
import { holdings } from './incident-holdings'
import type { NotOpen } from './incidents-query'

/** A set made ready for questions, with what has been computed of it so far. */
export type PreparedSet = {
  readonly set: IncidentSet
  readonly index: IncidentIndex
  /** Ids, in the order of the index's districts. */
  readonly districts: readonly string[]
  readonly cells: () => PositionCells
  /** The filter's clauses as numbers. */
  readonly clausesOf: (filter: IncidentFilter) => Clauses
  /** How many pass, by each grouping. */
  readonly groupingsOf: (filter: IncidentFilter) => Groupings
}

/** @param districts areas with `id`; several areas of one id are one district */
export function prepareSet(set: IncidentSet, districts: FeatureCollection): PreparedSet {
  const ids = [...new Set(districts.features.map(({ properties }) => String(properties.id)))]
  const areaOf = districtOfEach(
    set.columns.positions,
    districts.features.map(({ geometry }) => geometry),
  )
  const numbers = districts.features.map(({ properties }) => ids.indexOf(String(properties.id)))
  const index = buildIncidentIndex({
    columns: set.columns,
    kindCount: set.kinds.length,
    districtOf: areaOf.map((area) => (area < 0 ? -1 : (numbers[area] as number))),
    districtCount: ids.length,
  })
  let bucketed: PositionCells | null = null
  const cells = () => {
    bucketed ??= bucketPositions({ positions: set.columns.positions })
    return bucketed
  }
  const maskOf = rememberLast((said: string) => {
    const within = JSON.parse(said) as Within
    const { positions } = set.columns
    const mask =
      within.type === 'ring' ? ringMask(cells(), within.ring) : nearMask(positions, within.position, within.metres)
    return arrangeMask(index, mask)
  })
  const clausesOf: PreparedSet['clausesOf'] = ({ days, hours, kinds, districts: wanted, within, doubtful }) => ({
    days: days && { first: dayNumber(days.first) ?? 1, last: dayNumber(days.last) ?? 0 },
    hours,
    // What the set does not have matches nothing: −2 is no kind and no district.
    kinds: kinds?.map((kind) => numberOf(set.kinds, kind)) ?? null,
    districts: wanted?.map((id) => (id === 'outside' ? -1 : numberOf(ids, id))) ?? null,
    within: within && maskOf(JSON.stringify(within)),
    doubtful,
  })
  return { set, index, districts: ids, cells, clausesOf, groupingsOf: answerFilters(index, clausesOf) }
}

const prepared = new Map<string, PreparedSet>()
holdings.onClose((id) => prepared.delete(id))

/** The prepared set of an id; null when the set is not open, or was opened anew since. */
export const preparedSet = (id: string): PreparedSet | null => prepared.get(id) ?? null

/** Answers a question about a prepared set; says so when it is not open. */
export async function about<Value>(
  id: string,
  answer: (ready: PreparedSet) => Value | Promise<Value>,
): Promise<Value | NotOpen> {
  const ready = preparedSet(id)
  return ready ? answer(ready) : { missing: id }
}

export function keepPrepared(ready: PreparedSet): void {
  prepared.set(ready.set.id, ready)
}

const numberOf = (names: readonly string[], name: string): number => {
  const at = names.indexOf(name)
  return at < 0 ? -2 : at
}

/** The last answer, for as long as the question is the same: a brush moves time while the place stands. */
function rememberLast<Value>(compute: (key: string) => Value): (key: string) => Value {
  let last: { key: string; value: Value } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) }
    return last.value
  }
}
