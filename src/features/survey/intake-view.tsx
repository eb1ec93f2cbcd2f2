import { useEffect, useRef, useState } from 'react'
import { proposeMapping } from '../../domain/survey/survey-table'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { FileChoice } from '../../ui/file-choice'
import { ProblemNotice } from '../../ui/problem-notice'
import { IntakeStatus } from './intake-status'
import styles from './intake-view.module.css'
import { TableIntake } from './table-intake'
import { TakenTables } from './taken-tables'
import { useIntakeDeed } from './use-intake-deed'
import { useOpenedTable } from './use-opened-table'
import type { SurveyHoldings } from './use-survey'

const tableFiles = '.csv,.txt,.tsv,.xlsx,.xlsm,text/csv'

/** A table from choice to what was taken in: read, looked at, corrected, and only then taken. */
export function IntakeView({ holdings }: { holdings: SurveyHoldings }) {
  const { survey: texts } = useWorkspaceTexts()
  const { intake } = texts
  const { stage, open, cancel, close } = useOpenedTable()
  /** null: the first that looks like a survey's table. */
  const [sheet, setSheet] = useState<number | null>(null)
  const deed = useIntakeDeed()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Who waits with the eyes elsewhere is led to what came.
    if (stage.at === 'open' || stage.at === 'refused') heading.current?.focus()
  }, [stage.at])
  const tables = stage.at === 'open' ? stage.opened.tables : []
  const likely = tables.findIndex(({ table }) => proposeMapping(table) !== null)
  const at = sheet ?? Math.max(0, likely)
  const chosen = tables[at]
  const choose = (file: File) => {
    setSheet(null)
    return open(file)
  }
  return (
    <div className={styles.view}>
      <h2>{texts.views.tain}</h2>
      <p className={styles.lead}>{intake.lead}</p>
      {stage.at !== 'open' && stage.at !== 'reading' && (
        <FileChoice texts={intake} accept={tableFiles} onFile={choose} />
      )}
      {stage.at === 'reading' && (
        <div className={styles.reading}>
          <p role="status">{intake.reading(stage.file)}</p>
          <Button onClick={cancel}>{intake.cancel}</Button>
        </div>
      )}
      {stage.at === 'stopped' && <p role="status">{intake.stopped(stage.file)}</p>}
      {stage.at === 'refused' && (
        <>
          <h3 ref={heading} tabIndex={-1} className={styles.heading}>
            {intake.refused(stage.file)}
          </h3>
          <ProblemNotice problems={[stage.problem]} />
        </>
      )}
      {stage.at === 'open' && (
        <>
          <div className={styles.open}>
            <h3 ref={heading} tabIndex={-1} className={styles.heading}>
              {intake.open}: <span className={styles.name}>{stage.opened.file}</span>
            </h3>
            {tables.length > 1 && (
              <label className={styles.sheet}>
                {intake.sheet}
                <select value={at} onChange={({ target }) => setSheet(Number(target.value))}>
                  {tables.map(({ name }, index) => (
                    <option key={name} value={index}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <Button onClick={close}>{intake.close}</Button>
          </div>
          {chosen && (
            <TableIntake
              key={`${stage.opened.file} ${chosen.name}`}
              file={stage.opened.file}
              table={chosen.table}
              areas={holdings.areas}
              deed={deed}
              onTaken={close}
            />
          )}
        </>
      )}
      <IntakeStatus deed={deed} latest={holdings.imported[0]} />
      <TakenTables imported={holdings.imported} deed={deed} />
    </div>
  )
}
