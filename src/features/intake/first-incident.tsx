import { type IncidentSet, noTime } from '../../domain/incidents/incident-set'
import { printWallMinutes, type WallMinutes } from '../../domain/time/wall-clock'
import { useLanguage } from '../../i18n/language'
import { printDate, printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Missing } from '../../ui/example-mark'
import styles from './intake.module.css'

/** What becomes of the first row, so that a wrong column or date order is seen in plain words. */
export function FirstIncident({ set }: { set: IncidentSet }) {
  const { seen: texts } = useWorkspaceTexts().intake
  const language = useLanguage()
  const { columns, kinds, places } = set
  if (columns.count === 0) return null
  const [from = noTime, to = noTime] = [columns.from[0], columns.to[0]]
  const [lng = Number.NaN, lat = Number.NaN] = columns.positions
  const moment = (minutes: WallMinutes) => {
    const [date = '', time = ''] = printWallMinutes(minutes).split('T')
    return `${printDate(date, language)} ${language === 'sv' ? time.replace(':', '.') : time}`
  }
  const time = from === noTime ? '' : from === to ? moment(from) : texts.until(moment(from), moment(to))
  const position = Number.isFinite(lat)
    ? `${printNumber(lat, language, 5)} N ${printNumber(lng, language, 5)} ${language === 'sv' ? 'Ö' : 'E'}`
    : ''
  const told = [
    [texts.readKind, kinds[columns.kind[0] ?? 0] ?? ''],
    [texts.readTime, time],
    [texts.readPlace, places[columns.place[0] ?? 0] ?? ''],
    [texts.readPosition, position],
  ] as const
  return (
    <div className={styles.stack}>
      <h3>{texts.readAs}</h3>
      <dl className={styles.facts}>
        {told.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words === '' ? <Missing /> : words}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
