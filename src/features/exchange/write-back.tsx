import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { type CellToWrite, differenceToWrite, type NotWritten } from '../../domain/plan/compare/changes-to-write'
import type { PlanDifference } from '../../domain/plan/compare/plan-difference'
import type { Plan } from '../../domain/plan/plan'
import type { Problem } from '../../domain/problems/problem'
import type { ReadPlanSheet } from '../../domain/workbook/read-plan-rows'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { downloadFile } from '../../ui/download-file'
import { ProblemNotice } from '../../ui/problem-notice'
import { askFiles } from '../../workers/files'
import { Tick } from './choice-entry'
import { columnLetter } from './column-letter'
import comparison from './comparison.module.css'
import intake from './file-intake.module.css'
import { useRowName } from './row-name'
import type { OpenedFile } from './use-opened-file'
import { WordChanges } from './word-changes'
import styles from './write-back.module.css'

type Writing =
  | { readonly at: 'rest' | 'writing' }
  | { readonly at: 'done'; readonly cells: number; readonly leftOut: readonly Problem[] }
  | { readonly at: 'failed'; readonly problem: Problem }

/** The same file with the app's words in the cells that differ; the cells are shown first. */
export function WriteBack(props: {
  plan: Plan
  file: OpenedFile
  sheets: readonly ReadPlanSheet[]
  difference: PlanDifference
}) {
  const { plan, file, sheets, difference } = props
  const { write: texts } = useWorkspaceTexts().exchange
  const id = useId()
  const { cells, not } = useMemo(
    () => differenceToWrite(plan, file.workbook, { sheets, difference }),
    [plan, file, sheets, difference],
  )
  const { chosen, toggle } = useChosenCells(cells)
  const { writing, write } = useWriting(file)
  const theirs = cells.filter(({ origin }) => origin === 'workbook')
  const ours = cells.filter(({ origin }) => origin !== 'workbook')
  const choice = cells.filter(({ key }) => chosen.has(key))
  return (
    <section aria-labelledby={id} className={intake.step}>
      <h3 id={id}>{texts.heading}</h3>
      {ours.length === 0 ? <p>{texts.nothing}</p> : <p className={intake.lead}>{texts.lead}</p>}
      {ours.length > 0 && (
        <>
          <CellList label={texts.list} plan={plan} cells={ours} chosen={chosen} toggle={toggle} />
          <p className={comparison.note}>{texts.status}</p>
        </>
      )}
      {theirs.length > 0 && (
        <details className={comparison.app}>
          <summary>{texts.onlyFile(theirs.length)}</summary>
          <p className={comparison.lead}>{texts.onlyFileLead}</p>
          <CellList label={texts.onlyFile(theirs.length)} plan={plan} cells={theirs} chosen={chosen} toggle={toggle} />
        </details>
      )}
      {not.length > 0 && <NotList plan={plan} not={not} />}
      {(ours.length > 0 || choice.length > 0) && (
        <div className={comparison.take}>
          <Button disabled={choice.length === 0 || writing.at === 'writing'} onClick={() => void write(choice)}>
            {texts.button(choice.length)}
          </Button>
        </div>
      )}
      <div role="status" className={styles.outcome}>
        {writing.at === 'writing' && <p>{texts.writing}</p>}
        {writing.at === 'done' && <p>{texts.done(file.name, writing.cells)}</p>}
      </div>
      {writing.at === 'done' && writing.leftOut.length > 0 && (
        <ProblemNotice tone="caution" heading={texts.leftOut(writing.leftOut.length)} problems={writing.leftOut} />
      )}
      {writing.at === 'failed' && <ProblemNotice heading={texts.failed} problems={[writing.problem]} />}
    </section>
  )
}

/** All but those where only the file has changed: their words would be lost. */
function useChosenCells(cells: readonly CellToWrite[]) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const chosen = new Set(
    cells.filter(({ key, origin }) => (origin === 'workbook') === turned.has(key)).map(({ key }) => key),
  )
  const toggle = (key: string) => {
    const next = new Set(turned)
    if (!next.delete(key)) next.add(key)
    setTurned(next)
  }
  return { chosen, toggle }
}

function useWriting(file: OpenedFile) {
  const [writing, setWriting] = useState<Writing>({ at: 'rest' })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  async function write(cells: readonly CellToWrite[]) {
    stop.current = new AbortController()
    setWriting({ at: 'writing' })
    const changes = cells.map(({ sheet, row, column, text }) => ({ sheet, row, column, text }))
    // Formulas that count the cells are to be right when the file is opened.
    const recalculate = file.workbook.sheets.some((sheet) => sheet.cells.some(({ formula }) => formula))
    const request = { file: file.name, bytes: file.bytes, changes, recalculate }
    const answer = await askFiles('write-cells', request, { signal: stop.current.signal })
    if (answer.state === 'stopped') return
    if (answer.state === 'failed') return setWriting({ at: 'failed', problem: answer.problem })
    if ('refused' in answer.value) return setWriting({ at: 'failed', problem: answer.value.refused })
    const { bytes, leftOut } = answer.value
    downloadFile(file.name, bytes)
    setWriting({ at: 'done', cells: changes.length - leftOut.length, leftOut })
  }
  return { writing, write }
}

const shownAtOnce = 100

function CellList(props: {
  label: string
  plan: Plan
  cells: readonly CellToWrite[]
  chosen: ReadonlySet<string>
  toggle: (key: string) => void
}) {
  const { exchange } = useWorkspaceTexts()
  const { write: texts, columns, difference } = exchange
  const [shown, setShown] = useState(shownAtOnce)
  const rowName = useRowName(props.plan)
  const rest = props.cells.length - shown
  return (
    <>
      <ul role="list" aria-label={props.label} className={comparison.rows}>
        {props.cells.slice(0, shown).map((cell) => {
          const row = props.plan.rows.find(({ id }) => id === cell.planRow)
          const address = texts.cell(cell.sheet, `${columnLetter(cell.column)}${cell.row}`)
          return (
            <li key={cell.key} className={styles.cell}>
              <Tick
                ticked={props.chosen.has(cell.key)}
                onToggle={() => props.toggle(cell.key)}
                label={columns[cell.name]}
                of={address}
              />
              <div className={comparison.change}>
                <p className={comparison.where}>
                  {address}
                  {cell.newRow && `. ${texts.newRow}`}
                  {row && (
                    <>
                      . <span lang="sv">{rowName(row).title}</span>
                    </>
                  )}
                </p>
                <WordChanges before={cell.before} after={cell.text} />
                {cell.origin === 'both' && <p className={comparison.note}>{texts.both}</p>}
              </div>
            </li>
          )
        })}
      </ul>
      {rest > 0 && <Button onClick={() => setShown(props.cells.length)}>{difference.more(rest)}</Button>}
    </>
  )
}

function NotList({ plan, not }: { plan: Plan; not: readonly NotWritten[] }) {
  const { write: texts, columns } = useWorkspaceTexts().exchange
  const rowName = useRowName(plan)
  return (
    <details className={comparison.app}>
      <summary>{texts.notHeading(not.length)}</summary>
      <ul className={styles.not}>
        {not.slice(0, shownAtOnce).map(({ planRow, name, reason }) => {
          const row = [...plan.rows, ...plan.retired].find(({ id }) => id === planRow)
          return (
            <li key={`${planRow} ${name} ${reason}`}>
              {row && <span lang="sv">{rowName(row).where}</span>}
              {name && `, ${columns[name]}`}: {texts.not[reason]}
            </li>
          )
        })}
        {not.length > shownAtOnce && <li>+ {not.length - shownAtOnce}</li>}
      </ul>
    </details>
  )
}
