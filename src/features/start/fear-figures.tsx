import type { Feature } from '../../domain/geo/feature'
import type { Statement } from '../../domain/sources/statement'
import { fearClass, type Survey } from '../../domain/survey/survey'
import { useLanguage, useLocal, useTexts } from '../../i18n/language'
import { bySwedishOrder, printNumber } from '../../i18n/numbers'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Missing } from '../../ui/example-mark'
import { SourceMark } from '../../ui/source-mark'
import styles from './fear-figures.module.css'

/** The survey's figures as bars with their caution, and the districts that have none. */
export function FearFigures(props: {
  survey: Survey
  statements: readonly Statement[]
  districts: readonly Feature[]
}) {
  const { now } = useTexts().start
  const { app } = useTexts()
  const language = useLanguage()
  const local = useLocal()
  const { address } = useAddress()
  const { survey } = props
  const nameOf = (id: string) =>
    String(props.districts.find((area) => area.properties.id === id)?.properties.name ?? id)
  const known = survey.values
    .flatMap(({ area, value, citation, answers }) => (value === null ? [] : [{ area, value, citation, answers }]))
    .sort((a, b) => b.value - a.value)
  const unknown = survey.values.filter(({ value }) => value === null).map(({ area }) => nameOf(area))
  const caution = props.statements.find(
    ({ subject, figure, topic }) =>
      topic === 'otrygghet' && subject.id === known[0]?.area && figure?.value === known[0]?.value,
  )?.caution
  return (
    <section aria-labelledby="otrygghet">
      <h3 id="otrygghet">{now.fear}</h3>
      <ul role="list" className={styles.bars}>
        {known.map(({ area, value, citation }) => (
          <li key={area}>
            <span className={styles.value}>{printNumber(value, language)} %</span>
            <span className={styles.name}>
              {nameOf(area)} {citation && <SourceMark cited={citation} />}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span className={`${styles.bar} ${styles[`class${fearClass(value)}`]}`} style={{ width: `${value}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {now.years(survey.years)} {now.answersMissing}: <Missing />. <SourceMark cited={survey.citation} />
      </p>
      {caution && <p className={styles.note}>{local(caution)}</p>}
      {unknown.length > 0 && (
        <p className={styles.note}>
          {now.withoutFigure(unknown.length, survey.values.length)}: <Missing />. (
          {unknown.sort(bySwedishOrder).join(', ')})
        </p>
      )}
      <p className={styles.note}>
        <a
          href={addressTo(address, {
            workspace: 'karta',
            place: null,
            spot: null,
            layers: ['otrygghet', 'stadsdelar'].map((id) => ({ id, opacityPercent: 100 })),
          })}
        >
          {app.openMap}
        </a>
      </p>
    </section>
  )
}
