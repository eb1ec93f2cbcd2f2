import type { ReactNode } from 'react'
import { useDeed } from '../../data/journal/use-deed'
import { useJournal } from '../../data/journal/use-journal'
import type { SituationNow } from '../../data/situation'
import { subjectOf } from '../../domain/journal/subjects'
import { type Assessment, assessmentAt, assessmentKey, type Contending } from '../../domain/situation/assessment'
import { explanationsOf } from '../../domain/situation/explanation'
import { levelMeanings } from '../../domain/situation/levels'
import { assessmentChanges } from '../../domain/situation/meeting'
import type { SituationArea } from '../../domain/situation/situation'
import { addWeeks, type IsoWeek, numberOf, yearOf } from '../../domain/time/iso-week'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate, printTime } from '../../i18n/numbers'
import { dayInStockholm } from '../../state/today'
import { addressTo, changeAddress, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { ExampleMark } from '../../ui/example-mark'
import { SourceMark } from '../../ui/source-mark'
import { DeedStatus } from './deed-status'
import { ExplanationList } from './explanation-list'
import { LevelWords } from './level-mark'
import { mapAddress } from './map-address'
import type { ShownYear } from './shown-year'
import styles from './week-detail.module.css'
import { useWeekWords } from './week-words'

type Props = {
  situation: SituationNow
  shown: ShownYear
  week: IsoWeek
  area: SituationArea | null
  historyOf: (subjects: readonly string[]) => ReactNode
}

/** One cell of the grid, or one week of all areas: level, what it means, note, role, time, history. */
export function WeekDetail(props: Props) {
  const { situation: texts } = useTexts()
  const { address } = useAddress()
  const words = useWeekWords()
  const { situation, shown, week, area } = props
  const go = (to: IsoWeek) => changeAddress({ week: to, filter: {} }, 'replace')
  const told = explanationsOf(situation.explanations, week, area ? area.covers : null)
  return (
    <section className={styles.detail} aria-labelledby="vald-vecka">
      <div className={styles.head}>
        <div>
          <h2 id="vald-vecka">
            {area && <span lang="sv">{area.name}, </span>}
            {words.title(week)}
          </h2>
          <p className={styles.days}>{words.days(week)}</p>
        </div>
        <p className={styles.steps}>
          <Button onClick={() => go(addWeeks(week, -1))}>{texts.detail.before}</Button>
          <Button onClick={() => go(addWeeks(week, 1))}>{texts.detail.after}</Button>
        </p>
      </div>
      {area ? <OneArea {...props} area={area} /> : <AllAreas shown={shown} week={week} />}
      <p className={styles.ways}>
        <a href={addressTo(address, mapAddress(address, week))}>{texts.detail.map(numberOf(week))}</a>
        {week <= shown.through && (
          <a href={addressTo(address, { view: 'mote', week, area: null, filter: {} })}>
            {texts.detail.assess(numberOf(week))}
          </a>
        )}
        {area && (
          <button type="button" className={styles.link} onClick={() => changeAddress({ area: null })}>
            {texts.detail.whole(numberOf(week))}
          </button>
        )}
      </p>
      <ExplanationList explanations={told} headingId="veckans-forklaringar" heading={texts.detail.told} />
    </section>
  )
}

function OneArea({ shown, week, area, historyOf, situation }: Props & { area: SituationArea }) {
  const { situation: texts } = useTexts()
  const { journal } = useJournal()
  const assessment = assessmentAt<'egen' | 'exempel'>(shown.set, area.id, week)
  const subject = subjectOf('assessment', assessmentKey(area.id, week))
  const written = journal.events.some((event) => event.subject === subject)
  return (
    <>
      <p className={styles.level}>
        <LevelWords level={assessment?.level ?? null} />
        {assessment?.origin === 'exempel' && <ExampleMark />}
      </p>
      {assessment && <Facts assessment={assessment} />}
      {!assessment && <p>{week > shown.through ? texts.detail.notYet : texts.detail.none}</p>}
      <Contest situation={situation} area={area} week={week} />
      {written && (
        <details className={styles.history}>
          <summary>{texts.detail.history}</summary>
          {historyOf([subject])}
        </details>
      )}
    </>
  )
}

function Facts({ assessment }: { assessment: Assessment }) {
  const { situation: texts } = useTexts()
  const moment = useMomentWords()
  const meaning = levelMeanings.find(({ level }) => level === assessment.level)
  return (
    <>
      {meaning && (
        <p className={styles.meaning}>
          <span lang="sv">”{meaning.citation.quote}”</span> <SourceMark cited={meaning.citation} />
        </p>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{texts.detail.note}</dt>
          <dd lang="sv">{assessment.note === '' ? texts.detail.noNote : assessment.note}</dd>
        </div>
        {assessment.origin === 'exempel' ? (
          <div>
            <dt>{texts.detail.source}</dt>
            <dd>{texts.detail.invented}</dd>
          </div>
        ) : (
          <>
            <div>
              <dt>{texts.detail.source}</dt>
              <dd>{texts.detail.own}</dd>
            </div>
            <div>
              <dt>{texts.detail.role}</dt>
              <dd lang="sv">{assessment.role}</dd>
            </div>
            <div>
              <dt>{texts.detail.time}</dt>
              <dd>{moment(assessment.time ?? '')}</dd>
            </div>
          </>
        )}
      </dl>
    </>
  )
}

/** What others set without having seen it: both shown, and a choice. */
function Contest(props: { situation: SituationNow; area: SituationArea; week: IsoWeek }) {
  const { situation: texts } = useTexts()
  const moment = useMomentWords()
  const deed = useDeed()
  const { situation, area, week } = props
  const stands = assessmentAt(situation.own, area.id, week)
  const withdrawn = situation.withdrawn.find((one) => one.area === area.id && one.week === week) ?? null
  const contending = stands?.contending ?? withdrawn?.contending ?? []
  if (contending.length === 0 && deed.state.at === 'rest') return null
  const say = (one: Contending) =>
    one.field === 'note'
      ? texts.detail.rivalNote(one.note)
      : one.level === null
        ? texts.detail.rivalGone
        : texts.level(one.level, texts.levelNames[one.level])
  const choose = (one: Contending | null) => {
    const chosen = {
      area: area.id,
      week,
      level: one?.field === 'level' ? one.level : (stands?.level ?? null),
      note: one?.field === 'note' ? one.note : (stands?.note ?? ''),
    }
    void deed.write(assessmentChanges(situation, [chosen]))
  }
  return (
    <div className={styles.contest}>
      {contending.length > 0 && (
        <>
          <p>
            <strong>{texts.detail.contest}</strong>
          </p>
          <ul role="list">
            <li>
              {texts.detail.standsNow(
                stands ? texts.level(stands.level, texts.levelNames[stands.level]) : texts.none,
                (stands ?? withdrawn)?.role ?? '',
                moment((stands ?? withdrawn)?.time ?? ''),
              )}{' '}
              <Button onClick={() => choose(null)}>{texts.detail.keep}</Button>
            </li>
            {contending.map((one) => (
              <li key={`${one.time}${one.field}`}>
                {say(one)} ({one.role}, {moment(one.time)}){' '}
                <Button onClick={() => choose(one)}>{texts.detail.keep}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <DeedStatus deed={deed} />
    </div>
  )
}

function AllAreas({ shown, week }: { shown: ShownYear; week: IsoWeek }) {
  const { situation: texts } = useTexts()
  const { address } = useAddress()
  if (yearOf(week) !== shown.year) return null
  return (
    <>
      {shown.invented && (
        <p>
          <ExampleMark /> {texts.detail.invented}
        </p>
      )}
      <ul role="list" className={styles.areas}>
        {shown.areas.map((area) => {
          const assessment = assessmentAt<'egen' | 'exempel'>(shown.set, area.id, week)
          return (
            <li key={area.id}>
              <a href={addressTo(address, { area: area.id, week, filter: {} })} lang="sv">
                {area.name}
              </a>
              <LevelWords level={assessment?.level ?? null} />
              {assessment && assessment.note !== '' && (
                <span className={styles.note} lang="sv">
                  {assessment.note}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function useMomentWords(): (moment: string) => string {
  const language = useLanguage()
  return (moment) =>
    moment === '' ? '' : `${printDate(dayInStockholm(new Date(moment)), language)} ${printTime(moment, language)}`
}
