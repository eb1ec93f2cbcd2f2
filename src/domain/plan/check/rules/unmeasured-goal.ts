import type { Plan, PlanRow } from '../../plan'
import { readWhen } from '../../read-when'
import { after, before } from '../find-in-cells'
import type { CheckContext, CheckRule } from '../finding'
import { makeFinding } from '../make-finding'

/** What a goal lacks: a number or an indicator with a target, a value to count from, a date. */
export type GoalGap = 'number' | 'baseline' | 'date'

const letters: Record<GoalGap, 'M' | 'T'> = { number: 'M', baseline: 'M', date: 'T' }

/** A goal that cannot be measured or has no time: M and T of SMART. S, A and R take a person to judge. */
export const unmeasuredGoal = {
  id: 'unmeasured-goal',
  looksAt: 'mål',
  check: (plan, context) =>
    plan.rows.flatMap((row) => {
      const missing = row.cells.goal.trim() === '' ? [] : gaps(row, plan)
      if (missing.length === 0) return []
      return makeFinding({
        rule: 'unmeasured-goal',
        rows: [row.id],
        area: row.area,
        column: 'goal',
        quote: row.cells.goal.trim(),
        words: `${row.cells.goal} ${missing.join()}`,
        details: {
          letters: [...new Set(missing.map((gap) => letters[gap]))].join(', '),
          missing: missing.join(' '),
          indicators: knownIndicators(row, context),
        },
      })
    }),
} as const satisfies CheckRule

function gaps(row: PlanRow, plan: Plan): readonly GoalGap[] {
  const { goal } = row.cells
  const { indicator } = row
  const measured = holdsNumber(goal) || (!!indicator?.text.trim() && !!indicator.target.trim())
  const counted = !change.test(goal) || fromTo.test(goal) || !!indicator?.baseline.trim()
  const dated = isDated(row, plan) || year.test(goal) || !!indicator?.by.trim()
  return [measured ? [] : 'number', counted ? [] : 'baseline', dated ? [] : 'date'].flat() as GoalGap[]
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** The goal is a change, and a change is counted from something. */
const change =
  /(?<!\p{L})(?:minsk|ökn|öka|höj|sänk|halver|fördubbl|förbättr|(?:fler|färre|mindre|högre|lägre)(?!\p{L}))/iu
const fromTo = /från\s[^.]{0,40}\d[^.]{0,40}\still\s[^.]{0,40}\d/i
const numberWords = new RegExp(
  `${before}(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|noll|inga|ingen|inget|alla|samtliga|varje|hälften|procent)${after}|halver`,
  'iu',
)

function holdsNumber(goal: string): boolean {
  return /\d/.test(goal.replace(new RegExp(year, 'g'), '')) || numberWords.test(goal)
}

/** Line work is a time too: the template allows it. */
function isDated(row: PlanRow, plan: Plan): boolean {
  const { period, due, goal, ongoing } = readWhen(row.cells.when, plan.year)
  return period !== null || due !== null || goal?.year != null || ongoing
}

function knownIndicators(row: PlanRow, { indicators }: CheckContext): string {
  return indicators
    .filter(({ place }) => place === row.place)
    .map(({ text }) => text)
    .join('; ')
}
