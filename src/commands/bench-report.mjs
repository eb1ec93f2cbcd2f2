/** @typedef {import('../../tests/bench/incidents/comparison.ts').ComparisonReport} ComparisonReport */

/** At worst so many times the goal. */
const leeway = 1.5

/**
 * One line for each rival: least and median time, once and memory where something is built first,
 * memory of an answer that is kept, and what is said of it.
 * @param {ComparisonReport} report
 * @param {boolean} withGoal the goals are for a million
 */
export function printComparison({ title, goal, rivals }, withGoal) {
  console.log(goal && withGoal ? `${title}, ${goalHere(goal, rivals)}` : title)
  for (const { name, least, median, runs, onceMilliseconds, onceBytes, answerBytes, note, same } of rivals) {
    const once = onceMilliseconds === null ? '' : ` + ${number(onceMilliseconds)} en gång`
    const memory = onceBytes === null ? '' : `, ${number(onceBytes / 1e6)} MB`
    const answer = answerBytes === null ? '' : `, svaret ${number(answerBytes / 1e6)} MB`
    const said = [note, same ? null : 'ANNAT SVAR'].filter((part) => part !== null).join('; ')
    console.log(
      `  ${name.padEnd(28)} minst ${number(least).padStart(9)}, median ${number(median).padStart(9)} (${runs})${once}${memory}${answer}${said && `   ${said}`}`,
    )
  }
}

/**
 * @param {NonNullable<ComparisonReport['goal']>} goal
 * @param {ComparisonReport['rivals']} rivals
 */
function goalHere({ milliseconds, beside }, rivals) {
  const ours = rivals[0]?.least ?? Number.NaN
  const rival = rivals.find(({ name }) => name === beside?.rival)
  const scale = beside && rival ? rival.least / beside.milliseconds : 1
  const here = beside && rival ? ` (på den här datorn ${number(scale * milliseconds)}, mätt med ${rival.name})` : ''
  return `mål ${number(milliseconds)}${here}: ${ours <= leeway * scale * milliseconds ? 'nås' : 'NÅS INTE'}`
}

/** @param {number} value */
function number(value) {
  return value.toLocaleString('sv-SE', { maximumSignificantDigits: 3 })
}
