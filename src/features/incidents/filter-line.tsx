import { everyIncident } from '../../domain/incidents/incident-filter'
import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { announce } from '../../state/screen'
import { Button } from '../../ui/button'
import { ExampleMark } from '../../ui/example-mark'
import { useChangeFilter } from './change-filter'
import { fewIncidents } from './few-incidents'
import styles from './filter-line.module.css'
import { useFilterWords, withoutClause } from './filter-words'
import { useIncidents, useMovingFilter, usePassing, useShown } from './session'

/** How many pass, and what they pass: every clause in words, each with its own way out. */
export function FilterLine() {
  const { incidents: texts } = useWorkspaceTexts()
  const language = useLanguage()
  const { set, facts } = useIncidents()
  const filter = useMovingFilter()
  const passing = usePassing()
  const doubtful = useShown(doubtfulOf)
  const { choose } = useChangeFilter()
  const clauses = useFilterWords(filter)
  const all = printNumber(facts.count, language)
  return (
    <section className={styles.line} aria-label={texts.sections.filter}>
      <p className={styles.number} role="status">
        {passing === null ? (
          texts.counting
        ) : (
          <>
            <strong>{printNumber(passing, language)}</strong> {texts.passing(passing, '', all).trim()}
          </>
        )}{' '}
        {set.status === 'exempel' && <ExampleMark />}
      </p>
      {clauses.length === 0 ? (
        <p className={styles.none}>{texts.filter.none}</p>
      ) : (
        <ul role="list" className={styles.clauses}>
          {clauses.map(({ clause, text }) => (
            <li key={clause}>
              <Button
                kind="chip"
                aria-label={texts.filter.remove(text)}
                onClick={() => choose(withoutClause(filter, clause))}
              >
                {text} <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
          <li>
            <Button
              kind="quiet"
              onClick={() => {
                choose(everyIncident)
                announce(texts.filter.cleared)
              }}
            >
              {texts.filter.clear}
            </Button>
          </li>
        </ul>
      )}
      {(doubtful > 0 || filter.doubtful === 'without') && (
        <label className={styles.doubtful} title={texts.filter.doubtfulWhy}>
          <input
            type="checkbox"
            checked={filter.doubtful === 'with'}
            onChange={({ target }) => choose({ doubtful: target.checked ? 'with' : 'without' })}
          />
          {texts.filter.doubtful(printNumber(doubtful, language))}
        </label>
      )}
      {passing === 0 && <p className={styles.note}>{texts.empty.none}</p>}
      {passing !== null && passing > 0 && passing < fewIncidents && (
        <p className={styles.note}>
          {passing === 1 ? texts.empty.one : texts.empty.few(texts.events(passing, printNumber(passing, language)))}
        </p>
      )}
      <p className={styles.caution}>{set.status === 'exempel' ? texts.invented : texts.caution}</p>
    </section>
  )
}

const doubtfulOf = ({ answer }: { readonly answer: { readonly views: { readonly doubtful: number } } | null }) =>
  answer?.views.doubtful ?? 0
