import { useMaterial } from '../../data/material'
import type { Statement } from '../../domain/sources/statement'
import { useLocal, useTexts } from '../../i18n/language'
import { bySwedishOrder } from '../../i18n/numbers'
import { Missing } from '../../ui/example-mark'
import { Loaded } from '../../ui/loaded'
import { SourceMark } from '../../ui/source-mark'
import styles from './missing-figures.module.css'
import { SubjectLink } from './subject-link'
import { useSubjectNames } from './subject-names'

/** What the documents mention without a figure, gathered under the table or picture that did not come along. */
export function MissingFigures() {
  const { sources: texts } = useTexts()
  const statements = useMaterial('statements')
  return (
    <Loaded material={statements}>
      {(all) => {
        const groups = groupByLoss(all)
        const count = groups.reduce((sum, group) => sum + group.statements.length, 0)
        return (
          <>
            <p className={styles.lead}>{texts.missingLead}</p>
            <p className={styles.count}>{texts.missingCount(count)}</p>
            {groups.map(({ loss, statements: lost }) => (
              <section key={loss} className={styles.group} aria-label={loss ?? texts.neverStated}>
                <h3>{loss === null ? texts.neverStated : texts.lost(loss)}</h3>
                <ul role="list">
                  {lost.map((statement) => (
                    <MissingLine key={statement.id} statement={statement} />
                  ))}
                </ul>
              </section>
            ))}
            <MissingSurvey />
          </>
        )
      }}
    </Loaded>
  )
}

function MissingLine({ statement }: { statement: Statement }) {
  const local = useLocal()
  return (
    <li className={styles.line}>
      <span>
        {local(statement.label)} <SourceMark cited={statement.citation} />
      </span>
      <span className={styles.subject}>
        <SubjectLink subject={statement.subject} />
      </span>
      <span lang="sv" className={styles.period}>
        {statement.period}
      </span>
      <Missing />
    </li>
  )
}

function MissingSurvey() {
  const { sources: texts } = useTexts()
  const local = useLocal()
  const survey = useMaterial('survey').value
  const { areas } = useSubjectNames()
  if (!survey) return null
  const nameOf = (id: string) => String(areas.get(id)?.properties.name ?? id)
  const missing = survey.values
    .filter(({ value }) => value === null)
    .sort((a, b) => bySwedishOrder(nameOf(a.area), nameOf(b.area)))
  return (
    <section className={styles.group} aria-label={texts.surveyMissing}>
      <h3>
        {texts.surveyMissing} <SourceMark cited={survey.citation} />
      </h3>
      <ul role="list">
        {missing.map(({ area, remark }) => (
          <li key={area} className={styles.line}>
            <span>
              {local(survey.title)}
              {remark && (
                <>
                  . {local(remark.text)} <SourceMark cited={remark.citation} />
                </>
              )}
            </span>
            <span className={styles.subject}>
              <SubjectLink subject={{ kind: 'area', id: area }} />
            </span>
            <span lang="sv" className={styles.period}>
              {survey.years}
            </span>
            <Missing />
          </li>
        ))}
      </ul>
    </section>
  )
}

type Loss = { readonly loss: string | null; readonly statements: readonly Statement[] }

/** By the lost table, picture or chart that the statement's caution names; last those that name none. */
function groupByLoss(statements: readonly Statement[]): readonly Loss[] {
  const groups = new Map<string | null, Statement[]>()
  for (const statement of statements) {
    const loss = /(Tabell|Kartbild|Diagram) \d+(?= saknas)/i.exec(statement.caution?.sv ?? '')?.[0] ?? null
    const empty = statement.figure?.value === null || (statement.figure === null && loss !== null)
    if (!empty) continue
    const name = loss && loss.charAt(0).toLocaleUpperCase('sv') + loss.slice(1)
    groups.set(name, [...(groups.get(name) ?? []), statement])
  }
  return [...groups]
    .map(([loss, members]) => ({ loss, statements: members }))
    .sort((a, b) => Number(a.loss === null) - Number(b.loss === null) || bySwedishOrder(a.loss ?? '', b.loss ?? ''))
}
