import type { IncidentColumns } from '../../domain/incidents/incident-set'

export type IndexRequest = {
  readonly columns: IncidentColumns
  /** How many kinds the set names; `columns.kind` holds indices below it. */
  readonly kindCount: number
  /** Index of the district that holds each row's position, −1 where none does. */
  readonly districtOf: Int16Array
  readonly districtCount: number
}

/** What a row can be besides its time and position. Element i of each column belongs to mix i. */
export type Mixes = {
  readonly count: number
  readonly kind: Uint16Array
  /** −1 is the district of those that lie in none. */
  readonly district: Int16Array
  readonly doubtful: Uint8Array
}

/** Every combination of kind, district and doubt that occurs, numbered, and the number of each row's. */
export function numberMixes({ columns, kindCount, districtOf, districtCount }: IndexRequest): {
  readonly mixOf: Uint32Array
  readonly mixes: Mixes
} {
  const { count, kind, doubts } = columns
  const districts = districtCount + 1
  const numbers = new Int32Array(kindCount * districts * 2)
  const mixOf = new Uint32Array(count)
  for (let row = 0; row < count; row += 1) {
    const doubtful = doubts[row] === 0 ? 0 : 1
    const mix = (((kind[row] as number) * districts + (districtOf[row] as number) + 1) << 1) | doubtful
    numbers[mix] = 1
    mixOf[row] = mix
  }
  const occurring: number[] = []
  numbers.forEach((occurs, mix) => {
    if (occurs === 0) return
    numbers[mix] = occurring.length
    occurring.push(mix)
  })
  for (let row = 0; row < count; row += 1) mixOf[row] = numbers[mixOf[row] as number] as number
  const mixes = {
    count: occurring.length,
    kind: Uint16Array.from(occurring, (mix) => Math.floor((mix >> 1) / districts)),
    district: Int16Array.from(occurring, (mix) => ((mix >> 1) % districts) - 1),
    doubtful: Uint8Array.from(occurring, (mix) => mix & 1),
  }
  return { mixOf, mixes }
}
