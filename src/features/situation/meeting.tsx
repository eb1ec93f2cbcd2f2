import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useRole } from '../../data/journal/role'
import { useDeed } from '../../data/journal/use-deed'
import type { SituationNow } from '../../data/situation'
import { asksForNote } from '../../domain/situation/levels'
import { assessmentChanges, meetingRows } from '../../domain/situation/meeting'
import { addWeeks, type IsoWeek, numberOf, weekOfDate, weekRange } from '../../domain/time/iso-week'
import { useTexts } from '../../i18n/language'
import { useToday } from '../../state/today'
import { addressTo, changeAddress, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { useLeaveWarning } from '../../ui/use-leave-warning'
import { DeedStatus } from './deed-status'
import { LevelLegend } from './level-legend'
import styles from './meeting.module.css'
import { MeetingEntry } from './meeting-row'
import { useMeetingDraft } from './use-meeting-draft'
import { useWeekWords } from './week-words'

const weeksBack = 60

/** The weekly meeting: one row for each area, by keyboard, saved in one deed. The week chosen may be an earlier one. */
export function Meeting({ situation, pressed }: { situation: SituationNow; pressed: boolean }) {
  const { week: asked } = useAddress().address
  const thisWeek = weekOfDate(useToday()) ?? ('9999-W01' as IsoWeek)
  const { meeting: texts } = useTexts().situation
  const words = useWeekWords()
  const week = asked && asked <= thisWeek ? asked : thisWeek
  return (
    <>
      {asked && asked > thisWeek && (
        <p role="status" className={styles.hint}>
          {texts.ahead(words.title(asked))}
        </p>
      )}
      <WeekForm key={week} situation={situation} week={week} thisWeek={thisWeek} pressed={pressed} />
    </>
  )
}

function WeekForm(props: { situation: SituationNow; week: IsoWeek; thisWeek: IsoWeek; pressed: boolean }) {
  const { meeting: texts } = useTexts().situation
  const words = useWeekWords()
  const { address } = useAddress()
  const { situation, week, thisWeek, pressed } = props
  const rows = meetingRows(situation.own, situation.areas, week)
  const draft = useMeetingDraft(week)
  const deed = useDeed()
  const [fault, setFault] = useState<string | null>(null)
  const [said, setSaid] = useState<string | undefined>()
  const form = useRef<HTMLFormElement>(null)
  useLeaveWarning(draft.typed && !draft.kept)
  useEffect(() => {
    if (pressed) form.current?.querySelector<HTMLElement>('input[type="radio"][tabindex="0"]')?.focus()
  }, [pressed])

  const entries = rows.map((row) => ({ area: row.area, ...draft.entryOf(row) }))
  const done = entries.filter(({ level }) => level !== null).length
  const bare = entries.filter(({ level, note }) => level !== null && asksForNote(level) && note.trim() === '')

  async function save() {
    if (deed.state.at === 'saving') return
    const orphan = entries.find(({ level, note }) => level === null && note.trim() !== '')
    setFault(orphan ? texts.noteWithoutLevel(orphan.area.name) : null)
    if (orphan) return
    const changes = assessmentChanges(
      situation,
      entries.map(({ area, level, note }) => ({ area: area.id, week, level, note: note.trim() })),
    )
    if (changes.length === 0) {
      draft.clear()
      return setFault(texts.nothingNew)
    }
    setSaid(texts.saved(done, rows.length, bare.length))
    if (await deed.write(changes, draft.seen)) draft.clear()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  }
  const go = (to: IsoWeek) => changeAddress({ week: to === thisWeek ? null : to })

  return (
    <div className={styles.meeting}>
      <div className={styles.head}>
        <div>
          <h2>{words.title(week)}</h2>
          <p className={styles.days}>{words.days(week)}</p>
        </div>
        <p className={styles.steps}>
          <Button onClick={() => go(addWeeks(week, -1))}>{texts.before}</Button>
          <Button disabled={week >= thisWeek} onClick={() => go(addWeeks(week, 1))}>
            {texts.after}
          </Button>
          <label>
            <span className="visually-hidden">{texts.week}</span>
            <select value={week} onChange={({ target }) => go(target.value as IsoWeek)}>
              {weeksToChoose(week, thisWeek).map((one) => (
                <option key={one} value={one}>
                  {words.title(one)}
                </option>
              ))}
            </select>
          </label>
        </p>
      </div>
      {week < thisWeek && <p className={styles.hint}>{texts.earlier}</p>}
      <p className={styles.hint}>{texts.help}</p>
      {rows.length === 0 ? (
        <p>
          <a href={addressTo(address, { view: 'omraden', week: null })}>{texts.noAreas}</a>
        </p>
      ) : (
        <form
          ref={form}
          className={styles.form}
          aria-label={texts.label(numberOf(week))}
          onSubmit={submit}
          onKeyDown={press}
          noValidate
        >
          {rows.map((row) => (
            <MeetingEntry
              key={row.area.id}
              row={row}
              entry={draft.entryOf(row)}
              lastWeek={texts.lastWeek(numberOf(addWeeks(week, -1)))}
              news={draft.newsOf(row)[0]?.role ?? null}
              onChange={(change) => {
                setFault(null)
                draft.set(row, change)
              }}
            />
          ))}
          {fault && (
            <p role="alert" className={styles.fault}>
              {fault}
            </p>
          )}
          <div className={styles.actions}>
            <Button kind="strong" type="submit">
              {texts.save}
            </Button>
            <span className={styles.count}>{texts.count(done, rows.length)}</span>
            {draft.typed && <span className={styles.draft}>{draft.kept ? texts.draft : texts.draftNotKept}</span>}
            {draft.typed && (
              <Button kind="quiet" onClick={draft.clear}>
                {texts.discard}
              </Button>
            )}
            <DeedStatus deed={deed} done={said} />
          </div>
        </form>
      )}
      <Author />
      <LevelLegend />
    </div>
  )
}

/** In whose role the assessments are written. */
function Author() {
  const { meeting: texts } = useTexts().situation
  const { role, ask } = useRole()
  return (
    <p className={styles.author}>
      {role === null ? texts.noRole : texts.asRole(role)}{' '}
      <Button kind="quiet" onClick={ask}>
        {role === null ? texts.chooseRole : texts.changeRole}
      </Button>
    </p>
  )
}

function weeksToChoose(week: IsoWeek, thisWeek: IsoWeek): readonly IsoWeek[] {
  const first = addWeeks(thisWeek, -weeksBack)
  const recent = weekRange(first, thisWeek).toReversed()
  return week < first ? [...recent, week] : recent
}
