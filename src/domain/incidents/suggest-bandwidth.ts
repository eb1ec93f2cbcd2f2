/** What cross-validation says (`likelihoodBandwidth`): `collapsed` and `unbounded` are the ends of what was tried. */
type Validated = {
  readonly metres: number
  readonly state: 'found' | 'collapsed' | 'unbounded'
  readonly evaluated: number
  readonly shared: number
}

/** Fewer that share a position than this are not why the smallest bandwidth is the most likely. */
const leastShared = 0.1

export type SuggestedBandwidth = {
  readonly metres: number
  /** `validation`: the one that foretells each incident best from the others. `rule`: the normal reference rule. */
  readonly by: 'validation' | 'rule'
  /**
   * Why cross-validation does not decide; null when it does. The smallest bandwidth was the most likely since many share a
   * position (`shared`) or since there are so many near each other (`dense`), the largest (`unbounded`), or neither could be tried.
   */
  readonly because: 'shared' | 'dense' | 'unbounded' | 'too-few' | null
  /** How many positions there are, and how many of them were foretold. */
  readonly positions: number
  readonly evaluated: number
  /** What the rule says, when it is not what is suggested. */
  readonly ruleMetres: number | null
}

/**
 * Cross-validation where it finds a bandwidth between the ends, else the rule, which smooths too much where incidents gather in
 * several places; whole tens of metres within what can be chosen.
 * @returns null when there are too few positions for either
 */
export function suggestBandwidth({
  rule,
  validated,
  positions,
  limits,
}: {
  readonly rule: number | null
  readonly validated: Validated | null
  readonly positions: number
  readonly limits: { readonly least: number; readonly most: number; readonly step: number }
}): SuggestedBandwidth | null {
  const within = (metres: number) =>
    Math.min(limits.most, Math.max(limits.least, Math.round(metres / limits.step) * limits.step))
  const evaluated = validated?.evaluated ?? 0
  if (validated?.state === 'found')
    return {
      metres: within(validated.metres),
      by: 'validation',
      because: null,
      positions,
      evaluated,
      ruleMetres: rule === null ? null : within(rule),
    }
  if (rule === null) return null
  const because = validated ? whyNot(validated) : 'too-few'
  return { metres: within(rule), by: 'rule', because, positions, evaluated, ruleMetres: null }
}

const whyNot = ({ state, shared, evaluated }: Validated) => {
  if (state !== 'collapsed') return 'unbounded'
  return shared >= leastShared * evaluated ? 'shared' : 'dense'
}
