import { useMaterial } from '../../data/material'
import type { Place } from '../../domain/places/place'
import { repeatsSurvey, statementsAbout } from '../../domain/situation/about-place'
import type { Figure, Statement } from '../../domain/sources/statement'
import { useLanguage, useLocal, useTexts } from '../../i18n/language'
import { printDate, printNumber } from '../../i18n/numbers'
import { Missing } from '../../ui/example-mark'
import { Loaded } from '../../ui/loaded'
import { PanelSection } from './panel-section'
import { Passage } from './passage'
import styles from './statements-section.module.css'

/** What the documents state about the place and its stadsdel, the survey's own figure left out: it has its section. */
export function StatementsSection(props: { place: Place; districtName: string | null }) {
  const { statements: texts } = useTexts().place
  const material = useMaterial('statements')
  const survey = useMaterial('survey').value
  const { place, districtName } = props
  const about = statementsAbout(place, material.value ?? [])
  const district = about.district.filter((statement) => !repeatsSurvey(statement, survey))
  const count = about.place.length + district.length
  if (material.state === 'ready' && count === 0) return null
  return (
    <PanelSection heading={texts.heading(material.value && count)} folded>
      <Loaded material={material}>
        {() => (
          <>
            <Group heading={texts.place} statements={about.place} />
            <Group heading={texts.district(districtName ?? '')} statements={district} />
          </>
        )}
      </Loaded>
    </PanelSection>
  )
}

function Group(props: { heading: string; statements: readonly Statement[] }) {
  if (props.statements.length === 0) return null
  return (
    <>
      <h4>{props.heading}</h4>
      <ul role="list" className={styles.statements}>
        {props.statements.map((statement) => (
          <li key={statement.id}>
            <OneStatement statement={statement} />
          </li>
        ))}
      </ul>
    </>
  )
}

function OneStatement({ statement }: { statement: Statement }) {
  const { sources } = useTexts()
  const language = useLanguage()
  const local = useLocal()
  const { label, figure, period, comparison, caution, citation } = statement
  return (
    <>
      <p className={styles.label}>
        {local(label)}
        {figure && (
          <>
            : <FigureWords figure={figure} />
          </>
        )}
      </p>
      {(period !== null || comparison) && (
        <p className={styles.note}>
          {period !== null && (
            <>
              {sources.period}: <span lang="sv">{printDate(period, language)}</span>.{' '}
            </>
          )}
          {comparison && (
            <>
              {sources.comparedWith} {local(comparison.label)}: <FigureWords figure={comparison.figure} />.
            </>
          )}
        </p>
      )}
      {caution && <p className={styles.note}>{local(caution)}</p>}
      <Passage citation={citation} />
    </>
  )
}

function FigureWords({ figure }: { figure: Figure }) {
  const { sources } = useTexts()
  const language = useLanguage()
  return (
    <span className={styles.figure}>
      {figure.qualifier !== null && <span lang="sv">{`${figure.qualifier} `}</span>}
      {figure.value === null ? <Missing /> : `${printNumber(figure.value, language)} ${sources.units[figure.unit]}`}
    </span>
  )
}
