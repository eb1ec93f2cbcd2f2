import type { Feature, FeatureCollection } from '../../domain/geo/feature'
import { classOfCount, countClasses } from '../../domain/incidents/count-classes'
import { namePoints } from '../../map/sources'

export type DrawnCells = { readonly cells: FeatureCollection; readonly classes: readonly number[] }

/** Cells with the class that each is filled by. */
export function classedCells(cells: FeatureCollection): DrawnCells {
  const classes = countClasses(cells.features.reduce((high, cell) => Math.max(high, countOf(cell)), 0))
  return {
    classes,
    cells: {
      ...cells,
      features: cells.features.map((cell) => {
        const count = countOf(cell)
        const properties =
          count > 0 ? { count, class: classOfCount(count, classes), pale: false } : { count, pale: false }
        return { ...cell, properties }
      }),
    },
  }
}

/** Districts with their counts; those that the filter does not choose are pale. A district in several areas is counted once. */
export function districtCells(
  areas: FeatureCollection,
  districts: readonly { readonly id: string; readonly name: string }[],
  counts: Uint32Array,
  chosen: readonly string[] | null,
): DrawnCells {
  const classes = countClasses(counts.reduce((high, count) => Math.max(high, count), 0))
  // Once a district, where its name stands: islands would each have the number.
  const numbers = namePoints(areas).features.flatMap((point): Feature[] => {
    const at = districts.findIndex(({ id }) => id === point.properties.id)
    return at < 0 ? [] : [{ ...point, properties: { name: districts[at]?.name, count: counts[at] ?? 0 } }]
  })
  return {
    classes,
    cells: {
      type: 'FeatureCollection',
      features: areas.features
        .flatMap((area): Feature[] => {
          const at = districts.findIndex(({ id }) => id === area.properties.id)
          if (at < 0) return []
          const count = counts[at] ?? 0
          const pale = chosen !== null && !chosen.includes(districts[at]?.id ?? '')
          const drawn = { name: districts[at]?.name, count, pale }
          return [{ ...area, properties: count > 0 ? { ...drawn, class: classOfCount(count, classes) } : drawn }]
        })
        .concat(numbers),
    },
  }
}

const countOf = ({ properties }: Feature): number => Number(properties.count ?? 0)
