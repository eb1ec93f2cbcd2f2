import { useState } from 'react'
import { useWrite } from '../../data/journal/use-write'
import type { SetEvent } from '../../domain/journal/event'
import { readSubject } from '../../domain/journal/subjects'
import type { Change } from '../../domain/journal/write-events'
import { useTexts } from '../../i18n/language'
import { announce } from '../../state/screen'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { BeforeAfter } from './before-after'
import type { RivalField } from './list-rivals'
import type { Names } from './names'
import styles from './rivals.module.css'
import { fieldWords, subjectWords } from './subject-words'
import { useMomentWords } from './use-moment-words'
import { showValue } from './value-shown'
import { type Unstored, WriteProblem } from './write-problem'

/** Each field with two values: both, who and when, which one stands, and the choice between them. */
export function Rivals({ fields, names }: { fields: readonly RivalField[]; names: Names }) {
  const { rivals } = useTexts().workFile
  return (
    <div className={styles.rivals}>
      <p className={styles.lead}>{rivals.lead}</p>
      <ul role="list" className={styles.fields}>
        {fields.map((rival) => (
          <OneField key={`${rival.subject} ${rival.field}`} rival={rival} names={names} />
        ))}
      </ul>
    </div>
  )
}

function OneField({ rival, names }: { rival: RivalField; names: Names }) {
  const texts = useTexts()
  const { address } = useAddress()
  const { write } = useWrite()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Unstored | null>(null)
  const subject = names.subject(rival.subject)
  const words = subjectWords(subject, names, texts)

  async function settle(event: SetEvent) {
    const known = readSubject(rival.subject)
    if (!known) return
    setBusy(true)
    const change = { ...known, field: rival.field, value: event.payload.value } as Change
    const written = await write([change])
    setBusy(false)
    setFailed(written.stored ? null : written)
    if (written.stored) announce(texts.workFile.rivals.settled)
  }
  return (
    <li className={styles.field}>
      <h3 className={styles.heading}>
        {subject.at ? (
          <a href={addressTo(address, subject.at)} lang="sv">
            {words}
          </a>
        ) : (
          <span lang="sv">{words}</span>
        )}
        <span className={styles.name}>{fieldWords(subject.kind, rival.field, texts)}</span>
      </h3>
      <ol role="list" className={styles.values}>
        {rival.values.map((event, index) => (
          <OneValue
            key={event.id}
            event={event}
            stands={index === 0}
            names={names}
            busy={busy}
            onKeep={() => void settle(event)}
          />
        ))}
      </ol>
      <WriteProblem unstored={failed} dismiss={() => setFailed(null)} />
    </li>
  )
}

function OneValue(props: { event: SetEvent; stands: boolean; names: Names; busy: boolean; onKeep: () => void }) {
  const texts = useTexts()
  const { rivals } = texts.workFile
  const { day, dayAndTime } = useMomentWords()
  const { event, stands, names } = props
  const when = dayAndTime(event.time)
  const value = showValue(event.subject, event.payload.field, event.payload.value, { texts, names, day })
  return (
    <li className={styles.value} data-stands={stands || undefined}>
      <p className={styles.standing}>{stands ? rivals.stands : rivals.rival}</p>
      <BeforeAfter before={value} after={value} />
      <p className={styles.by}>
        <span lang="sv">{event.role}</span>, <time dateTime={event.time}>{when}</time>
      </p>
      <Button disabled={props.busy} aria-label={rivals.keepThis(event.role, when)} onClick={props.onKeep}>
        {rivals.keep}
      </Button>
    </li>
  )
}
