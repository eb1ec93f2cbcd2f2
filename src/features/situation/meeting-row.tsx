import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { asksForNote, isLevel, type Level, levels } from '../../domain/situation/levels'
import type { MeetingRow } from '../../domain/situation/meeting'
import { useTexts } from '../../i18n/language'
import { LevelMark } from './level-mark'
import styles from './meeting.module.css'
import type { Entry } from './use-meeting-draft'

/** One area: last week's level to look at, five to choose from, and a note where the level asks for one. */
export function MeetingEntry(props: {
  row: MeetingRow
  entry: Entry
  lastWeek: string
  /** The role of somebody who has assessed the area since this row was begun. */
  news: string | null
  onChange: (change: Partial<Entry>) => void
}) {
  const { meeting: texts, level: say, levelNames, none } = useTexts().situation
  const { row, entry, onChange } = props
  const id = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  const [opened, setOpened] = useState(false)
  const asked = entry.level !== null && asksForNote(entry.level)
  const hasNote = asked || opened || entry.note !== ''
  const focusLevel = (level: Level) =>
    group.current?.querySelector<HTMLInputElement>(`input[type="radio"][value="${level}"]`)?.focus()

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return
    const level = Number(event.key)
    if (isLevel(level)) {
      event.preventDefault()
      onChange({ level })
      focusLevel(level)
    } else if (event.key === '0' || event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault()
      onChange({ level: null })
    } else if (event.key.toLowerCase() === 'n') {
      event.preventDefault()
      openNote()
    }
  }
  const openNote = () => {
    setOpened(true)
    setTimeout(() => document.getElementById(`${id}note`)?.focus(), 0)
  }

  return (
    <fieldset ref={group} className={styles.row} onKeyDown={press}>
      <legend className={styles.name} lang="sv">
        {row.area.name}
      </legend>
      <p className={styles.last}>
        <span className={styles.lastWeek}>{props.lastWeek}: </span>
        {row.lastWeek ? (
          <>
            <LevelMark level={row.lastWeek.level} />
            <span className="visually-hidden">{say(row.lastWeek.level, levelNames[row.lastWeek.level])}</span>
          </>
        ) : (
          none
        )}
      </p>
      <div className={styles.levels}>
        {levels.map((level) => (
          <label key={level} className={styles.level} data-level={level} title={levelNames[level]}>
            <input
              type="radio"
              name={`${id}level`}
              value={level}
              checked={entry.level === level}
              // One tab stop also where nothing is chosen yet.
              tabIndex={entry.level === level || (entry.level === null && level === 1) ? 0 : -1}
              aria-label={say(level, levelNames[level])}
              onChange={() => onChange({ level })}
            />
            <span aria-hidden="true">{level}</span>
          </label>
        ))}
        {entry.level !== null && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.clear}
            aria-label={texts.clear(row.area.name)}
            onClick={() => onChange({ level: null })}
          >
            ×
          </button>
        )}
      </div>
      {hasNote ? (
        <p className={styles.note}>
          <label htmlFor={`${id}note`} className={styles.noteLabel}>
            {asked ? texts.noteAsked : texts.note}
            <span className="visually-hidden"> {row.area.name}</span>
          </label>
          <input
            id={`${id}note`}
            className={styles.input}
            lang="sv"
            autoComplete="off"
            value={entry.note}
            onChange={({ target }) => onChange({ note: target.value })}
          />
        </p>
      ) : (
        <p className={styles.note}>
          <button type="button" tabIndex={-1} className={styles.addNote} onClick={openNote}>
            {texts.addNote}
            <span className="visually-hidden"> {row.area.name}</span>
          </button>
        </p>
      )}
      <p className={styles.news} role="status">
        {props.news !== null && texts.news(props.news)}
      </p>
    </fieldset>
  )
}
