import type { Citation } from '../../domain/sources/source'
import type { Statement } from '../../domain/sources/statement'
import { useLanguage, useLocal, useTexts } from '../../i18n/language'
import { printDate, printNumber } from '../../i18n/numbers'
import { Explained } from '../../ui/explained'
import { SourceMark } from '../../ui/source-mark'
import { FigureValue } from './figure-value'
import styles from './statement-item.module.css'
import { SubjectLink } from './subject-link'

/** One statement: what it is about, the value with period, comparison and caution, and (unless it stands above) the quote. */
export function StatementItem(props: { statement: Statement; quoted?: boolean }) {
  const { sources } = useTexts()
  const language = useLanguage()
  const local = useLocal()
  const { statement, quoted = true } = props
  const { figure, period, comparison, answers, caution, citation } = statement
  return (
    <div className={quoted ? styles.quoted : styles.statement}>
      <div className={styles.statement}>
        <p className={styles.label}>
          <strong>{local(statement.label)}</strong> <SubjectLink subject={statement.subject} />
        </p>
        {figure && (
          <p className={styles.value}>
            <FigureValue figure={figure} /> <SourceMark cited={citation} />
          </p>
        )}
        {(period !== null || comparison || answers !== null) && (
          <dl className={styles.facts}>
            {period !== null && (
              <div>
                <dt>{sources.period}</dt>
                <dd lang="sv">{printDate(period, language)}</dd>
              </div>
            )}
            {comparison && (
              <div>
                <dt>
                  {sources.comparedWith} {local(comparison.label)}
                </dt>
                <dd>
                  <FigureValue figure={comparison.figure} />
                </dd>
              </div>
            )}
            {answers !== null && (
              <div>
                <dt>{sources.answers}</dt>
                <dd>{printNumber(answers, language)}</dd>
              </div>
            )}
          </dl>
        )}
        {caution && <p className={styles.caution}>{local(caution)}</p>}
      </div>
      {quoted && <Words citation={citation} marked={figure === null} />}
    </div>
  )
}

function Words(props: { citation: Citation; marked: boolean }) {
  const { quote, where } = props.citation
  return (
    <div className={styles.words}>
      {quote !== null && (
        <blockquote className={styles.quote} lang="sv">
          <Explained text={quote} />
        </blockquote>
      )}
      <p className={styles.where}>
        <span lang="sv">{where}</span> {props.marked && <SourceMark cited={props.citation} />}
      </p>
    </div>
  )
}
