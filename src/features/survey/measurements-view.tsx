import { useMaterial } from '../../data/material'
import type { Citation } from '../../domain/sources/source'
import type { Disagreement, Figure } from '../../domain/sources/statement'
import { fourMeasurements } from '../../domain/survey/four-measurements'
import { type Measurement, sideBySide } from '../../domain/survey/measurements'
import { useLanguage, useLocal } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Missing } from '../../ui/example-mark'
import { Explained } from '../../ui/explained'
import { Loaded } from '../../ui/loaded'
import { Quote, SourceMark } from '../../ui/source-mark'
import styles from './measurements-view.module.css'

/** The measurements side by side, each with what the document says of it, and the document's own explanation. */
export function MeasurementsView() {
  const { measurements: texts } = useWorkspaceTexts().survey
  const statements = useMaterial('statements')
  const disagreements = useMaterial('disagreements')
  const { address } = useAddress()
  return (
    <div className={styles.view}>
      <h2 className="visually-hidden">{useWorkspaceTexts().survey.views.olika}</h2>
      <p className={styles.lead}>{texts.lead}</p>
      <Loaded material={statements}>
        {(said) => (
          <Loaded material={disagreements}>
            {(differ) => {
              const found = sideBySide(fourMeasurements, { statements: said, disagreements: differ })
              return (
                <>
                  <ul role="list" className={styles.measurements}>
                    {found.measurements.map((measurement) => (
                      <OneMeasurement key={measurement.id} measurement={measurement} />
                    ))}
                  </ul>
                  <section aria-labelledby="varfor" className={styles.why}>
                    <h2 id="varfor">{texts.why}</h2>
                    {found.disagreements.map((disagreement) => (
                      <Difference key={disagreement.id} disagreement={disagreement} />
                    ))}
                  </section>
                  <p>
                    <a href={addressTo(address, { workspace: 'kallor', view: 'olika' })}>{texts.allDisagreements}</a>
                  </p>
                </>
              )
            }}
          </Loaded>
        )}
      </Loaded>
    </div>
  )
}

function OneMeasurement({ measurement }: { measurement: Measurement }) {
  const { measurements: texts } = useWorkspaceTexts().survey
  const local = useLocal()
  const { question, period, population, direction, answers, value, statements } = measurement
  const own = statements.find(({ figure }) => figure !== null && figure === value?.figure)
  const counted = statements.find(({ figure }) => figure !== null && figure === answers)
  return (
    <li className={styles.measurement}>
      <h3>{local(measurement.name)}</h3>
      <dl className={styles.facts}>
        <Fact label={texts.direction}>
          {direction ? (
            <>
              <span className={styles.direction}>
                <span aria-hidden="true">{direction.safety === 'ökar' ? '↗' : '↘'}</span>{' '}
                {texts.safety[direction.safety]}
              </span>{' '}
              <SourceMark cited={direction.citation} />
            </>
          ) : (
            texts.noDirection
          )}
        </Fact>
        <Fact label={texts.question}>
          <Said cited={question} />
        </Fact>
        <Fact label={texts.period}>
          {period ? (
            <>
              <span lang="sv">{period.text}</span>
              {period.citations.map((cited) => (
                <SourceMark key={cited.quote} cited={cited} />
              ))}
            </>
          ) : (
            <Missing />
          )}
        </Fact>
        <Fact label={texts.population}>
          <Said cited={population} />
        </Fact>
        <Fact label={texts.answers}>
          {answers ? (
            <>
              <Value figure={answers} /> {counted && <SourceMark cited={counted.citation} />}
            </>
          ) : (
            <Missing />
          )}
        </Fact>
        <Fact label={texts.value}>
          {value ? (
            <>
              <strong>
                <Value figure={value.figure} />
              </strong>
              , {local(value.label).toLocaleLowerCase('sv')} {own && <SourceMark cited={own.citation} />}
              <span className={styles.caution}>{texts.notSampled}</span>
              {own?.caution && <span className={styles.caution}>{local(own.caution)}</span>}
            </>
          ) : (
            <Missing />
          )}
        </Fact>
      </dl>
      <details className={styles.said}>
        <summary>{texts.said(statements.length)}</summary>
        <ul role="list">
          {statements.map(({ id, label, citation }) => (
            <li key={id}>
              <p className={styles.label}>{local(label)}</p>
              <Quote cited={citation} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The document's own words, or that it has none. */
function Said({ cited }: { cited: Citation | null }) {
  if (!cited) return <Missing />
  return (
    <>
      <q lang="sv" className={styles.quote}>
        <Explained text={cited.quote ?? ''} />
      </q>{' '}
      <SourceMark cited={cited} />
    </>
  )
}

function Value({ figure }: { figure: Figure }) {
  const language = useLanguage()
  const { sources } = useWorkspaceTexts()
  const { value, unit, qualifier } = figure
  if (value === null) return <Missing />
  return (
    <span lang="sv">
      {[qualifier, printNumber(value, language), unit === 'antal' ? null : sources.units[unit]]
        .filter((part) => part !== null && part !== '')
        .join(' ')}
    </span>
  )
}

function Difference({ disagreement }: { disagreement: Disagreement }) {
  const { measurements: texts } = useWorkspaceTexts().survey
  const local = useLocal()
  const { title, sides, reason } = disagreement
  return (
    <section className={styles.difference} aria-label={local(title)}>
      <h3>{local(title)}</h3>
      <ul role="list" className={styles.sides}>
        {sides.map(({ says, citation }) => (
          <li key={says.sv}>
            {local(says)} <SourceMark cited={citation} />
          </li>
        ))}
      </ul>
      {reason ? (
        <div className={styles.reason}>
          <h4>{reason.citation ? texts.documentSays : texts.ourReading}</h4>
          {reason.citation && <Quote cited={reason.citation} />}
          <p className={reason.citation ? styles.caution : undefined}>
            {reason.citation && `${texts.inShort} `}
            {withoutLabel(local(reason.text))}
          </p>
        </div>
      ) : (
        <p className={styles.reason}>{texts.noReason}</p>
      )}
    </section>
  )
}

/** The heading already says whose reading it is. */
function withoutLabel(text: string): string {
  const rest = text.replace(
    /^(Vår läsning|Our reading|Handlingens egen förklaring|The document’s own explanation): /,
    '',
  )
  return rest.charAt(0).toLocaleUpperCase('sv') + rest.slice(1)
}
