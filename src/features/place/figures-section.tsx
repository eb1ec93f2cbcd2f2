import { useMaterial } from '../../data/material'
import { countByDistrict, type Notices } from '../../domain/incidents/notice'
import type { Place } from '../../domain/places/place'
import { answerFor } from '../../domain/situation/about-place'
import type { Statement } from '../../domain/sources/statement'
import { fearClass, type Survey } from '../../domain/survey/survey'
import { useLanguage, useLocal, useTexts } from '../../i18n/language'
import { printDate, printNumber } from '../../i18n/numbers'
import { Missing } from '../../ui/example-mark'
import { Loaded } from '../../ui/loaded'
import styles from './figures-section.module.css'
import { Mark } from './marks'
import { PanelSection } from './panel-section'

/** What the survey says of the stadsdel. The class colour is the map's. */
export function FearSection(props: { place: Place; districtName: string | null }) {
  const { fear } = useTexts().place
  const survey = useMaterial('survey')
  const statements = useMaterial('statements')
  const { place, districtName } = props
  return (
    <PanelSection heading={fear.heading}>
      {districtName === null ? (
        <p className={styles.note}>{fear.noDistrict}</p>
      ) : (
        <Loaded material={survey}>
          {(value) => (
            <Fear survey={value} place={place} districtName={districtName} statements={statements.value ?? []} />
          )}
        </Loaded>
      )}
    </PanelSection>
  )
}

function Fear(props: { survey: Survey; place: Place; districtName: string; statements: readonly Statement[] }) {
  const { fear } = useTexts().place
  const language = useLanguage()
  const local = useLocal()
  const { survey, place, districtName } = props
  const answer = answerFor(place, survey)
  const value = answer?.value ?? null
  const caution = props.statements.find(
    ({ topic, subject, figure }) =>
      topic === 'otrygghet' && subject.id === place.district && value !== null && figure?.value === value,
  )?.caution
  return (
    <>
      {value === null ? (
        <p>
          {fear.missingFor(districtName)}: <Missing />
        </p>
      ) : (
        <p className={styles.figure}>
          <span className={`${styles.swatch} ${styles[`class${fearClass(value)}`]}`} aria-hidden="true" />
          <span className={styles.value}>{fear.value(printNumber(value, language))}</span>{' '}
          <span>
            {fear.of(districtName)} {answer?.citation && <Mark citation={answer.citation} />}
          </span>
        </p>
      )}
      {answer?.remark && (
        <p>
          {local(answer.remark.text)} <Mark citation={answer.remark.citation} />
        </p>
      )}
      <p className={styles.note}>
        {fear.years(survey.years)} {fear.answers}:{' '}
        {answer?.answers == null ? <Missing /> : printNumber(answer.answers, language)}. {fear.districtOnly}{' '}
        <Mark citation={survey.citation} />
      </p>
      {caution && <p className={styles.note}>{local(caution)}</p>}
    </>
  )
}

/** How many notices the police published from the stadsdel, with the caution that goes with every count of them. */
export function NoticesSection(props: { place: Place; districtName: string | null }) {
  const { notices } = useTexts().place
  const material = useMaterial('notices')
  const { place, districtName } = props
  return (
    <PanelSection heading={notices.heading} folded>
      {districtName === null ? (
        <p className={styles.note}>{notices.noDistrict}</p>
      ) : (
        <Loaded material={material}>
          {(value) => <NoticeCount notices={value} district={place.district} districtName={districtName} />}
        </Loaded>
      )}
    </PanelSection>
  )
}

function NoticeCount(props: { notices: Notices; district: string | null; districtName: string }) {
  const { notices: texts } = useTexts().place
  const language = useLanguage()
  const local = useLocal()
  const { caution, notices } = props.notices
  const { districts, outside } = countByDistrict(notices)
  const count = districts.find(({ district }) => district === props.district)?.count ?? 0
  const days = notices.map(({ published }) => published.slice(0, 10)).sort()
  const [from, to] = [days[0] ?? '', days.at(-1) ?? '']
  return (
    <>
      <p className={styles.figure}>
        <span className={styles.value}>{texts.count(printNumber(count, language))}</span>{' '}
        <span>
          {texts.of(props.districtName, printDate(from, language), printDate(to, language))}{' '}
          <Mark citation={{ source: 'polisen-handelsenotiser', where: texts.where(props.districtName), quote: null }} />
        </span>
      </p>
      <p className={styles.note}>{local(caution)}</p>
      {outside > 0 && <p className={styles.note}>{texts.outside(printNumber(outside, language))}</p>}
    </>
  )
}
