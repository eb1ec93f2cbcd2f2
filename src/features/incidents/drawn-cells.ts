import type { Feature, FeatureCollection } from '../../domain/geo/feature'
import { classOfCount, countClasses, shadeOfClass } from '../../domain/incidents/count-classes'
import type { ShownCount } from '../../domain/incidents/suppression'
import { namePoints } from '../../map/sources'

export type DrawnCells = { readonly cells: FeatureCollection; readonly classes: readonly number[] }

/** Cells with the shade that each is filled by. */
export function classedCells(cells: FeatureCollection): DrawnCells {
  const classes = countClasses(cells.features.map(countOf))
  return {
    classes,
    cells: {
      ...cells,
      features: cells.features.map((cell) => {
        const count = countOf(cell)
        return { ...cell, properties: { count, ...shadeOf(count, classes), pale: false } }
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
  const classes = countClasses(counts)
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
          return [{ ...area, properties: { name: districts[at]?.name, count, ...shadeOf(count, classes), pale } }]
        })
        .concat(numbers),
    },
  }
}

/** Districts with the counts that an edition may show. What is not shown has no count and no shade at all: only that it is hidden. */
export function releasedCells(
  areas: FeatureCollection,
  districts: readonly { readonly id: string; readonly count: ShownCount }[],
): DrawnCells {
  // Of what is shown alone: a class that began lower would say that nothing of that size is hidden.
  const classes = countClasses(districts.flatMap(({ count }) => count ?? []))
  const counts = new Map(districts.map(({ id, count }) => [id, count]))
  const facts = (id: unknown): Feature['properties'] | null => {
    const count = counts.get(String(id))
    if (count === undefined) return null
    return count === null ? { hidden: true, pale: false } : { count, ...shadeOf(count, classes), pale: false }
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

const shadeOf = (count: number, classes: readonly number[]): Feature['properties'] =>
  count > 0 ? { shade: shadeOfClass(classOfCount(count, classes), classes.length) } : {}

const countOf = ({ properties }: Feature): number => Number(properties.count ?? 0)
