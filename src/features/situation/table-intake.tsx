import { useMemo, useRef, useState } from 'react'
import { type Deed, useDeed } from '../../data/journal/use-deed'
import type { SituationNow } from '../../data/situation'
import type { Problem } from '../../domain/problems/problem'
import type { AssessmentFault } from '../../domain/situation/assessment-table'
import { assessmentChanges } from '../../domain/situation/meeting'
import { planImport } from '../../domain/situation/plan-import'
import { readAssessments } from '../../domain/situation/read-assessments'
import { numberOf } from '../../domain/time/iso-week'
import { useTexts } from '../../i18n/language'
import { useToday } from '../../state/today'
import { Button } from '../../ui/button'
import { ProblemNotice } from '../../ui/problem-notice'
import { DeedStatus } from './deed-status'
import styles from './files-view.module.css'
import { type NamedTable, readTables } from './read-table'

type Stage =
  | { readonly at: 'none' }
  | { readonly at: 'reading'; readonly file: string }
  | { readonly at: 'refused'; readonly problem: Problem }
  | { readonly at: 'open'; readonly file: string; readonly tables: readonly NamedTable[] }

/** A table from outside: read, shown with its faults, and taken in as one deed when the user says so. */
export function TableIntake({ situation, year }: { situation: SituationNow; year: number }) {
  const { files: texts } = useTexts().situation
  const [stage, setStage] = useState<Stage>({ at: 'none' })
  const [taken, setTaken] = useState<string | undefined>()
  const deed = useDeed()
  const input = useRef<HTMLInputElement>(null)
  const stop = useRef<AbortController | null>(null)

  async function open(file: File) {
    stop.current?.abort()
    const controller = new AbortController()
    stop.current = controller
    deed.rest()
    setStage({ at: 'reading', file: file.name })
    const read = await readTables(file, controller.signal)
    if (controller.signal.aborted || read === null) return
    setStage('code' in read ? { at: 'refused', problem: read } : { at: 'open', file: file.name, tables: read })
  }
  const close = () => {
    stop.current?.abort()
    setStage({ at: 'none' })
  }

  return (
    <section aria-labelledby="tabell-in" className={styles.part}>
      <h2 id="tabell-in">{texts.in}</h2>
      <p>{texts.inLead}</p>
      <p>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.xlsx,.xlsm,text/csv"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={texts.choose}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void open(file)
            // The same file chosen again is a new choice.
            target.value = ''
          }}
        />
        <Button onClick={() => input.current?.click()}>{texts.choose}</Button>
      </p>
      <p role="status">{stage.at === 'reading' && texts.reading(stage.file)}</p>
      {stage.at === 'reading' && (
        <p>
          <Button kind="quiet" onClick={close}>
            {texts.cancel}
          </Button>
        </p>
      )}
      {stage.at === 'refused' && <ProblemNotice problems={[stage.problem]} />}
      {stage.at === 'open' && (
        <Preview
          situation={situation}
          year={year}
          file={stage.file}
          tables={stage.tables}
          deed={deed}
          onTaken={(count) => {
            setTaken(texts.taken(count))
            close()
          }}
          onCancel={close}
        />
      )}
      <DeedStatus deed={deed} done={taken} />
    </section>
  )
}

function Preview(props: {
  situation: SituationNow
  year: number
  file: string
  tables: readonly NamedTable[]
  deed: Deed
  onTaken: (count: number) => void
  onCancel: () => void
}) {
  const { situation: all } = useTexts()
  const { files: texts } = all
  const today = useToday()
  const { situation, tables } = props
  const [sheet, setSheet] = useState(0)
  const [year, setYear] = useState(props.year)
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({})
  const table = tables[sheet]?.table
  const read = useMemo(
    () => readAssessments(table ?? [], { areas: situation.areas, today, year, choices }),
    [table, situation.areas, today, year, choices],
  )
  const plan = useMemo(() => planImport(situation.own, read.found), [situation.own, read.found])
  const wanted = [...plan.added, ...plan.changed.map(({ to }) => to)]
  const faults = read.faults.filter(({ weight }) => weight === 'fel')
  const told = read.faults.filter(({ weight }) => weight === 'upplysning')
  const nameOf = (id: string) => situation.areas.find((area) => area.id === id)?.name ?? id
  const asked = [
    ...new Map(
      [...read.faults.filter(({ code }) => code === 'area-unknown'), ...chosenFaults(read.faults, choices)].map(
        ({ given, candidates }) => [given, candidates],
      ),
    ),
  ]

  async function take() {
    const notes = new Map(plan.changed.map(({ from, to }) => [to, to.note === '' ? from.note : to.note]))
    const changes = assessmentChanges(
      situation,
      wanted.map((one) => ({ ...one, note: notes.get(one) ?? one.note })),
    )
    if (await props.deed.write(changes)) props.onTaken(wanted.length)
  }

  return (
    <div className={styles.preview}>
      <h3>{texts.preview(props.file)}</h3>
      <p className={styles.choices}>
        {tables.length > 1 && (
          <label>
            {texts.sheetChoice}{' '}
            <select value={sheet} onChange={({ target }) => setSheet(Number(target.value))}>
              {tables.map(({ name }, index) => (
                <option key={name} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {texts.yearChoice}{' '}
          <input
            type="number"
            min={1000}
            max={9999}
            value={year}
            onChange={({ target }) => setYear(Number(target.value))}
          />
        </label>
      </p>
      {read.form && <p>{texts.form[read.form]}</p>}
      {asked.map(([given, candidates]) => (
        <p key={given}>
          <label>
            {texts.means(given)}{' '}
            <select
              value={choices[given] ?? ''}
              onChange={({ target }) => setChoices(withChoice(choices, given, target.value))}
            >
              <option value="">{texts.notChosen}</option>
              {[...candidates, ...situation.areas.map(({ id }) => id).filter((id) => !candidates.includes(id))].map(
                (id) => (
                  <option key={id} value={id}>
                    {nameOf(id)}
                  </option>
                ),
              )}
            </select>
          </label>
        </p>
      ))}
      <p>
        {wanted.length === 0 && plan.same.length === 0
          ? texts.nothing
          : texts.found(plan.added.length, plan.changed.length, plan.same.length)}{' '}
        {read.leftOut > 0 && texts.leftOut(read.leftOut)}
      </p>
      {plan.changed.length > 0 && (
        <details>
          <summary>{texts.changes}</summary>
          <ul>
            {plan.changed.map(({ from, to }) => (
              <li key={`${to.area}${to.week}`}>
                {nameOf(to.area)}, {all.weekTitle(numberOf(to.week), Number(to.week.slice(0, 4)))}:{' '}
                {texts.changed(from.level, to.level)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {faults.length > 0 && <FaultTable heading={texts.faults} faults={faults} />}
      {told.length > 0 && (
        <details>
          <summary>
            {texts.told} ({told.length})
          </summary>
          <FaultTable heading={texts.told} faults={told} />
        </details>
      )}
      <p className={styles.choices}>
        <Button kind="strong" disabled={wanted.length === 0} onClick={() => void take()}>
          {texts.take(wanted.length)}
        </Button>
        <Button kind="quiet" onClick={props.onCancel}>
          {texts.cancel}
        </Button>
      </p>
    </div>
  )
}

function FaultTable({ heading, faults }: { heading: string; faults: readonly AssessmentFault[] }) {
  const { files: texts } = useTexts().situation
  return (
    <table className={styles.faults}>
      <caption>{heading}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.cell}</th>
          <th scope="col">{texts.given}</th>
          <th scope="col">{texts.why}</th>
        </tr>
      </thead>
      <tbody>
        {faults.map((fault) => (
          <tr key={`${fault.cell}${fault.code}`}>
            <th scope="row">{fault.cell}</th>
            <td lang="sv">{fault.given === '' ? '–' : fault.given}</td>
            <td>{texts.faultWords[fault.code](fault.details)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Spellings that were chosen for are no faults any more, but the choice must stay in sight. */
function chosenFaults(faults: readonly AssessmentFault[], choices: Readonly<Record<string, string>>) {
  const open = new Set(faults.map(({ given }) => given))
  return Object.keys(choices)
    .filter((given) => !open.has(given))
    .map((given) => ({ given, candidates: [] as readonly string[] }))
}

function withChoice(choices: Readonly<Record<string, string>>, given: string, area: string) {
  const { [given]: _, ...others } = choices
  return area === '' ? others : { ...others, [given]: area }
}
