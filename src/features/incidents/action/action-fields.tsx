import { useLanguage } from '../../../i18n/language'
import { printMetres } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import type { ActionDay } from '../../../state/url/incident-answers'
import type { Near } from '../../../state/url/incidents'
import { changeAddress } from '../../../state/url/use-address'
import { DayField } from '../period-fields'
import { locatedPlaces } from '../question/place-fields'
import { useIncidents } from '../session'
import { usualDays } from './action-periods'

const lengths = [30, 60, 90, 180, 365] as const
const buffers = [100, 150, 200, 300, 500] as const
/** A comparison area about as large as those that actions have. */
const comparisonMetres = 500

/** The action's day, how long before and after is counted, how wide the ring is, and what to compare with. */
export function ActionFields(props: { action: ActionDay | null; buffer: number; comparison: Near | null }) {
  const { action: texts } = useWorkspaceTexts().answers
  const language = useLanguage()
  const { places } = useIncidents()
  const { action, buffer, comparison } = props
  const days = action?.days ?? usualDays
  return (
    <>
      <DayField
        label={texts.first}
        day={action?.first ?? ''}
        onDay={(first) => changeAddress({ action: { first, days } })}
      />
      <label>
        {texts.length}
        <select
          value={days}
          disabled={!action}
          onChange={({ target }) => action && changeAddress({ action: { ...action, days: Number(target.value) } })}
        >
          {withOwn(lengths, days).map((length) => (
            <option key={length} value={length}>
              {length}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.buffer}
        <select value={buffer} onChange={({ target }) => changeAddress({ buffer: Number(target.value) })}>
          {withOwn(buffers, buffer).map((metres) => (
            <option key={metres} value={metres}>
              {printMetres(metres, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.comparison}
        <select
          value={comparison?.place ?? ''}
          onChange={({ target }) =>
            changeAddress({
              comparison: target.value ? { place: target.value, metres: comparison?.metres ?? comparisonMetres } : null,
            })
          }
        >
          <option value="">{texts.rest}</option>
          {locatedPlaces(places).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}, {printMetres(comparison?.metres ?? comparisonMetres, language)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

const withOwn = (known: readonly number[], own: number): readonly number[] =>
  [...new Set([...known, own])].sort((a, b) => a - b)
