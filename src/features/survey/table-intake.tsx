import { useMemo, useState } from 'react'
import { newEventId } from '../../data/journal/event-id'
import type { TextTable } from '../../domain/situation/assessment-table'
import { readResults } from '../../domain/survey/read-results'
import { readYears } from '../../domain/survey/survey-result'
import { type ImportedRow, mostImportedRows } from '../../domain/survey/survey-subjects'
import { proposeMapping, type SurveyMapping } from '../../domain/survey/survey-table'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { useToday } from '../../state/today'
import { Button } from '../../ui/button'
import { ColumnMapping, type OwnWords } from './column-mapping'
import { FaultList } from './fault-list'
import { IntakePreview } from './intake-preview'
import styles from './intake-view.module.css'
import type { IntakeDeed } from './use-intake-deed'
import { cityId, type SurveyArea } from './use-survey'

/** The city is named both with and without the word in tables, and no area here shares the name. */
const spellings = { Stockholm: cityId, 'Hela staden': cityId }

/** Beyond this a table is not even looked through: it is read anew at every key. */
const longestTable = 10 * mostImportedRows

/** How a table is understood, what of it can be taken in, and what cannot, cell by cell. */
export function TableIntake(props: {
  file: string
  table: TextTable
  areas: readonly SurveyArea[]
  deed: IntakeDeed
  onTaken: () => void
}) {
  const { intake: texts } = useWorkspaceTexts().survey
  const { file, table, areas, deed } = props
  const today = useToday()
  const tooLong = table.length > longestTable
  const proposed = useMemo(() => proposeMapping(table), [table])
  const [mapping, setMapping] = useState<SurveyMapping>(proposed ?? { headerRow: 0, columns: {} })
  const [own, setOwn] = useState<OwnWords>({ question: '', years: '', source: '' })
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>(spellings)
  const read = useMemo(
    () =>
      readResults(tooLong ? [] : table, mapping, {
        areas,
        today,
        question: own.question.trim(),
        source: own.source.trim(),
        years: readYears(own.years) ?? [],
        choices,
      }),
    [table, tooLong, mapping, own, choices, areas, today],
  )
  const rows = read.found.length
  const tooMany = tooLong || rows > mostImportedRows
  const take = async () => {
    const taken: readonly ImportedRow[] = read.found.map(({ origin: _, citation: __, ...row }) => row)
    const change = {
      kind: 'survey-import',
      id: newEventId(),
      field: 'table',
      value: { file, rows: taken },
    } as const
    if (await deed.write(change, rows)) props.onTaken()
  }
  return (
    <>
      <ColumnMapping
        table={table}
        mapping={mapping}
        unsure={proposed === null}
        own={own}
        onMapping={setMapping}
        onOwn={setOwn}
      />
      <section className={styles.step} aria-labelledby="lasning">
        <h3 id="lasning">{texts.read}</h3>
        <p role="status" className={styles.tally}>
          {texts.tally(rows, read.leftOut)}
        </p>
        <FaultList
          faults={tooLong ? [] : read.faults}
          areas={areas}
          choices={choices}
          onChoose={(given, area) => setChoices(changed(choices, given, area))}
        />
        {rows > 0 && <IntakePreview results={read.found} areas={areas} />}
        {tooMany && <p>{texts.tooMany(tooLong ? table.length : rows, mostImportedRows)}</p>}
        {rows === 0 && !tooLong && <p>{texts.nothingFound}</p>}
        <p>
          <Button
            kind="strong"
            disabled={rows === 0 || tooMany || deed.state.at === 'saving'}
            onClick={() => void take()}
          >
            {texts.take(rows)}
          </Button>
        </p>
      </section>
    </>
  )
}

/** @param area null: the choice is taken back */
function changed(choices: Readonly<Record<string, string>>, given: string, area: string | null) {
  const others = Object.entries(choices).filter(([spelling]) => spelling !== given)
  return Object.fromEntries(area === null ? others : [...others, [given, area]])
}
