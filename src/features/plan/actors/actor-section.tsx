import { useEffect, useRef, useState } from 'react'
import type { Place } from '../../../domain/places/place'
import type { ActorList } from '../../../domain/plan/actor-list'
import type { Plan } from '../../../domain/plan/plan'
import { useLanguage, useTexts } from '../../../i18n/language'
import { printDate } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { SourceMark } from '../../../ui/source-mark'
import { actorListText } from './actor-list-text'
import styles from './actor-section.module.css'
import { ActorTaskItem } from './actor-task'
import { StandingSign } from './standing-sign'

/** One actor's own list, to read, copy or print. */
export function ActorSection(props: {
  plan: Plan
  places: readonly Place[]
  list: ActorList
  today: string
  openRow: string | null
  onOpen: (row: string | null) => void
  /** Another list is being printed alone, this one is, or all are. */
  printed: 'all' | 'alone' | 'left-out'
  onPrint: () => void
}) {
  const texts = useTexts()
  const language = useLanguage()
  const { plan, places, list, today, openRow } = props
  const { actors, standings } = texts.planViews
  const name = list.actor?.name ?? texts.plan.noActor
  const tasks = list.standings.flatMap((one) => one.tasks)
  const placeCount = new Set(tasks.flatMap(({ row }) => row.place ?? [])).size
  const day = printDate(today, language)

  return (
    <section
      className={styles.list}
      data-left-out={props.printed === 'left-out' || undefined}
      data-alone={props.printed === 'alone' || undefined}
    >
      <header className={styles.head}>
        <h2 className={styles.name} lang={list.actor ? 'sv' : undefined}>
          {name}
        </h2>
        <p className={styles.summary}>{actors.summary(texts.plan.rows(list.count), placeCount)}</p>
      </header>
      <p className={styles.printed}>
        {actors.printed(plan.title, day)}.{' '}
        <SourceMark cited={{ source: plan.source, where: plan.title, quote: null }} />
      </p>
      <ListTools
        onPrint={props.onPrint}
        text={() => actorListText({ list, name, plan, places, today, texts, language })}
      />
      {list.standings.map(({ standing, tasks: some }) => (
        <div key={standing}>
          <h3 className={styles.standing}>
            <StandingSign standing={standing} />
            {standings[standing]} <span className={styles.count}>{some.length}</span>
          </h3>
          <ol role="list">
            {some.map((task) => (
              <ActorTaskItem
                key={task.row.id}
                plan={plan}
                places={places}
                task={task}
                named={list.actor !== null}
                open={task.row.id === openRow}
                onToggle={(open) => props.onOpen(open ? task.row.id : null)}
              />
            ))}
          </ol>
        </div>
      ))}
      <p className={styles.reading}>{actors.reading}</p>
    </section>
  )
}

function ListTools(props: { text: () => string; onPrint: () => void }) {
  const { actors } = useTexts().planViews
  const [copied, setCopied] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (refused === null) return
    field.current?.focus()
    field.current?.select()
  }, [refused])

  async function copy() {
    const text = props.text()
    setCopied(false)
    try {
      await navigator.clipboard.writeText(text)
      setRefused(null)
      setCopied(true)
    } catch {
      setRefused(text)
    }
  }

  return (
    <>
      <div className={styles.tools}>
        <Button onClick={() => void copy()}>{actors.copy}</Button>
        <Button onClick={props.onPrint}>{actors.print}</Button>
        <span role="status" className={styles.copied}>
          {copied ? actors.copied : refused === null ? '' : actors.notCopied}
        </span>
      </div>
      {refused !== null && (
        <textarea ref={field} className={styles.text} readOnly value={refused} aria-label={actors.copyText} />
      )}
    </>
  )
}
