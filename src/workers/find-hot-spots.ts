import { concentrationByChance } from '../analysis/concentration/concentration-by-chance'
import { concentration } from '../analysis/concentration/prediction-accuracy'
import { passingMask, passingRows } from '../analysis/filter/passing-rows'
import { type HotSpots, hotSpots } from '../analysis/hot-spots/gi-star'
import { countInGrid, type StudyGrid, studyGrid } from '../analysis/space/study-grid'
import { doubtCautions, tallyDoubts } from '../domain/incidents/cautions'
import { readConcentration, readHotSpots } from '../domain/incidents/read-patterns'
import { gridCells } from './grid-cells'
import type { Concentrated, FindHotSpotsTask, HotSpotsAnswer, NoArea } from './incidents-answers'
import type { TooWide } from './incidents-query'
import type { PreparedSet } from './prepared-sets'

type Asked = Omit<Parameters<FindHotSpotsTask>[0], 'id'>

/** Of the hot cells, at most this share is expected to be false. */
const falseDiscovery = 0.05
/** What is told of the cells with most: these shares of the area, and the one that the sentence speaks of. */
const sharesTold = [0.01, 0.05, 0.1] as const
const shareSaid = 0.05

/** Gi* on square cells of the study area, and how much of all lies in the cells with most. */
export function findHotSpots(
  { set, index, clausesOf }: PreparedSet,
  { filter, studyArea, cellMetres, reachMetres }: Asked,
): HotSpotsAnswer | TooWide | NoArea {
  const grid = studyGrid(
    studyArea.features.map(({ geometry }) => geometry),
    cellMetres,
  )
  if (!grid) return { noArea: true }
  if ('failure' in grid) return { tooWideKilometres: grid.kilometres }
  const clauses = clausesOf(filter)
  const rows = passingRows(index, clauses)
  const { counts } = countInGrid(grid, set.columns.positions, passingMask(index, clauses))
  const found = hotSpots({ counts, columns: grid.columns, mask: grid.mask, reachCells: reachMetres / cellMetres })
  const within = counts.reduce((sum, count, cell) => sum + count * (grid.mask[cell] as number), 0)
  const hotIn = (values: Float64Array) =>
    values.reduce((sum, value, cell) => sum + (value < falseDiscovery && (found.z[cell] as number) > 0 ? 1 : 0), 0)
  const held = doubtCautions(tallyDoubts(set.columns, rows), ['place'])
  const hot = hotIn(found.q)
  const top = mostIn(grid, counts, within)
  const said = top.find(({ share }) => share === shareSaid)
  return {
    cells: gridCells(grid, factsOf(counts, found)),
    tested: found.cells,
    hotAlone: hotIn(found.p),
    hot,
    within,
    outside: rows.length - within,
    reading: readHotSpots(
      {
        n: within,
        cells: found.cells,
        hot,
        falseDiscovery,
        reachMetres,
        neighbours: cellsWithin(reachMetres / cellMetres),
      },
      held,
    ),
    concentration: top.map(({ share: _, ...one }) => one),
    concentrationReading: readConcentration(
      {
        n: within,
        shareOfIncidents: said?.countShare ?? 0,
        shareOfArea: said?.surfaceShare ?? 0,
        shareByChance: said?.byChance ?? 1,
        index: said?.pai ?? 0,
      },
      held,
    ),
  }
}

function mostIn(
  grid: StudyGrid,
  counts: Uint32Array,
  within: number,
): readonly (Concentrated & { readonly share: number })[] {
  const parts = [...counts]
    .filter((_, cell) => grid.mask[cell] === 1)
    .map((count) => ({ expected: count, count, surface: grid.cellMetres ** 2 }))
  const ranked = concentration(parts)
  return sharesTold.flatMap((share) => {
    const cells = Math.max(1, Math.round(share * parts.length))
    const last = ranked[cells - 1]
    return last && last.pai !== null
      ? [
          {
            share,
            cells,
            count: last.count,
            countShare: last.countShare,
            surfaceShare: last.surfaceShare,
            byChance: concentrationByChance(within, parts.length, cells / parts.length),
            pai: last.pai,
          },
        ]
      : []
  })
}

const factsOf =
  (counts: Uint32Array, { z, p, q }: HotSpots) =>
  (cell: number) => {
    const [at, alone, adjusted] = [z[cell] as number, p[cell] as number, q[cell] as number]
    return {
      count: counts[cell] as number,
      z: known(at),
      p: known(alone),
      q: known(adjusted),
      hot: judged(at, alone, adjusted),
    }
  }

function judged(z: number, p: number, q: number): 'sure' | 'alone' | 'cold' | 'no' {
  if (q < falseDiscovery) return z > 0 ? 'sure' : 'cold'
  return p < falseDiscovery && z > 0 ? 'alone' : 'no'
}

/** Cells whose middles are no farther from one's, itself included. */
function cellsWithin(reachCells: number): number {
  const reach = Math.floor(reachCells)
  let cells = 0
  for (let up = -reach; up <= reach; up += 1) cells += 2 * Math.floor(Math.sqrt(reachCells ** 2 - up ** 2)) + 1
  return cells
}

/** JSON has no NaN: what is not defined is null there. */
const known = (value: number): number | null => (Number.isFinite(value) ? value : null)
