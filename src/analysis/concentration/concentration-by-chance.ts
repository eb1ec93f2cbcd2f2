import { poissonMasses } from '../statistics/point-masses'

/**
 * The share of incidents that the fullest cells hold when as many incidents lie quite at random in cells of one size: 0.05 of the
 * cells hold all of them when there is less than one incident for twenty cells, and about 0.05 of them when there are very many.
 * As many cells as a Poisson distribution gives of each number, so for some hundred cells or more (Bernasco & Steenbeek 2017,
 * Journal of Quantitative Criminology 33:451–467, on what few incidents do to measures of concentration).
 * @param share of the cells, 0–1
 * @returns 0–1; 1 where there are no incidents
 */
export function concentrationByChance(incidents: number, cells: number, share: number): number {
  const mean = incidents / cells
  if (!(mean > 0)) return 1
  const { first, masses } = poissonMasses(mean)
  let [left, held] = [share, 0]
  for (let at = masses.length - 1; at >= 0 && left > 0; at -= 1) {
    const taken = Math.min(left, masses[at] as number)
    left -= taken
    held += taken * (first + at)
  }
  return Math.min(1, held / mean)
}
