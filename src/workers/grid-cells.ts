import type { StudyGrid } from '../analysis/space/study-grid'
import type { FeatureCollection, Properties } from '../domain/geo/feature'
import type { Position } from '../domain/places/place'

/** The cells of a study area as squares, each with what is told of it. */
export function gridCells(grid: StudyGrid, tell: (cell: number) => Properties): FeatureCollection {
  const { columns, west, south, stepLng, stepLat, mask } = grid
  const features: FeatureCollection['features'][number][] = []
  for (let cell = 0; cell < mask.length; cell += 1) {
    if (mask[cell] === 0) continue
    const corner = (x: number, y: number): Position => [
      west + ((cell % columns) + x) * stepLng,
      south + (Math.floor(cell / columns) + y) * stepLat,
    ]
    features.push({
      type: 'Feature',
      properties: tell(cell),
      geometry: {
        type: 'Polygon',
        coordinates: [[corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0)]],
      },
    })
  }
  return { type: 'FeatureCollection', features }
}
