import { type Deadline, deadlinesOf, pressing } from '../../../domain/plan/deadlines'
import type { Plan, PlanRow } from '../../../domain/plan/plan'
import { useLanguage, useTexts } from '../../../i18n/language'
import { printDate } from '../../../i18n/numbers'
import { useToday } from '../../../state/today'
import styles from './deadline-mark.module.css'
import { StandingSign } from './standing-sign'

/** The deadline of a row that presses most, against today; nothing when its time names no day. */
export function DeadlineMark({ plan, row }: { plan: Plan; row: PlanRow }) {
  const today = useToday()
  const deadline = pressing(deadlinesOf(row, { today, planYear: plan.year }))
  return deadline && <DeadlineWords deadline={deadline} />
}

/** All that falls due, the earliest first. */
export function DeadlineList({ deadlines }: { deadlines: readonly Deadline[] }) {
  return (
    <ul role="list" className={styles.all}>
      {deadlines.map((deadline) => (
        <li key={deadline.kind}>
          <DeadlineWords deadline={deadline} />
        </li>
      ))}
    </ul>
  )
}

function DeadlineWords({ deadline }: { deadline: Deadline }) {
  const { planViews } = useTexts()
  const language = useLanguage()
  return (
    <span className={styles.mark} data-standing={deadline.standing}>
      <StandingSign standing={deadline.standing} />
      <span>{planViews.deadline(deadline, printDate(deadline.date, language))}</span>
    </span>
  )
}
