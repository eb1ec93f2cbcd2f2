import { useSituation } from '../../data/situation'
import { isGrave, levelName } from '../../domain/situation/levels'
import type { SituationArea } from '../../domain/situation/situation'
import { type IsoWeek, numberOf } from '../../domain/time/iso-week'
import { useTexts } from '../../i18n/language'
import { useToday } from '../../state/today'
import { addressTo, useAddress } from '../../state/url/use-address'
import { ExampleMark } from '../../ui/example-mark'
import { Loaded } from '../../ui/loaded'
import styles from './area-line.module.css'
import { type ShownYear, shownYear, yearAsked } from './shown-year'

/** A year of the area that a place lies in, as one line of weeks. @param district id of the map's area */
export function AreaLine({ district }: { district: string | null }) {
  const { line: texts } = useTexts().situation
  const { address } = useAddress()
  const situation = useSituation()
  const today = useToday()
  return (
    <Loaded material={situation}>
      {(value) => {
        const area = value.areas.find(
          ({ covers, retired }) => retired === null && district !== null && covers.includes(district),
        )
        if (!area) return <p>{texts.noArea}</p>
        const year = yearAsked({ ...address, filter: {} }, value, today)
        return <Line area={area} shown={shownYear(value, year, today)} chosen={address.week} />
      }}
    </Loaded>
  )
}

const height = 56
const step = 10

function Line({ area, shown, chosen }: { area: SituationArea; shown: ShownYear; chosen: IsoWeek | null }) {
  const { situation: all } = useTexts()
  const { line: texts } = all
  const { address } = useAddress()
  const cells = shown.grid.rows.find((row) => row.area.id === area.id)?.cells ?? []
  const assessed = cells.flatMap(({ assessment }) => assessment ?? [])
  const due = cells.filter(({ week, assessment }) => week <= shown.through || assessment)
  if (assessed.length === 0) return <p>{texts.none(area.name)}</p>
  const grave = assessed.filter(({ level }) => isGrave(level))
  return (
    <div className={styles.line}>
      <p>
        <strong>{texts.of(area.name, shown.year)}</strong> {shown.invented && <ExampleMark />}
      </p>
      <svg viewBox={`0 0 ${cells.length * step} ${height}`} className={styles.picture} aria-hidden="true">
        {cells.map(({ week, assessment }, index) =>
          assessment ? (
            <rect
              key={week}
              x={index * step + 0.5}
              width={step - 1}
              y={height - assessment.level * (height / 5)}
              height={assessment.level * (height / 5)}
              className={styles.bar}
              data-level={assessment.level}
            />
          ) : (
            <circle key={week} cx={index * step + step / 2} cy={height - 4} r={1.5} className={styles.none} />
          ),
        )}
        {chosen && cells.some(({ week }) => week === chosen) && (
          <rect
            x={cells.findIndex(({ week }) => week === chosen) * step - 0.5}
            y={0}
            width={step + 1}
            height={height}
            className={styles.chosen}
          />
        )}
      </svg>
      <p>{texts.summary(assessed.length, due.length, grave.length)}</p>
      {grave.length > 0 && (
        <ul role="list" className={styles.grave}>
          {grave.map(({ week, level, note }) => (
            <li key={week}>
              <a href={addressTo(address, { workspace: 'lage', week, area: area.id, place: null, spot: null })}>
                {all.grid.week(numberOf(week))}
              </a>{' '}
              {all.level(level, levelName(level))}
              {note !== '' && `: ${note}`}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a
          href={addressTo(address, {
            workspace: 'lage',
            filter: { ar: [String(shown.year)] },
            week: null,
            place: null,
            spot: null,
          })}
        >
          {texts.open}
        </a>
      </p>
    </div>
  )
}
