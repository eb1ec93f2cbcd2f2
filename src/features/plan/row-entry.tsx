import { useEffect, useId, useRef } from 'react'
import type { Place } from '../../domain/places/place'
import type { ActorRole, Plan, PlanRow } from '../../domain/plan/plan'
import { shortLabel } from '../../domain/plan/row-label'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Chain } from './chain'
import { followUpKey } from './edit/follow-up-form'
import { Footing } from './edit/footing'
import { useHasDraft } from './edit/use-form-draft'
import styles from './row-entry.module.css'
import { firstWords, placeName, rowTitle } from './row-title'
import { StatusMark } from './status-mark'
import { whenWords } from './when-words'

/** One row in brief; its heading opens the whole chain below it. */
export function RowEntry(props: {
  plan: Plan
  places: readonly Place[]
  row: PlanRow
  /** The listed actor's roles in the row, in place of everybody's names; null outside an actor's list. */
  roles: readonly ActorRole[] | null
  withPlace: boolean
  open: boolean
  /** Just added or brought back: takes the focus. */
  arrives?: boolean
  onToggle: (open: boolean) => void
}) {
  const texts = useTexts()
  const { plan, places, row, open, arrives = false } = props
  const unsaved = useHasDraft(followUpKey(row.id))
  const id = useId()
  const entry = useRef<HTMLLIElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const onPlace = row.place !== null
  const title = rowTitle(row, places)
  const named = onPlace && props.withPlace ? `${placeName(row.place, places)}: ${title}` : title
  const followed = row.status !== null || row.cells.followUp.trim() !== ''
  const { time } = whenWords(row.cells.when, plan.year, texts)

  // Only on the way in, by a link to the row: whoever presses it has it before them already.
  const openAtFirst = useRef(open)
  useEffect(() => {
    if (openAtFirst.current) entry.current?.scrollIntoView?.({ block: 'start' })
  }, [])

  useEffect(() => {
    if (arrives) toggle.current?.focus()
  }, [arrives])

  return (
    <li ref={entry} className={styles.entry} data-open={open || undefined}>
      <div className={styles.line}>
        <span className={styles.number}>
          {texts.plan.row(row.sheetRow)} <Footing plan={plan} row={row} column="problem" brief />
        </span>
        <h3 className={styles.title} data-wide={onPlace ? undefined : true}>
          <button
            ref={toggle}
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => props.onToggle(!open)}
          >
            <span lang="sv">{named}</span>
          </button>
        </h3>
        {onPlace && (
          <p className={styles.problem} lang="sv">
            {firstWords(shortLabel(row), 110)}
          </p>
        )}
        <p className={styles.who}>
          <span className="visually-hidden">{props.roles ? texts.plan.role : texts.plan.columns.who}: </span>
          {props.roles ? <Roles roles={props.roles} /> : <Actors plan={plan} row={row} />}
        </p>
        <p className={styles.when}>
          <span className="visually-hidden">{texts.plan.columns.when}: </span>
          {time ?? texts.plan.when.unknown}
        </p>
        {(followed || unsaved) && (
          <p className={styles.status}>
            <span className="visually-hidden">{texts.plan.columns.followUp}: </span>
            {row.status ? <StatusMark status={row.status} /> : followed && texts.planEdit.followUp.inText}
            {unsaved && <em className={styles.draft}>{texts.planEdit.draft}</em>}
          </p>
        )}
      </div>
      {open && (
        <div id={id} className={styles.whole}>
          <Chain plan={plan} row={row} number={String(row.sheetRow)} headingLevel={4} startEditing={arrives} />
          <MapLink row={row} />
        </div>
      )}
    </li>
  )
}

/** To the row's place on the map; nothing when the plan ties the row to none. */
export function MapLink({ row }: { row: PlanRow }) {
  const { plan } = useTexts()
  const { address } = useAddress()
  if (row.place === null) return null
  return (
    <p className={styles.map}>
      <a href={addressTo(address, { workspace: 'karta', place: row.place, spot: row.spot })}>{plan.onMap}</a>
    </p>
  )
}

function Roles({ roles }: { roles: readonly ActorRole[] }) {
  const { plan } = useTexts()
  return roles.length > 0 ? roles.map((role) => plan.roles[role]).join(', ') : plan.namedByAction
}

const shownActors = 3

/** Those who lead or answer for the row come first. */
function Actors({ plan, row }: { plan: Plan; row: PlanRow }) {
  const { plan: texts } = useTexts()
  const weight = (role: ActorRole) => (role === 'leder' || role === 'ansvarar' ? 0 : 1)
  const ids = new Set(row.actors.toSorted((a, b) => weight(a.role) - weight(b.role)).map(({ actor }) => actor))
  const names = [...ids].map((id) => plan.actors.find((actor) => actor.id === id)?.name ?? id)
  const more = names.length - shownActors
  return (
    <>
      <span lang="sv">{names.slice(0, shownActors).join(', ')}</span>
      {more > 0 && ` ${texts.andMore(more)}`}
    </>
  )
}
