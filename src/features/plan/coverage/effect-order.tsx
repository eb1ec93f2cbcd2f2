import type { Place } from '../../../domain/places/place'
import type { actionsByEffect } from '../../../domain/plan/coverage'
import { actionEffects, type Plan } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { addressTo, useAddress } from '../../../state/url/use-address'
import { taskTitle } from '../actors/task-title'
import styles from './coverage-view.module.css'

/** What has effect at once, then what has it in the long run, as users have judged it; and how much is not judged. */
export function EffectOrder(props: {
  plan: Plan
  places: readonly Place[]
  order: ReturnType<typeof actionsByEffect>
}) {
  const { plan: planTexts, planViews } = useTexts()
  const { coverage: texts } = planViews
  const { address } = useAddress()
  const { judged, notJudged } = props.order
  const waiting = notJudged.actions.length
  return (
    <section className={styles.section}>
      <h2>{texts.effectHeading}</h2>
      <p>{texts.effectLead}</p>
      <p>
        <strong>
          {judged.length === 0 ? texts.noneJudged(waiting) : texts.judged(judged.length, judged.length + waiting)}
        </strong>{' '}
        {waiting > 0 && (
          <a
            href={addressTo(address, {
              view: 'omrade',
              row: null,
              filter: { ...address.filter, verkan: ['obedomd'] },
            })}
          >
            {texts.notJudgedRows(notJudged.rows.length)}
          </a>
        )}
      </p>
      {actionEffects.map((effect) => {
        const some = judged.filter((one) => one.effect === effect)
        if (some.length === 0) return null
        return (
          <div key={effect}>
            <h3>{texts.effect[effect]}</h3>
            <ol role="list" className={styles.effects}>
              {some.map(({ row, action }) => (
                <li key={action.id}>
                  <span className={styles.words} lang="sv">
                    {action.text}
                  </span>
                  <a href={addressTo(address, { view: 'omrade', row: row.id })}>{planTexts.row(row.sheetRow)}</a>
                  <span className={styles.about} lang="sv">
                    {taskTitle(row, props.places)}
                  </span>
                </li>
              ))}
            </ol>
          </div>
        )
      })}
    </section>
  )
}
