import { useId, useState } from 'react'
import { newEventId } from '../../data/journal/event-id'
import { useDraft } from '../../data/journal/use-draft'
import { useWrite } from '../../data/journal/use-write'
import { useTexts } from '../../i18n/language'
import { announce } from '../../state/screen'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import type { Moment } from './list-moments'
import styles from './since-page.module.css'
import { useMomentWords } from './use-moment-words'
import { type Unstored, WriteProblem } from './write-problem'

/** The board's meetings: one to count from, one to add, one to take away. */
export function Moments({ moments, shown }: { moments: readonly Moment[]; shown: string | null }) {
  const { since: words } = useTexts().workFile
  const { address } = useAddress()
  const { write } = useWrite()
  const { day } = useMomentWords()
  const [failed, setFailed] = useState<Unstored | null>(null)
  const id = useId()

  async function remove(moment: Moment) {
    const written = await write([{ kind: 'moment', id: moment.id, field: 'at', value: null }])
    setFailed(written.stored ? null : written)
    if (written.stored) announce(words.removed(moment.title))
  }
  return (
    <section aria-labelledby={id} className={styles.moments}>
      <h2 id={id} className={styles.momentsHeading}>
        {words.moments}
      </h2>
      {moments.length === 0 && (
        <p className={styles.note}>
          {words.noMoments} {words.momentsLead}
        </p>
      )}
      {moments.length > 0 && (
        <ul role="list" className={styles.momentList}>
          {moments.map((moment) => (
            <li key={moment.id}>
              <a
                href={addressTo(address, { since: moment.date })}
                aria-current={moment.date === shown ? 'true' : undefined}
              >
                <span className={styles.date}>{day(moment.date)}</span> <span lang="sv">{moment.title}</span>
              </a>
              <Button
                kind="quiet"
                aria-label={words.remove(`${moment.title} ${day(moment.date)}`)}
                onClick={() => void remove(moment)}
              >
                {words.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <WriteProblem unstored={failed} dismiss={() => setFailed(null)} />
      <AddMoment />
    </section>
  )
}

function AddMoment() {
  const { since: words } = useTexts().workFile
  const { write } = useWrite()
  const draft = useDraft('moment/ny')
  const [date, setDate] = useState('')
  const [failed, setFailed] = useState<Unstored | null>(null)
  const [fault, setFault] = useState('')
  const id = useId()
  const title = draft.text ?? words.titleGiven

  async function add(event: React.FormEvent) {
    event.preventDefault()
    const missing = date === '' ? words.needsDate : title.trim() === '' ? words.needsTitle : ''
    setFault(missing)
    if (missing !== '') return
    const written = await write([
      { kind: 'moment', id: newEventId(), field: 'at', value: { date, title: title.trim() } },
    ])
    setFailed(written.stored ? null : written)
    if (!written.stored) return
    draft.clear()
    setDate('')
    announce(words.added(title.trim()))
  }
  return (
    <form className={styles.add} onSubmit={(event) => void add(event)} noValidate>
      <label htmlFor={`${id}-title`} className={styles.field}>
        {words.title}
        <input
          id={`${id}-title`}
          lang="sv"
          maxLength={100}
          value={title}
          onChange={(event) => draft.set(event.target.value)}
        />
      </label>
      <label htmlFor={`${id}-date`} className={styles.field}>
        {words.date}
        <input
          id={`${id}-date`}
          type="date"
          value={date}
          aria-invalid={fault === words.needsDate || undefined}
          onChange={(event) => setDate(event.target.value)}
        />
      </label>
      <Button type="submit">{words.add}</Button>
      <p role="alert" className={styles.fault}>
        {fault}
      </p>
      <WriteProblem unstored={failed} dismiss={() => setFailed(null)} />
    </form>
  )
}
