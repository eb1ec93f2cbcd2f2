import { useEffect, useId, useMemo, useRef } from 'react'
import { comparePlans } from '../../domain/plan/compare/compare-plans'
import type { Plan } from '../../domain/plan/plan'
import { readPlanRows } from '../../domain/workbook/read-plan-rows'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { fileIsTaken, useDroppedFile } from '../../state/dropped-file'
import { Button } from '../../ui/button'
import { FileChoice } from '../../ui/file-choice'
import { ProblemNotice } from '../../ui/problem-notice'
import { ReadingProgress } from '../../ui/reading-progress'
import { Comparison } from './comparison'
import { DifferenceSummary } from './difference-summary'
import styles from './file-intake.module.css'
import { SheetList } from './sheet-list'
import { type FileStage, type OpenedFile, useOpenedFile } from './use-opened-file'
import { WriteBack } from './write-back'

const workbooks = '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook from choice to what was taken in: read, looked at, compared, and only then taken. */
export function FileIntake({ plan }: { plan: Plan }) {
  const { file: texts } = useWorkspaceTexts().exchange
  const { stage, open, cancel, close, correct } = useOpenedFile(plan.areas)
  const heading = useFocusOnArrival(stage)
  useDropped(open)
  return (
    <div className={styles.intake}>
      <p className={styles.lead}>{texts.lead}</p>
      {stage.at !== 'reading' && stage.at !== 'open' && <FileChoice texts={texts} accept={workbooks} onFile={open} />}
      {stage.at === 'reading' && (
        <ReadingProgress says={texts.reading(stage.name)} share={stage.share} cancel={texts.cancel} onCancel={cancel} />
      )}
      {stage.at === 'stopped' && <p role="status">{texts.stopped(stage.name)}</p>}
      {stage.at === 'refused' && (
        <div className={styles.refused}>
          <h3 ref={heading} tabIndex={-1} className={styles.heading}>
            {texts.refused(stage.name)}
          </h3>
          <ProblemNotice heading={texts.reason} problems={[stage.problem]} />
          <p>{texts.again}</p>
        </div>
      )}
      {stage.at === 'open' && (
        <>
          <div className={styles.open}>
            <h3 ref={heading} tabIndex={-1} className={styles.heading}>
              {texts.open}: <span className={styles.name}>{stage.file.name}</span>
            </h3>
            <Button onClick={close}>{texts.close}</Button>
          </div>
          <Opened key={stage.file.name} plan={plan} file={stage.file} onCorrect={correct} />
        </>
      )}
    </div>
  )
}

/** What was let go elsewhere in the app comes here. */
function useDropped(open: (file: File) => Promise<void>) {
  const dropped = useDroppedFile(({ file }) => file)
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    if (!dropped) return
    fileIsTaken()
    void latest.current(dropped)
  }, [dropped])
}

/** Who waits with the eyes elsewhere is led to what came. */
function useFocusOnArrival({ at }: FileStage) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (at === 'open' || at === 'refused') heading.current?.focus()
  }, [at])
  return heading
}

function Opened(props: { plan: Plan; file: OpenedFile; onCorrect: ReturnType<typeof useOpenedFile>['correct'] }) {
  const { file: texts } = useWorkspaceTexts().exchange
  const comparisonId = useId()
  const { plan, file } = props
  const { workbook, mappings } = file
  const sheets = useMemo(
    () =>
      mappings.flatMap((mapping) => {
        const sheet = workbook.sheets.find(({ name }) => name === mapping.sheet)
        return sheet ? [{ sheet, ...readPlanRows(sheet, mapping) }] : []
      }),
    [workbook, mappings],
  )
  const taken = useMemo(() => sheets.filter(({ mapping }) => mapping.taken), [sheets])
  const difference = useMemo(() => comparePlans(plan, taken), [plan, taken])
  return (
    <>
      {taken.length > 0 && (
        <p className={styles.found} role="status">
          <strong>
            <DifferenceSummary difference={difference} />
          </strong>{' '}
          <Button kind="quiet" onClick={() => document.getElementById(comparisonId)?.focus()}>
            {texts.toDifference}
          </Button>
        </p>
      )}
      <SheetList plan={plan} sheets={sheets} onCorrect={props.onCorrect} />
      {taken.length > 0 && (
        <>
          <Comparison id={comparisonId} plan={plan} difference={difference} file={file.name} />
          <WriteBack plan={plan} file={file} sheets={taken} difference={difference} />
        </>
      )}
    </>
  )
}
