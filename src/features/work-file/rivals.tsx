import { useState } from 'react'
import { useWrite } from '../../data/journal/use-write'
import type { RivalDeed } from '../../domain/journal/rival-deeds'
import { readSubject } from '../../domain/journal/subjects'
import type { Change } from '../../domain/journal/write-events'
import { useTexts } from '../../i18n/language'
import { announce } from '../../state/screen'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { BeforeAfter } from './before-after'
import type { RivalGroup } from './list-rivals'
import type { Names } from './names'
import styles from './rivals.module.css'
import { fieldsInOrder, fieldWords, subjectWords } from './subject-words'
import { useMomentWords } from './use-moment-words'
import { showValue } from './value-shown'
import { type Unstored, WriteProblem } from './write-problem'

/** What has been said differently: each side, who and when, which one stands, and the choice between them. */
export function Rivals({ groups, names }: { groups: readonly RivalGroup[]; names: Names }) {
  const { rivals } = useTexts().workFile
  return (
    <div className={styles.rivals}>
      <p className={styles.lead}>{rivals.lead}</p>
      <ul role="list" className={styles.groups}>
        {groups.map((group) => (
          <OneGroup key={`${group.subject} ${group.fields.join()}`} group={group} names={names} />
        ))}
      </ul>
    </div>
  )
}

function OneGroup({ group, names }: { group: RivalGroup; names: Names }) {
  const texts = useTexts()
  const { address } = useAddress()
  const { write } = useWrite()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Unstored | null>(null)
  const subject = names.subject(group.subject)
  const words = subjectWords(subject, names, texts)
  const fields = fieldsInOrder(subject.kind, group.fields, texts)

  async function settle({ values }: RivalDeed) {
    const known = readSubject(group.subject)
    if (!known) return
    setBusy(true)
    const written = await write([...values].map(([field, value]) => ({ ...known, field, value }) as Change))
    setBusy(false)
    setFailed(written.stored ? null : written)
    if (written.stored) announce(texts.workFile.rivals.settled)
  }
  return (
    <li className={styles.group}>
      <h3 className={styles.heading}>
        {subject.at ? (
          <a href={addressTo(address, subject.at)} lang="sv">
            {words}
          </a>
        ) : (
          <span lang="sv">{words}</span>
        )}
        <span className={styles.name}>
          {texts.workFile.history.ofField(fields.map((field) => fieldWords(subject.kind, field, texts)))}
        </span>
      </h3>
      <ol role="list" className={styles.sides}>
        {group.deeds.map((deed) => (
          <OneSide
            key={deed.deed}
            subject={group.subject}
            fields={fields}
            deed={deed}
            names={names}
            busy={busy}
            onKeep={() => void settle(deed)}
          />
        ))}
      </ol>
      <WriteProblem unstored={failed} dismiss={() => setFailed(null)} />
    </li>
  )
}

function OneSide(props: {
  subject: string
  fields: readonly string[]
  deed: RivalDeed
  names: Names
  busy: boolean
  onKeep: () => void
}) {
  const texts = useTexts()
  const { rivals } = texts.workFile
  const { day, dayAndTime } = useMomentWords()
  const { subject, fields, deed, names } = props
  const when = dayAndTime(deed.time)
  const { kind } = names.subject(subject)
  const said = fields.filter((field) => deed.values.has(field))
  return (
    <li className={styles.side} data-stands={deed.stands || undefined}>
      <p className={styles.standing}>{deed.stands ? rivals.stands : rivals.rival}</p>
      {said.map((field) => {
        const value = showValue(subject, field, deed.values.get(field), { texts, names, day })
        return (
          <div key={field}>
            {fields.length > 1 && <p className={styles.field}>{fieldWords(kind, field, texts)}</p>}
            <BeforeAfter before={value} after={value} />
          </div>
        )
      })}
      <p className={styles.by}>
        <span lang="sv">{deed.role}</span>, <time dateTime={deed.time}>{when}</time>
      </p>
      <Button disabled={props.busy} aria-label={rivals.keepThis(deed.role, when)} onClick={props.onKeep}>
        {rivals.keep}
      </Button>
    </li>
  )
}
