import type { DayRange } from '../../../domain/incidents/incident-filter'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import type { HeldAgainst } from '../../../state/url/incident-answers'
import { changeAddress } from '../../../state/url/use-address'
import { Button } from '../../../ui/button'
import { useChangeFilter } from '../change-filter'
import { DayField } from '../period-fields'
import styles from './period-choice.module.css'

/** Which period is asked about, and what it is held against. */
export function PeriodChoice(props: {
  period: DayRange
  heldAgainst: HeldAgainst | null
  /** What the alignment chosen gives, where there is one: where a free comparison begins. */
  earlier: DayRange | null
  covered: DayRange
}) {
  const { question: texts } = useWorkspaceTexts().answers
  const { choose } = useChangeFilter()
  const { period, heldAgainst, covered } = props
  const free = heldAgainst === 'weekdays' ? null : heldAgainst
  const setPeriod = (change: Partial<DayRange>) => choose({ days: moved(period, change) })
  const setFree = (change: Partial<DayRange>) =>
    changeAddress({ heldAgainst: moved(free ?? props.earlier ?? period, change) })
  return (
    <>
      <DayField label={texts.first} day={period.first} onDay={(first) => setPeriod({ first })} />
      <DayField label={texts.last} day={period.last} onDay={(last) => setPeriod({ last })} />
      <div className={styles.years}>
        {yearsOf(covered).map((year) => (
          <Button key={year} kind="quiet" onClick={() => setPeriod({ first: `${year}-01-01`, last: `${year}-12-31` })}>
            {texts.year(year)}
          </Button>
        ))}
      </div>
      <label>
        {texts.against}
        <select
          value={free ? 'own' : heldAgainst === 'weekdays' ? 'weekdays' : 'dates'}
          onChange={({ target }) => {
            if (target.value === 'own') setFree({})
            else changeAddress({ heldAgainst: target.value === 'weekdays' ? 'weekdays' : null })
          }}
        >
          {(['dates', 'weekdays', 'own'] as const).map((name) => (
            <option key={name} value={name}>
              {texts.alignments[name]}
            </option>
          ))}
        </select>
      </label>
      {free && (
        <>
          <DayField label={texts.earlierFirst} day={free.first} onDay={(first) => setFree({ first })} />
          <DayField label={texts.earlierLast} day={free.last} onDay={(last) => setFree({ last })} />
        </>
      )}
    </>
  )
}

/** One end that passes the other takes it along. */
function moved(range: DayRange, change: Partial<DayRange>): DayRange {
  const { first, last } = { ...range, ...change }
  if (first <= last) return { first, last }
  return change.first === undefined ? { first: last, last } : { first, last: first }
}

/** The last of the years, when there are many. */
function yearsOf({ first, last }: DayRange): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).slice(-4)
}
