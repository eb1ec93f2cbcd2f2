import { type Bin, hexbin } from 'd3-hexbin'
import { latLngToCell } from 'h3-js'
import { type Hexagon, hexagons } from '../../../src/analysis/space/hexagons'
import { localMetric } from '../../../src/domain/geo/local-metric'
import type { Comparison } from './comparison'

const radiusMetres = 100

export const hexagonCounts: Comparison = {
  title: 'Antal i sexhörningar med 100 m sida',
  goal: { milliseconds: 24, beside: { rival: 'd3-hexbin', milliseconds: 306 } },
  rivals: async ({ columns: { positions, count }, middle }) => {
    const metric = localMetric(middle[1])
    const inMetres = (lng: number, lat: number): [number, number] => [
      (lng - middle[0]) * metric.metresPerDegreeLng,
      (lat - middle[1]) * metric.metresPerDegreeLat,
    ]
    let points: readonly (readonly [number, number])[] = []
    let moved = 0
    return [
      {
        name: 'Platsbild',
        run: () => hexagons({ positions, radiusMetres, origin: middle }),
        runs: 9,
        read: (found: readonly Hexagon[]) =>
          sorted(new Map(found.map(({ centre, count }) => [keyOf(inMetres(...centre)), count]))),
      },
      {
        name: 'd3-hexbin',
        prepare: () => {
          points = Array.from({ length: count }, (_, row) => inMetres(positions[2 * row]!, positions[2 * row + 1]!))
        },
        run: () => hexbin().radius(radiusMetres)(points),
        runs: 3,
        // It weighs height and width alike where two hexagons meet, so some of those near a side come in the neighbour.
        read: (bins: readonly Bin[]) => {
          const counts = new Map<string, number>()
          moved = 0
          for (const bin of bins)
            for (const point of bin) {
              const nearest = nearestCentre([bin.x, bin.y], point)
              if (keyOf(nearest) !== keyOf([bin.x, bin.y])) moved += 1
              counts.set(keyOf(nearest), (counts.get(keyOf(nearest)) ?? 0) + 1)
            }
          return sorted(counts)
        },
        note: () =>
          `lägger ${((1000 * moved) / count).toLocaleString('sv-SE', { maximumSignificantDigits: 2 })} ‰ i en grannes sexhörning; rättat före jämförelsen`,
      },
      {
        name: 'h3-js, nivå 10',
        run: () => {
          const counts = new Map<string, number>()
          for (let row = 0; row < count; row += 1) {
            const cell = latLngToCell(positions[2 * row + 1]!, positions[2 * row]!, 10)
            counts.set(cell, (counts.get(cell) ?? 0) + 1)
          }
          return counts
        },
        runs: 1,
        read: (counts: ReadonlyMap<string, number>) => {
          const sum = [...counts.values()].reduce((total, one) => total + one, 0)
          if (sum !== count) return sum
          return sorted(oursBy(positions))
        },
        note: () => 'andra sexhörningar: bara summan jämförs',
      },
    ]
    function oursBy(all: Float64Array) {
      const found = hexagons({ positions: all, radiusMetres, origin: middle })
      if ('failure' in found) throw new Error(found.failure)
      return new Map(found.map(({ centre, count }) => [keyOf(inMetres(...centre)), count]))
    }
  },
}

type Point = readonly [x: number, y: number]

const keyOf = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`

const sorted = (counts: ReadonlyMap<string, number>) => [...counts].sort(([a], [b]) => (a < b ? -1 : 1))

const neighbours = Array.from({ length: 6 }, (_, side): Point => {
  const apart = radiusMetres * Math.sqrt(3)
  return [apart * Math.cos((side * Math.PI) / 3), apart * Math.sin((side * Math.PI) / 3)]
})

function nearestCentre([x, y]: Point, point: Point): Point {
  const centres = [[x, y] as Point, ...neighbours.map(([right, up]): Point => [x + right, y + up])]
  const apart = (centre: Point) => Math.hypot(centre[0] - point[0], centre[1] - point[1])
  return centres.reduce((best, centre) => (apart(centre) < apart(best) ? centre : best))
}
