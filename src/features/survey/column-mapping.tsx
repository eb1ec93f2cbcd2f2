import { useId } from 'react'
import { type TextTable, textAt } from '../../domain/situation/assessment-table'
import { cellName } from '../../domain/situation/cell-fault'
import { proposeMapping, type SurveyColumn, type SurveyMapping, surveyColumns } from '../../domain/survey/survey-table'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import styles from './intake-view.module.css'

/** What a person says of the whole table, where no column does. */
export type OwnWords = { readonly question: string; readonly years: string; readonly source: string }

/** No survey is wider, and each column is an option in every list. */
const mostColumns = 60

/** Which row has the headers, which column is what, and what holds for the whole table. */
export function ColumnMapping(props: {
  table: TextTable
  mapping: SurveyMapping
  /** No header row was recognised. */
  unsure: boolean
  own: OwnWords
  onMapping: (mapping: SurveyMapping) => void
  onOwn: (own: OwnWords) => void
}) {
  const { intake: texts } = useWorkspaceTexts().survey
  const { table, mapping, own } = props
  const width = Math.min(mostColumns, Math.max(0, ...table.slice(0, 100).map((row) => row.length)))
  const places = Array.from({ length: width }, (_, index) => index)

  /** Another header row is another reading of the columns. */
  function setHeader(headerRow: number) {
    const again = proposeMapping(table.slice(headerRow, headerRow + 1))
    props.onMapping({ headerRow, columns: again?.columns ?? mapping.columns })
  }

  function setColumn(name: SurveyColumn, column: number | null) {
    // A column is one thing only: the other that had it lets it go.
    const others = Object.entries(mapping.columns).filter(([other, at]) => other !== name && at !== column)
    props.onMapping({
      ...mapping,
      columns: Object.fromEntries(column === null ? others : [...others, [name, column]]),
    })
  }

  const { columns } = mapping
  return (
    <section className={styles.step} aria-labelledby="kolumner">
      <h3 id="kolumner">{texts.mapping}</h3>
      <p className={styles.lead}>{props.unsure ? texts.mappingUnsure : texts.mappingLead}</p>
      <div className={styles.fields}>
        <Field label={texts.headerRow}>
          {(id) => (
            <input
              id={id}
              type="number"
              min={1}
              max={table.length}
              value={mapping.headerRow + 1}
              onChange={({ target }) => {
                const row = target.valueAsNumber
                if (Number.isInteger(row) && row >= 1 && row <= table.length) setHeader(row - 1)
              }}
            />
          )}
        </Field>
        {surveyColumns.map((name) => (
          <Field key={name} label={texts.columns[name]}>
            {(id) => (
              <select
                id={id}
                value={columns[name] ?? ''}
                onChange={({ target }) => setColumn(name, target.value === '' ? null : Number(target.value))}
              >
                <option value="">{texts.noColumn}</option>
                {places.map((column) => (
                  <option key={column} value={column}>
                    {texts.column(
                      cellName(0, column).replace('1', ''),
                      textAt(table, mapping.headerRow, column).slice(0, 40),
                    )}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <fieldset className={styles.own}>
        <legend>{texts.forAll}</legend>
        <p className={styles.lead}>{texts.forAllLead}</p>
        <div className={styles.fields}>
          {(
            [
              ['question', texts.ownQuestion],
              ['years', texts.ownYears],
              ['source', texts.ownSource],
            ] as const
          ).map(([name, label]) => (
            <Field key={name} label={label}>
              {(id) => (
                <input
                  id={id}
                  value={own[name]}
                  onChange={({ target }) => props.onOwn({ ...own, [name]: target.value })}
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
    </section>
  )
}

function Field({ label, children }: { label: string; children: (id: string) => React.ReactNode }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
