import { hourSpans, hoursOfSpans } from '../../../domain/incidents/hour-spans'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useChangeFilter } from '../change-filter'
import { useIncidents } from '../session'

const wholeWeek = { firstDay: 0, lastDay: 6, fromHour: 0, toHour: 24 }
const own = 'egna'

/** Weekdays and hours. Hours that are no single span, chosen in the overview, stand until a weekday is chosen. */
export function HoursFields() {
  const { question: texts } = useWorkspaceTexts().answers
  const { filter } = useIncidents()
  const { choose } = useChangeFilter()
  const spans = filter.hours ? hourSpans(filter.hours) : [wholeWeek]
  const single = spans.length === 1 ? spans[0] : undefined
  const days = single ? `${single.firstDay}-${single.lastDay}` : own
  const known = texts.weekdays[days] !== undefined
  const span = single ?? wholeWeek
  const change = (to: Partial<typeof wholeWeek>) => {
    const next = { ...span, ...to }
    if (next.fromHour >= next.toHour) return
    const hours = hoursOfSpans([next])
    choose({ hours: hours.length === 168 ? null : hours })
  }
  return (
    <>
      <label>
        {texts.weekday}
        <select
          value={known ? days : own}
          onChange={({ target }) => {
            const [firstDay = 0, lastDay = 6] = target.value.split('-').map(Number)
            if (target.value !== own) change({ firstDay, lastDay })
          }}
        >
          {!known && <option value={own}>{texts.ownHours}</option>}
          {Object.entries(texts.weekdays).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {single && (
        <>
          <HourField
            label={texts.fromHour}
            hour={span.fromHour}
            first={0}
            last={span.toHour - 1}
            onHour={(fromHour) => change({ fromHour })}
          />
          <HourField
            label={texts.toHour}
            hour={span.toHour}
            first={span.fromHour + 1}
            last={24}
            onHour={(toHour) => change({ toHour })}
          />
        </>
      )}
    </>
  )
}

function HourField(props: {
  label: string
  hour: number
  first: number
  last: number
  onHour: (hour: number) => void
}) {
  const { first, last } = props
  return (
    <label>
      {props.label}
      <select value={props.hour} onChange={({ target }) => props.onHour(Number(target.value))}>
        {hoursBetween(first, last).map((hour) => (
          <option key={hour} value={hour}>
            {hour}
          </option>
        ))}
      </select>
    </label>
  )
}

const hoursBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
