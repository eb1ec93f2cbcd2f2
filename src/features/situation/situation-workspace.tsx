import { lazy, type ReactNode, Suspense, useRef } from 'react'
import { type SituationNow, useSituation } from '../../data/situation'
import { problem } from '../../domain/problems/problem'
import { useTexts } from '../../i18n/language'
import { useToday } from '../../state/today'
import { addressTo, changeAddress, useAddress } from '../../state/url/use-address'
import { Loaded } from '../../ui/loaded'
import { ProblemNotice } from '../../ui/problem-notice'
import { Meeting } from './meeting'
import { shownYear, yearAsked, yearsToChoose } from './shown-year'
import styles from './situation-workspace.module.css'
import { YearView } from './year-view'

const SummaryView = lazy(() => import('./summary-view').then(({ SummaryView: view }) => ({ default: view })))
const AreasView = lazy(() => import('./areas-view').then(({ AreasView: view }) => ({ default: view })))
const QuestionsView = lazy(() => import('./questions-view').then(({ QuestionsView: view }) => ({ default: view })))
const FilesView = lazy(() => import('./files-view').then(({ FilesView: view }) => ({ default: view })))

const parts = ['ar', 'mote', 'summering', 'fragor', 'omraden', 'filer'] as const
type Part = (typeof parts)[number]
const ofOneYear: readonly Part[] = ['ar', 'summering', 'filer']

/** The weekly situation: a year of levels, the meeting that sets them, and what they amount to. */
export function SituationWorkspace({ historyOf }: { historyOf: (subjects: readonly string[]) => ReactNode }) {
  const { situation: texts, app } = useTexts()
  const { address } = useAddress()
  const situation = useSituation()
  const part = parts.find((name) => name === address.view) ?? 'ar'
  const arrivedAt = useRef(part)
  return (
    <div className={styles.page} data-part={part}>
      <header className={styles.head}>
        <h1>{app.workspaces.lage}</h1>
        <p className={styles.lead}>{texts.lead}</p>
      </header>
      <nav aria-label={texts.parts.label}>
        <ul role="list" className={styles.parts}>
          {parts.map((name) => (
            <li key={name}>
              <a
                // The meeting is of this week unless an earlier one is asked for.
                href={addressTo(address, { view: name === 'ar' ? null : name, ...(name === 'mote' && { week: null }) })}
                aria-current={name === part ? 'page' : undefined}
              >
                {texts.parts[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Loaded material={situation}>
        {(value) => (
          <Suspense fallback={<p>{app.loading}</p>}>
            <Part part={part} situation={value} historyOf={historyOf} pressed={arrivedAt.current !== part} />
          </Suspense>
        )}
      </Loaded>
    </div>
  )
}

function Part(props: {
  part: Part
  situation: SituationNow
  historyOf: (subjects: readonly string[]) => ReactNode
  /** It was opened from here, so that the focus may be taken along. */
  pressed: boolean
}) {
  const { address } = useAddress()
  const today = useToday()
  const { part, situation, historyOf } = props
  const year = yearAsked(address, situation, today)
  const shown = shownYear(situation, year, today)
  const unknown = address.area !== null && !situation.areas.some(({ id }) => id === address.area)
  return (
    <>
      {unknown && (
        <ProblemNotice
          tone="caution"
          problems={[problem('unknown-area', 'omrade', { given: address.area ?? '' })]}
          dismiss={() => changeAddress({ area: null }, 'replace')}
        />
      )}
      {ofOneYear.includes(part) && <YearChoice year={year} years={yearsToChoose(situation, today, year)} />}
      {part === 'ar' && <YearView situation={situation} shown={shown} historyOf={historyOf} />}
      {part === 'mote' && <Meeting situation={situation} pressed={props.pressed} />}
      {part === 'summering' && <SummaryView situation={situation} shown={shown} />}
      {part === 'fragor' && <QuestionsView situation={situation} historyOf={historyOf} />}
      {part === 'omraden' && <AreasView situation={situation} />}
      {part === 'filer' && <FilesView situation={situation} shown={shown} />}
    </>
  )
}

function YearChoice({ year, years }: { year: number; years: readonly number[] }) {
  const { situation: texts } = useTexts()
  return (
    <p className={styles.choice}>
      <label htmlFor="ar">{texts.year}</label>
      <select
        id="ar"
        value={year}
        onChange={({ target }) => changeAddress({ filter: { ar: [target.value] }, week: null, area: null })}
      >
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <span className={styles.printedYear}>{year}</span>
    </p>
  )
}
