import type { PersonFinding, SourceColumn } from '../../domain/incidents/intake/inspection'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { columnName } from './column-name'
import styles from './intake.module.css'

/** What points out persons, column by column. A column that would be imported stops the reading until it is taken out. */
export function PersonNotice(props: {
  columns: readonly SourceColumn[]
  findings: readonly PersonFinding[]
  onDrop: (column: number) => void
}) {
  const { seen: texts } = useWorkspaceTexts().intake
  const { columns, findings } = props
  if (findings.length === 0) return null
  const stopped = findings.some(({ imported }) => imported)
  const named = (column: number) => columnName(columns, column, texts.column)
  const toDrop = [...new Set(findings.filter(({ imported }) => imported).map(({ column }) => column))]
  return (
    <div className={stopped ? styles.stop : styles.aside} role={stopped ? 'alert' : undefined}>
      <h3>{texts.persons}</h3>
      <p>
        {texts.personsLead} {stopped && <strong>{texts.personsStop}</strong>}
      </p>
      <ul>
        {findings.map(({ kind, column, row, count, imported }) => (
          <li key={`${column} ${kind}`}>
            {texts.person(kind, count, named(column), row)} {!imported && texts.personLeftOut}
          </li>
        ))}
      </ul>
      {toDrop.length > 0 && (
        <p className={styles.actions}>
          {toDrop.map((column) => (
            <Button key={column} onClick={() => props.onDrop(column)}>
              {texts.dropColumn(named(column))}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}
