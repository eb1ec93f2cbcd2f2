import type { Place } from '../../../domain/places/place'
import { actionsByEffect, type CoverageLine, coverageOf } from '../../../domain/plan/coverage'
import { actionKinds, type Plan, type PlanRow } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { addressTo, useAddress } from '../../../state/url/use-address'
import { SourceMark } from '../../../ui/source-mark'
import { keysOf, sideValues } from '../plan-filter'
import { placeName } from '../row-title'
import { type CoverColumn, CoverTable } from './cover-table'
import styles from './coverage-view.module.css'
import { EffectOrder } from './effect-order'
import { EffectSquares } from './effect-squares'

/** What the actions of the plan cover, place by place, and what they leave empty: our reading, with its assumptions. */
export function CoverageView(props: { plan: Plan; places: readonly Place[]; rows: readonly PlanRow[] }) {
  const { plan: planTexts, planViews } = useTexts()
  const { coverage: texts } = planViews
  const { plan, places, rows } = props
  const lines = coverageOf(plan, rows)
  const kinds = actionKinds.map(
    (kind): CoverColumn => ({
      key: kind,
      label: planTexts.kinds[kind],
      of: (line) => line.kinds[kind],
      filter: { slag: [kind] },
    }),
  )
  const sides = keysOf(sideValues).map(
    (value): CoverColumn => ({
      key: value,
      label: texts.sides[sideValues[value]],
      of: (line) => line.sides[sideValues[value]],
      filter: { sida: [value] },
    }),
  )
  const nameOf = ({ place, area }: CoverageLine) =>
    place === null ? (plan.areas.find(({ id }) => id === area)?.name ?? '') : placeName(place, places)
  const gaps = lines.flatMap((line) => [...kinds, ...sides].filter(({ of }) => of(line).actions.length === 0))
  const referring = rows.flatMap((row) => row.actions).filter(({ kind }) => kind === null)

  if (rows.length === 0) return <p className={styles.soft}>{texts.empty}</p>
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2>{texts.heading}</h2>
        <p>
          {texts.lead} <strong>{texts.gaps(gaps.length)}</strong>
        </p>
        <p className={styles.soft}>
          <span className={styles.own}>{texts.own}</span>{' '}
          <SourceMark cited={{ source: plan.source, where: planTexts.columns.action, quote: null }} />
        </p>
        <WithoutRows plan={plan} places={places} />
      </div>

      <div className={styles.section}>
        <CoverTable heading={texts.kindsHeading} lines={lines} columns={kinds} nameOf={nameOf} />
        <ul role="list" className={styles.legend}>
          {(['omedelbar', 'långsiktig', null] as const).map((effect) => (
            <li key={effect}>
              <EffectSquares actions={[{ id: 'one', effect }]} />
              {texts.effects[effect ?? 'none']}
            </li>
          ))}
        </ul>
        {referring.length > 0 && <p className={styles.soft}>{texts.refers(referring.length)}</p>}
      </div>

      <CoverTable heading={texts.sidesHeading} lines={lines} columns={sides} nameOf={nameOf} />

      <section className={styles.section}>
        <h2>{texts.assumptionsHeading}</h2>
        <ul className={styles.assumptions}>
          {texts.assumptions.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>

      <EffectOrder plan={plan} places={places} order={actionsByEffect(rows)} />
    </div>
  )
}

/** Open drug scenes of the material that the whole plan leaves out, each with where it is named. */
function WithoutRows({ plan, places }: { plan: Plan; places: readonly Place[] }) {
  const { coverage: texts } = useTexts().planViews
  const { address } = useAddress()
  const left = places.filter(
    ({ id, kinds }) => kinds.includes('oppen-drogscen') && !plan.rows.some(({ place }) => place === id),
  )
  if (left.length === 0) return null
  return (
    <p>
      {texts.withoutRows}{' '}
      {left.map(({ id, name, named }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={addressTo(address, { workspace: 'karta', place: id })} lang="sv">
            {name}
          </a>
          {named[0] && (
            <>
              {' '}
              <SourceMark cited={named[0]} />
            </>
          )}
        </span>
      ))}
      .
    </p>
  )
}
