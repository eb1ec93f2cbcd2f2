import type { Comparison } from './comparison'
import { csvImport } from './csv-import'
import { dayBrush } from './day-brush'
import { density } from './density'
import { districts } from './districts'
import { filterMove } from './filter-move'
import { fiveTimes } from './five-times'
import { hexagonCounts } from './hexagon-counts'
import { hotSpots } from './hot-spots'
import { nearRepeats } from './near-repeats'
import { polygon } from './polygon'
import { rings } from './rings'

/** In the order they are run and printed. A new one is a file, a place here, and its package in `tests/bench/package.json`. */
export const comparisons: readonly Comparison[] = [
  filterMove,
  dayBrush,
  polygon,
  districts,
  rings,
  density,
  hexagonCounts,
  hotSpots,
  nearRepeats,
  csvImport,
  fiveTimes,
]
