import type { Position } from '../../domain/places/place'

/** One polygon with its holes, and the area it is of. */
export type Part = {
  readonly area: number
  readonly rings: readonly (readonly Position[])[]
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Where the cells lie: the south-western corner, how many to a degree, and how many along each side. */
export type Frame = {
  readonly west: number
  readonly south: number
  readonly columnsPerDegree: number
  readonly rowsPerDegree: number
  readonly size: number
}
