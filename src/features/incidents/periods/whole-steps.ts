type Steps = { readonly later: readonly number[]; readonly earlier: readonly number[] }

/**
 * The steps that have all their days: a last one of a day or two would look like a fall to nearly nothing. Where that leaves less
 * than two, all of them.
 * @param days how many each period has
 */
export function wholeSteps(
  steps: Steps,
  days: { readonly later: number; readonly earlier: number } | null,
  stepDays: number,
): Steps {
  if (!days) return steps
  const whole = (period: keyof Steps) => steps[period].slice(0, Math.floor(days[period] / stepDays))
  const cut = { later: whole('later'), earlier: whole('earlier') }
  return Math.min(cut.later.length, cut.earlier.length) < 2 ? steps : cut
}
