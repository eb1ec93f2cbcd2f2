import type { Place } from '../../../domain/places/place'
import type { PlanFinding } from '../../../domain/plan/check/check-plan'
import type { Plan } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { addressTo, useAddress } from '../../../state/url/use-address'
import { taskTitle } from '../actors/task-title'
import styles from './finding-item.module.css'

/** The rows that a finding is about, each a link; one by its name, many by their numbers under their areas. */
export function FindingRows(props: { plan: Plan; places: readonly Place[]; finding: PlanFinding }) {
  const { plan: planTexts, planViews } = useTexts()
  const { check: texts } = planViews
  const { address } = useAddress()
  const { plan, finding } = props
  const known = [...plan.rows, ...plan.retired]
  const rows = finding.rows.flatMap((id) => known.find((row) => row.id === id) ?? [])
  const areaName = (id: string | null) => plan.areas.find((area) => area.id === id)?.name
  const to = (id: string) => addressTo(address, { view: 'omrade', row: id, filter: {} })
  const column = finding.column && <p className={styles.column}>{planTexts.columns[finding.column]}</p>
  const [only] = rows

  if (!only)
    return (
      <div>
        <p className={styles.title} lang="sv">
          {areaName(finding.area) ?? texts.wholePlan}
        </p>
        {column}
      </div>
    )
  if (rows.length === 1)
    return (
      <div>
        <p className={styles.title}>
          <a href={to(only.id)} lang="sv">
            {taskTitle(only, props.places)}
          </a>
        </p>
        <p className={styles.column}>
          <span lang="sv">{only.place === null ? `${areaName(only.area)}, ` : ''}</span>
          {texts.row(only.sheetRow)}
        </p>
        {column}
      </div>
    )
  const areas = [...new Set(rows.map(({ area }) => area))]
  return (
    <div>
      {areas.map((area) => (
        <p key={area} className={styles.several}>
          <span className={styles.area} lang="sv">
            {areaName(area)}
          </span>{' '}
          {rows
            .filter((row) => row.area === area)
            .map(({ id, sheetRow }) => (
              <a key={id} href={to(id)} aria-label={texts.rowOf(areaName(area) ?? '', sheetRow)}>
                {sheetRow}
              </a>
            ))}
        </p>
      ))}
      {column}
    </div>
  )
}
