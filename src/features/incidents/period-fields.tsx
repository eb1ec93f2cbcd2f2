import { useEffect, useState } from 'react'
import type { DayRange } from '../../domain/incidents/incident-filter'
import { dayNumber } from '../../domain/time/wall-clock'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import styles from './period-fields.module.css'
import { widened } from './series-grain'

/** The same period to the day, for those who know it. A half-written date changes nothing. */
export function PeriodFields(props: {
  first: string
  last: string
  days: DayRange | null
  said: string | null
  onChoose: (days: DayRange | null) => void
}) {
  const { series: texts } = useWorkspaceTexts().incidents
  const { first, last, days, onChoose } = props
  const shown = { first: days?.first ?? first, last: days?.last ?? last }
  const choose = (change: Partial<DayRange>) => {
    const next = { ...shown, ...change }
    if (next.first > next.last) return
    onChoose(next.first <= first && next.last >= last ? null : next)
  }
  return (
    <div className={styles.fields}>
      <DayField label={texts.from} day={shown.first} onDay={(day) => choose({ first: day })} />
      <DayField label={texts.to} day={shown.last} onDay={(day) => choose({ last: day })} />
      {days && (
        <>
          <Button kind="quiet" onClick={() => onChoose(widened(days, { first, last }))}>
            {texts.wider}
          </Button>
          <Button kind="quiet" onClick={() => onChoose(null)}>
            {texts.whole}
          </Button>
        </>
      )}
    </div>
  )
}

/** A day to write or choose; half-written it changes nothing. */
export function DayField({ label, day, onDay }: { label: string; day: string; onDay: (day: string) => void }) {
  const [draft, setDraft] = useState(day)
  useEffect(() => setDraft(day), [day])
  const finish = () => {
    if (dayNumber(draft) === null) return setDraft(day)
    if (draft !== day) onDay(draft)
  }
  return (
    <label>
      {label}
      <input
        type="date"
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={finish}
        onKeyDown={({ key }) => key === 'Enter' && finish()}
      />
    </label>
  )
}
