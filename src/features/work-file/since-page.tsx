import { useState } from 'react'
import { useJournal } from '../../data/journal/use-journal'
import { useCatalog, useMaterial } from '../../data/material'
import { changesSince } from '../../domain/journal/history'
import { useTexts } from '../../i18n/language'
import { announce } from '../../state/screen'
import { useClockDay, useToday } from '../../state/today'
import { changeAddress, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { ChangeGroups } from './change-groups'
import { changesAsText } from './changes-as-text'
import { groupChanges } from './group-changes'
import { listMoments } from './list-moments'
import { Moments } from './moments'
import { useNames } from './names'
import styles from './since-page.module.css'
import { instantBefore, useMomentWords } from './use-moment-words'

/** "Sedan …": what stands otherwise than when a day began, for the one who reports to the board. */
export function SincePage() {
  const texts = useTexts()
  const { since: words } = texts.workFile
  const { journal, state } = useJournal()
  const { address } = useAddress()
  const today = useToday()
  const moments = listMoments(journal)
  const latest = moments.find(({ date }) => date <= today) ?? null
  const since = address.since ?? latest?.date ?? null
  const counted = address.since === null ? latest : (moments.find(({ date }) => date === address.since) ?? null)
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div className={styles.choice}>
          <p className={styles.lead}>{words.lead}</p>
          <label className={styles.day}>
            {words.day}
            <input
              type="date"
              value={since ?? ''}
              max={today}
              // A day that is typed passes through others: no step back for each.
              onChange={(event) => changeAddress({ since: event.target.value || null }, 'replace')}
            />
          </label>
        </div>
        <Moments moments={moments} shown={since} />
      </div>
      {state === 'opening' ? (
        <p>{texts.workFile.status.opening}</p>
      ) : since === null ? (
        <p>{words.choose}</p>
      ) : (
        <Changes since={since} meeting={counted?.title ?? null} />
      )}
    </div>
  )
}

function Changes({ since, meeting }: { since: string; meeting: string | null }) {
  const texts = useTexts()
  const { since: words } = texts.workFile
  const { journal } = useJournal()
  const names = useNames()
  const material = useMaterial('plan').value
  const moments = useMomentWords()
  const site = useCatalog().value?.site
  const today = useClockDay()
  const [refused, setRefused] = useState<string | null>(null)
  const groups = groupChanges(changesSince(journal, instantBefore(since)), names)
  const subjects = groups.flatMap((group) => group.subjects)
  const count = subjects.reduce((sum, { changes }) => sum + changes.length, 0)
  const day = moments.day(since)

  async function copy() {
    const text = changesAsText(groups, { texts, names, moments, material, journal, since })
    try {
      await navigator.clipboard.writeText(text)
      setRefused(null)
      announce(words.copied)
    } catch {
      setRefused(text)
    }
  }
  return (
    <section className={styles.result} aria-labelledby="sedan-rubrik">
      <div className={styles.resultHead}>
        <h2 id="sedan-rubrik">{words.sinceDay(day)}</h2>
        <p className={styles.printed}>
          {site && `${site.publisher}. `}
          {texts.app.printedFrom(moments.day(today))}
        </p>
        {meeting && <p lang="sv">{words.sinceMeeting(meeting)}</p>}
        <p role="status" className={styles.count}>
          {count > 0 ? words.count(count, subjects.length) : words.none(day)}
        </p>
        {count > 0 && (
          <p className={styles.actions}>
            <Button onClick={() => void copy()}>{words.copy}</Button>
            <Button onClick={() => window.print()}>{words.print}</Button>
          </p>
        )}
      </div>
      {refused !== null && (
        <div className={styles.refused}>
          <p role="alert">{words.notCopied}</p>
          <textarea readOnly rows={8} aria-label={words.text} value={refused} lang="sv" />
        </div>
      )}
      {count === 0 ? (
        <p className={styles.note}>{words.noneAdvice}</p>
      ) : (
        <ChangeGroups groups={groups} names={names} material={material} journal={journal} />
      )}
    </section>
  )
}
