import type { Feature, FeatureCollection } from '../../domain/geo/feature'
import { classOfCount, countClasses } from '../../domain/incidents/count-classes'
import type { ShownCount } from '../../domain/incidents/suppression'
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

/** Districts with the counts that an edition may show. What is not shown has no count and no class at all: only that it is hidden. */
export function releasedCells(
  areas: FeatureCollection,
  districts: readonly { readonly id: string; readonly count: ShownCount }[],
): DrawnCells {
  // The lowest class begins at a count that is shown: from 1 it would say that nothing of that size is hidden.
  const shown = districts.flatMap(({ count }) => (count === null ? [] : [count]))
  const least = Math.min(...shown)
  const classes = shown.length === 0 ? [] : [least, ...countClasses(Math.max(...shown)).filter((low) => low > least)]
  const counts = new Map(districts.map(({ id, count }) => [id, count]))
  const facts = (id: unknown): Feature['properties'] | null => {
    const count = counts.get(String(id))
    if (count === undefined) return null
    return count === null ? { hidden: true, pale: false } : { count, class: classOfCount(count, classes), pale: false }
  }
  const cells = areas.features.flatMap((area): Feature[] => {
    const drawn = facts(area.properties.id)
    return drawn ? [{ ...area, properties: { name: area.properties.name, ...drawn } }] : []
  })
  const numbers = namePoints(areas).features.flatMap((point): Feature[] => {
    const drawn = facts(point.properties.id)
    return drawn?.count === undefined
      ? []
      : [{ ...point, properties: { name: point.properties.name, count: drawn.count } }]
  })
  return { classes, cells: { type: 'FeatureCollection', features: [...cells, ...numbers] } }
}

const countOf = ({ properties }: Feature): number => Number(properties.count ?? 0)
