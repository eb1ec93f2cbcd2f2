export type RatioScale = {
  /** As far from 1 as it shows, as a ratio; less lies as far below 1. */
  readonly reach: number
  readonly ticks: readonly number[]
}

const scales: readonly RatioScale[] = [
  { reach: 1.25, ticks: [0.8, 0.9, 1, 1.1, 1.25] },
  { reach: 2, ticks: [0.5, 0.7, 1, 1.4, 2] },
  { reach: 8, ticks: [1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8] },
]

/** The narrowest scale that holds an interval; the widest where none does. Many incidents would be a dot on a scale for few. */
export const ratioScale = (low: number, high: number): RatioScale =>
  scales.find(({ reach }) => low >= 1 / reach && high <= reach) ?? (scales.at(-1) as RatioScale)
