import { useState } from 'react'
import { useWrite } from '../../data/journal/use-write'
import type { HistoryEntry } from '../../domain/journal/history'
import { readSubject } from '../../domain/journal/subjects'
import type { Plan } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { announce } from '../../state/screen'
import { Button } from '../../ui/button'
import { SourceMark } from '../../ui/source-mark'
import { BeforeAfter } from './before-after'
import type { Deed } from './deeds'
import { materialValue } from './material-value'
import type { Names } from './names'
import styles from './subject-history.module.css'
import { fieldWords, subjectWords } from './subject-words'
import { useMomentWords } from './use-moment-words'
import { showValue } from './value-shown'
import { type Unstored, WriteProblem } from './write-problem'

/** One deed of a history. `named`: the history is of several subjects, so each change says which. */
export function DeedEntry(props: { deed: Deed; names: Names; material: Plan | null; named: boolean }) {
  const { history } = useTexts().workFile
  const { deed } = props
  const { dayAndTime } = useMomentWords()
  const { standing } = deed
  return (
    <li className={styles.deed} data-standing={standing}>
      <p className={styles.by}>
        <span className={styles.who}>{deed.by.role}</span>
        {', '}
        <time dateTime={deed.by.time}>{dayAndTime(deed.by.time)}</time>
      </p>
      {deed.what === 'newer' && <p className={styles.note}>{history.newer}</p>}
      {(deed.what === 'undo' || deed.what === 'redo') && <TakenBack deed={deed} />}
      {deed.entries.map((entry, index) => (
        <Change
          key={entry.event.id}
          entry={entry}
          names={props.names}
          material={props.material}
          named={props.named && entry.event.subject !== deed.entries[index - 1]?.event.subject}
        />
      ))}
      {deed.what === 'change' && deed.elsewhere > 0 && standing !== 'replaced' && (
        <p className={styles.note}>{history.elsewhere(deed.elsewhere)}</p>
      )}
      {deed.what === 'change' && <Standing deed={deed} />}
    </li>
  )
}

function TakenBack({ deed }: { deed: Deed }) {
  const texts = useTexts()
  const { history } = texts.workFile
  const fields = new Set(
    deed.entries.flatMap(({ undoes }) =>
      undoes.map(({ subject, payload }) => fieldWords(kindOf(subject), payload.field, texts)),
    ),
  )
  return (
    <p>
      {deed.what === 'undo' ? history.didUndo : history.didRedo}: {history.ofField([...fields])}
    </p>
  )
}

function Change(props: { entry: HistoryEntry; names: Names; material: Plan | null; named: boolean }) {
  const texts = useTexts()
  const { day } = useMomentWords()
  const { entry, names, material } = props
  const { subject } = entry.event
  if (!entry.change) return null
  const { field, before, after } = entry.change
  const document = before === undefined ? materialValue(material, subject, field) : undefined
  const words = { texts, names, day }
  return (
    <div className={styles.change}>
      <p className={styles.field}>
        {props.named && (
          <span lang="sv" className={styles.subject}>
            {subjectWords(names.subject(subject), names, texts)}
          </span>
        )}
        {fieldWords(kindOf(subject), field, texts)}
      </p>
      <BeforeAfter
        before={showValue(subject, field, before === undefined ? document : before, words)}
        after={showValue(subject, field, after, words)}
      />
      {document !== undefined && material && (
        <p className={styles.note}>
          {texts.workFile.history.fromDocument}{' '}
          <SourceMark cited={documentCitation(material, subject, document, texts.plan.chain.whereRow)} />
        </p>
      )}
    </div>
  )
}

function Standing({ deed }: { deed: Deed }) {
  const { history } = useTexts().workFile
  const { undo } = useWrite()
  const { dayAndTime } = useMomentWords()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Unstored | null>(null)
  const texts = useTexts()
  const when = dayAndTime(deed.by.time)
  const target = deed.standing === 'undone' ? deed.undoneBy : deed.standing === 'holds' ? deed.id : null

  async function turn() {
    if (target === null) return
    setBusy(true)
    const written = await undo(target)
    setBusy(false)
    setFailed(written.stored ? null : written)
    if (!written.stored) return
    const fields = new Set(
      deed.entries.flatMap(({ event, change }) =>
        change ? [fieldWords(kindOf(event.subject), change.field, texts)] : [],
      ),
    )
    const what = history.ofField([...fields])
    announce(deed.standing === 'undone' ? history.redone(what) : history.done(what))
  }
  return (
    <>
      <p className={styles.standing}>
        {deed.standing === 'undone' && <span className={styles.note}>{history.undone}</span>}
        {deed.standing === 'replaced' && <span className={styles.note}>{history.replaced}</span>}
        {target !== null && (
          <Button
            kind="quiet"
            disabled={busy}
            aria-label={deed.standing === 'undone' ? history.redoThis(when) : history.undoThis(when)}
            onClick={turn}
          >
            {busy ? history.working : deed.standing === 'undone' ? history.redo : history.undo}
          </Button>
        )}
      </p>
      <WriteProblem unstored={failed} dismiss={() => setFailed(null)} />
    </>
  )
}

const kindOf = (subject: string) => readSubject(subject)?.kind ?? null

function documentCitation(
  material: Plan,
  subject: string,
  value: unknown,
  where: (heading: string, number: number) => string,
) {
  const row = material.rows.find(({ id }) => subject === `plan-row/${id}`)
  const area = material.areas.find(({ id }) => id === row?.area || subject === `plan-area/${id}`)
  const heading = area?.documentHeading ?? area?.heading ?? material.title
  return {
    source: material.source,
    where: row ? where(heading, row.sheetRow) : heading,
    quote: typeof value === 'string' && value.trim() !== '' ? value : null,
  }
}
