import { useState } from 'react'
import type { SituationNow } from '../../data/situation'
import { type Problem, problem } from '../../domain/problems/problem'
import { assessmentSet } from '../../domain/situation/assessment'
import type { TextTable } from '../../domain/situation/assessment-table'
import { longTable, wideTable } from '../../domain/situation/write-tables'
import { yearOf } from '../../domain/time/iso-week'
import { useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import { downloadFile } from '../../ui/download-file'
import { ExampleMark } from '../../ui/example-mark'
import { ProblemNotice } from '../../ui/problem-notice'
import { askFiles } from '../../workers/files'
import styles from './files-view.module.css'
import type { ShownYear } from './shown-year'
import { TableIntake } from './table-intake'

type Form = 'bred' | 'lång'

/** The levels out as tables, and tables in, cell by cell. */
export function FilesView({ situation, shown }: { situation: SituationNow; shown: ShownYear }) {
  const { files: texts } = useTexts().situation
  return (
    <div className={styles.files}>
      <section aria-labelledby="tabell-ut" className={styles.part}>
        <h2 id="tabell-ut">{texts.out}</h2>
        <p>{texts.outLead(shown.year)}</p>
        {shown.invented && (
          <p>
            <ExampleMark /> {texts.example}
          </p>
        )}
        <Downloads shown={shown} />
      </section>
      <TableIntake situation={situation} year={shown.year} />
    </div>
  )
}

function Downloads({ shown }: { shown: ShownYear }) {
  const { files: texts } = useTexts().situation
  const [outcome, setOutcome] = useState<{ readonly done: string } | { readonly failed: Problem } | null>(null)

  async function save(form: Form, kind: 'csv' | 'xlsx') {
    const name = `${texts.fileName(shown.year, texts.forms[form], shown.invented)}.${kind}`
    const rows = tableOf(shown, form)
    const { signal } = new AbortController()
    if (kind === 'csv') {
      const answer = await askFiles('write-csv', { rows }, { signal })
      if (answer.state !== 'done') return setOutcome({ failed: problemOf(answer, name) })
      downloadFile(name, answer.value)
    } else {
      const [header = [], ...body] = rows
      const columns = header.map((title, column) => ({
        header: title,
        guidance: null,
        widthCharacters: column === 0 ? 22 : form === 'bred' && column < header.length - 1 ? 10 : 20,
      }))
      const answer = await askFiles(
        'fresh-workbook',
        { sheets: [{ name: texts.sheet, columns, rows: body }] },
        { signal },
      )
      if (answer.state !== 'done') return setOutcome({ failed: problemOf(answer, name) })
      if ('refused' in answer.value) return setOutcome({ failed: answer.value.refused })
      downloadFile(name, answer.value.bytes)
    }
    setOutcome({ done: name })
  }

  return (
    <>
      <ul role="list" className={styles.downloads}>
        {(['bred', 'lång'] as const).map((form) => (
          <li key={form}>
            <span>{form === 'bred' ? texts.wide : texts.long}</span>
            {(['csv', 'xlsx'] as const).map((kind) => (
              <Button
                key={kind}
                aria-label={`${texts[kind]}: ${form === 'bred' ? texts.wide : texts.long}`}
                onClick={() => void save(form, kind)}
              >
                {texts[kind]}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      <p role="status">{outcome && 'done' in outcome && texts.saved(outcome.done)}</p>
      {outcome && 'failed' in outcome && <ProblemNotice problems={[outcome.failed]} />}
    </>
  )
}

/** The year that is shown, and it alone. */
function tableOf({ grid, set, areas, year, through }: ShownYear, form: Form): TextTable {
  if (form === 'bred') return grid.origin === 'egen' ? wideTable(grid, through) : wideTable(grid, through)
  if (set.origin === 'exempel') return longTable(set, areas)
  const ofYear = [...set.byKey.values()].filter(({ week }) => yearOf(week) === year)
  return longTable(assessmentSet('egen', ofYear), areas)
}

const problemOf = (answer: { readonly state: string; readonly problem?: Problem }, name: string): Problem =>
  answer.problem ?? problem('cancelled', name)
