import { type ReactNode, useId, useState } from 'react'
import { useDeed } from '../../data/journal/use-deed'
import { useDraft } from '../../data/journal/use-draft'
import { useJournal } from '../../data/journal/use-journal'
import { useMaterial } from '../../data/material'
import type { SituationNow } from '../../data/situation'
import { registerAt } from '../../domain/journal/read-field'
import { subjectOf } from '../../domain/journal/subjects'
import { foldText } from '../../domain/selection/fold-text'
import { type AreaFact, areaMaterial } from '../../domain/situation/area-material'
import { type AreaQuestion, fiveQuestions } from '../../domain/situation/five-questions'
import { useLanguage, useLocal, useTexts } from '../../i18n/language'
import { printDate, printTime } from '../../i18n/numbers'
import { dayInStockholm } from '../../state/today'
import { changeAddress, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { SourceMark } from '../../ui/source-mark'
import { DeedStatus } from './deed-status'
import styles from './questions-view.module.css'

type HistoryOf = (subjects: readonly string[]) => ReactNode

/** Which area is the whole that the others lie in, as statements name it. */
const boroughKind = 'stadsdelsomrade'

/** The five parts of the police's own picture, for one area: what the material says, and the users' answer. */
export function QuestionsView({ situation, historyOf }: { situation: SituationNow; historyOf: HistoryOf }) {
  const { questions: texts } = useTexts().situation
  const { area: asked } = useAddress().address
  const listed = situation.areas.filter(({ retired }) => retired === null)
  const area = listed.find(({ id }) => id === asked) ?? listed[0]
  const statements = useMaterial('statements').value ?? []
  const places = useMaterial('places').value ?? []
  const borough = useMaterial('areas', boroughKind).value?.features[0]?.properties.id
  const material = areaMaterial({
    covers: area?.covers ?? [],
    borough: typeof borough === 'string' ? borough : null,
    statements,
    places,
  })
  return (
    <div className={styles.questions}>
      <h2>{texts.heading}</h2>
      <p>{texts.lead}</p>
      <p className={styles.choice}>
        <label htmlFor="fragornas-omrade">{texts.area}</label>
        <select
          id="fragornas-omrade"
          lang="sv"
          value={area?.id}
          onChange={({ target }) => changeAddress({ area: target.value })}
        >
          {listed.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <span className={styles.printed}>{area?.name}</span>
      </p>
      {area && (
        <ol role="list" className={styles.list}>
          {fiveQuestions.map((question) => (
            <li key={question.id}>
              <OneQuestion
                key={area.id}
                area={area.id}
                question={question}
                facts={material[question.id]}
                historyOf={historyOf}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function OneQuestion(props: {
  area: string
  question: AreaQuestion
  facts: readonly AreaFact[]
  historyOf: HistoryOf
}) {
  const { questions: texts } = useTexts().situation
  const { question, facts } = props
  return (
    <section aria-labelledby={`fraga-${question.id}`} className={styles.question}>
      <h3 id={`fraga-${question.id}`} lang="sv">
        {question.question}
      </h3>
      <p className={styles.explained}>
        <span lang="sv">{question.explanation}</span> <SourceMark cited={question.citation} />
      </p>
      <Answer {...props} />
      <div>
        <h4>{texts.material}</h4>
        {facts.length === 0 ? <p className={styles.none}>{texts.noMaterial}</p> : <Facts facts={facts} />}
      </div>
    </section>
  )
}

const shownAtFirst = 5

function Facts({ facts }: { facts: readonly AreaFact[] }) {
  const { questions: texts } = useTexts().situation
  const local = useLocal()
  const [all, setAll] = useState(false)
  const listed = all ? facts : facts.slice(0, shownAtFirst)
  return (
    <>
      <ul role="list" className={styles.facts}>
        {listed.map((fact) => (
          <li key={`${fact.kind}${fact.id}`}>
            <p className={styles.label}>
              {local(fact.label)} <span className={styles.because}>{texts.scopes[fact.scope]}</span>
              {fact.citation.quote === null && <SourceMark cited={fact.citation} />}
            </p>
            {fact.citation.quote !== null && (
              <p className={styles.quote}>
                <span lang="sv">”{fact.citation.quote}”</span> <SourceMark cited={fact.citation} />
              </p>
            )}
            <p className={styles.because}>{becauseOf(fact, texts)}</p>
          </li>
        ))}
      </ul>
      {!all && facts.length > shownAtFirst && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {texts.more(facts.length - shownAtFirst)}
        </Button>
      )}
    </>
  )
}

function becauseOf(
  { because, citation }: AreaFact,
  texts: ReturnType<typeof useTexts>['situation']['questions'],
): string {
  if ('word' in because) return texts.becauseWord(asWritten(citation.quote ?? '', because.word))
  return 'topic' in because ? texts.becauseTopic : texts.becauseNamed
}

/** The letters of the quote where a folded word stands in it: "oppen" is looked for, "öppen" is what is written. */
function asWritten(quote: string, word: string): string {
  const folded = [...quote].map((letter) => foldText(letter) || letter).join('')
  const at = folded.indexOf(word)
  return at >= 0 && folded.length === quote.length ? quote.slice(at, at + word.length) : word
}

/** What the users have answered, with role and time; words typed and not saved survive the page. */
function Answer({ area, question, historyOf }: { area: string; question: AreaQuestion; historyOf: HistoryOf }) {
  const { questions: texts } = useTexts().situation
  const language = useLanguage()
  const { journal } = useJournal()
  const id = `${area}/${question.id}`
  const subject = subjectOf('area-question', id)
  const stands = registerAt(journal, 'area-question', id, 'answer')?.stands
  const answer = typeof stands?.payload.value === 'string' ? stands.payload.value : ''
  const draft = useDraft(subject)
  const deed = useDeed()
  const [opened, setOpened] = useState(false)
  const field = useId()
  const open = opened || draft.text !== null

  async function save() {
    const text = (draft.text ?? answer).trim()
    const changed = text !== answer
    if (changed && !(await deed.write([{ kind: 'area-question', id, field: 'answer', value: text }]))) return
    draft.clear()
    setOpened(false)
  }

  return (
    <div className={styles.answer}>
      <h4>{texts.answer}</h4>
      {question.internal && <p className={styles.because}>{texts.internal}</p>}
      {open ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <label htmlFor={field} className="visually-hidden">
            {texts.answerOf(question.question)}
          </label>
          <textarea
            id={field}
            lang="sv"
            rows={4}
            className={styles.text}
            value={draft.text ?? answer}
            onChange={({ target }) => draft.set(target.value)}
          />
          <p className={styles.tools}>
            <Button kind="strong" type="submit">
              {texts.save}
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                draft.clear()
                setOpened(false)
              }}
            >
              {texts.cancel}
            </Button>
            {draft.text !== null && <span className={styles.because}>{texts.draft}</span>}
          </p>
        </form>
      ) : (
        <>
          {answer === '' ? (
            <p className={styles.none}>{texts.noAnswer}</p>
          ) : (
            <p className={styles.said} lang="sv">
              {answer}
            </p>
          )}
          {stands && answer !== '' && (
            <p className={styles.because}>
              {texts.by(
                stands.role,
                `${printDate(dayInStockholm(new Date(stands.time)), language)} ${printTime(stands.time, language)}`,
              )}
            </p>
          )}
          <Button onClick={() => setOpened(true)}>{answer === '' ? texts.write : texts.change}</Button>
        </>
      )}
      <DeedStatus deed={deed} />
      {stands && (
        <details className={styles.history}>
          <summary>{texts.history}</summary>
          {historyOf([subject])}
        </details>
      )}
    </div>
  )
}
