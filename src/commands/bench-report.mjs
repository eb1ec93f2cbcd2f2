/** @typedef {import('../../tests/bench/incidents/comparison.ts').ComparisonReport} ComparisonReport */

/** At worst so many times the goal. */
const leeway = 1.5

/**
 * One line for each rival: least and median time, once and memory where something is built first, and what is said of it.
 * @param {ComparisonReport} report
 */
export function printComparison({ title, goalMilliseconds, rivals }) {
  const [ours] = rivals
  const goal =
    goalMilliseconds === null || !ours
      ? ''
      : `, mål ${number(goalMilliseconds)}: ${ours.least <= leeway * goalMilliseconds ? 'nås' : 'NÅS INTE'}`
  console.log(`${title}${goal}`)
  for (const { name, least, median, runs, onceMilliseconds, onceBytes, note, same } of rivals) {
    const once = onceMilliseconds === null ? '' : ` + ${number(onceMilliseconds)} en gång`
    const memory = onceBytes === null ? '' : `, ${number(onceBytes / 1e6)} MB`
    const said = [note, same ? null : 'ANNAT SVAR'].filter((part) => part !== null).join('; ')
    console.log(
      `  ${name.padEnd(28)} minst ${number(least).padStart(9)}, median ${number(median).padStart(9)} (${runs})${once}${memory}${said && `   ${said}`}`,
    )
  }
}

/** @param {number} value */
function number(value) {
  return value.toLocaleString('sv-SE', { maximumSignificantDigits: 3 })
}
