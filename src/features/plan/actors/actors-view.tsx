import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Place } from '../../../domain/places/place'
import { actorLists, standingOf } from '../../../domain/plan/actor-list'
import { deadlinesOf } from '../../../domain/plan/deadlines'
import type { Plan, PlanRow } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { useToday } from '../../../state/today'
import { addressTo, useAddress } from '../../../state/url/use-address'
import { ActorOverview, nobodyKey } from './actor-overview'
import { ActorSection } from './actor-section'
import styles from './actors-view.module.css'

/** The plan by actor: all of them in brief, or the lists of those that the filter names. */
export function ActorsView(props: {
  plan: Plan
  places: readonly Place[]
  rows: readonly PlanRow[]
  openRow: string | null
  onOpen: (row: string | null) => void
}) {
  const { actors } = useTexts().planViews
  const { address } = useAddress()
  const { plan, rows } = props
  const today = useToday()
  const chosen = address.filter.aktor ?? []
  const lists = actorLists(plan, { rows, today })
  const shown = lists.filter(({ actor }) => chosen.includes(actor?.id ?? nobodyKey))
  const time = { today, planYear: plan.year }
  const late = rows.filter((row) => standingOf(row, deadlinesOf(row, time)) === 'late')
  const { openIn, openAt } = useOpenList(
    props.openRow,
    shown.map((list) => ({
      key: list.actor?.id ?? nobodyKey,
      rows: list.standings.flatMap(({ tasks }) => tasks.map(({ row }) => row.id)),
    })),
  )
  const { alone, printAlone } = usePrintAlone()

  return (
    <div className={styles.view}>
      {chosen.length === 0 ? (
        <ActorOverview lists={lists} lateRows={late.length} rows={rows.length} />
      ) : (
        <>
          <p className={styles.all}>
            <a href={addressTo(address, { filter: { ...address.filter, aktor: [] }, row: null })}>{actors.all}</a>
          </p>
          <div className={styles.lists}>
            {shown.map((list) => {
              const key = list.actor?.id ?? nobodyKey
              return (
                <ActorSection
                  key={key}
                  plan={plan}
                  places={props.places}
                  list={list}
                  today={today}
                  openRow={openIn === key ? props.openRow : null}
                  onOpen={(row) => {
                    openAt(key)
                    props.onOpen(row)
                  }}
                  printed={alone === null ? 'all' : alone === key ? 'alone' : 'left-out'}
                  onPrint={() => printAlone(key)}
                />
              )
            })}
          </div>
        </>
      )}
    </div>
  )
}

/** A row stands in the list of each of its actors; it opens where it was pressed, else in the first. */
function useOpenList(openRow: string | null, lists: readonly { key: string; rows: readonly string[] }[]) {
  const [pressedIn, openAt] = useState<string | null>(null)
  const holding = openRow === null ? [] : lists.filter(({ rows }) => rows.includes(openRow))
  return { openIn: (holding.find(({ key }) => key === pressedIn) ?? holding[0])?.key ?? null, openAt }
}

/** Prints one list without the others. */
function usePrintAlone() {
  const [alone, setAlone] = useState<string | null>(null)
  useEffect(() => {
    const end = () => setAlone(null)
    window.addEventListener('afterprint', end)
    return () => window.removeEventListener('afterprint', end)
  }, [])
  const printAlone = (key: string) => {
    flushSync(() => setAlone(key))
    window.print()
  }
  return { alone, printAlone }
}
