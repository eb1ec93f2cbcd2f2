/**
 * How much more two periods vary against each other, step by step, than independent incidents would: Pearson's χ² of the table
 * steps × periods over its degrees of freedom, 1 where they are Poisson (McCullagh & Nelder 1989, 4.5). A season that both
 * periods share is in the steps and adds nothing.
 * @param steps as many of each; steps with none in both are passed by
 * @returns null when fewer than five steps have incidents, or too few to tell: under five expected a step on the mean
 */
export function stepDispersion(steps: {
  readonly later: readonly number[]
  readonly earlier: readonly number[]
}): number | null {
  const pairs = steps.later
    .map((later, at) => ({ later, earlier: steps.earlier[at] ?? 0 }))
    .filter(({ later, earlier }) => later + earlier > 0)
  const [later, earlier] = [sum(pairs.map((pair) => pair.later)), sum(pairs.map((pair) => pair.earlier))]
  const all = later + earlier
  if (pairs.length < fewestSteps || later === 0 || earlier === 0 || all / (2 * pairs.length) < fewestAStep) return null
  const square = pairs.reduce((total, pair) => {
    const expected = ((pair.later + pair.earlier) * later) / all
    const other = pair.later + pair.earlier - expected
    const off = (pair.later - expected) ** 2
    return total + off / expected + off / other
  }, 0)
  return square / (pairs.length - 1)
}

const fewestSteps = 5
const fewestAStep = 5

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
