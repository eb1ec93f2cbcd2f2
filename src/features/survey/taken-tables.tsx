import type { ImportedSurvey } from '../../domain/survey/imported-surveys'
import { useLanguage } from '../../i18n/language'
import { printDate, printTime } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { dayInStockholm } from '../../state/today'
import { Button } from '../../ui/button'
import styles from './intake-view.module.css'
import type { IntakeDeed } from './use-intake-deed'

/** The tables that stand, who took them in and when, and the way to take one away. */
export function TakenTables({ imported, deed }: { imported: readonly ImportedSurvey[]; deed: IntakeDeed }) {
  const { intake: texts } = useWorkspaceTexts().survey
  const language = useLanguage()
  return (
    <section className={styles.step} aria-labelledby="intagna">
      <h3 id="intagna">{texts.taken}</h3>
      {imported.length === 0 && <p>{texts.none}</p>}
      <ul role="list" className={styles.taken}>
        {imported.map(({ id, table, role, time }) => (
          <li key={id}>
            <span className={styles.file}>{table.file}</span>
            <span>
              {texts.takenBy(
                table.rows.length,
                role || texts.noRole,
                `${printDate(dayInStockholm(new Date(time)), language)} ${printTime(time, language)}`,
              )}
            </span>
            <Button
              kind="quiet"
              aria-label={texts.removeNamed(table.file)}
              onClick={() => void deed.write({ kind: 'survey-import', id, field: 'table', value: null }, 0)}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
