import { useEffect, useRef, useState } from 'react'
import { useMaterial } from '../../data/material'
import type { Place } from '../../domain/places/place'
import type { Plan, PlanRow } from '../../domain/plan/plan'
import { shortLabel } from '../../domain/plan/row-label'
import { useTexts } from '../../i18n/language'
import { Chain } from './chain'
import type { HeadingLevel } from './chain-step'
import { type HistoryOf, HistoryProvider } from './edit/history-slot'
import { RetiredRows } from './edit/retired-rows'
import styles from './place-chains.module.css'
import { firstWords, rowTitle } from './row-title'
import { StatusMark } from './status-mark'
import { usePrinting } from './use-printing'

/** Every row of the plan about one place, as chains: those of its spots, then those of the groups that are there. */
export function PlaceChains(props: {
  plan: Plan
  placeId: string
  /** The chosen spot; its row is opened and takes the focus. */
  spotId: string | null
  onSpot?: (spotId: string) => void
  historyOf?: HistoryOf
  /** Level of the headings over spots and groups; rows and their parts are one and two below. */
  headingLevel?: 2 | 3 | 4
}) {
  const { plan: texts } = useTexts()
  const { plan, placeId, spotId, headingLevel = 4 } = props
  const places = useMaterial('places').value ?? []
  const rows = plan.rows.filter(({ place }) => place === placeId)
  const first = rows.find(({ spot }) => spot === spotId) ?? rows[0]
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(first ? [first.id] : []))
  useEffect(() => {
    const chosen = spotId === null ? [] : plan.rows.filter(({ place, spot }) => place === placeId && spot === spotId)
    if (chosen.length > 0) setOpen((before) => new Set([...before, ...chosen.map(({ id }) => id)]))
  }, [plan, placeId, spotId])

  const retired = plan.retired.filter(({ place }) => place === placeId)

  const turn = (id: string, isOpen: boolean) =>
    setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id)))
  const section = (heading: string, some: readonly PlanRow[]) => (
    <Section {...{ heading, plan, places, spotId, headingLevel, open, turn }} rows={some} onSpot={props.onSpot} />
  )
  return (
    <HistoryProvider value={props.historyOf ?? null}>
      <div className={styles.chains}>
        {rows.length === 0 && <p className={styles.none}>{texts.places.none(plan.title)}</p>}
        {section(
          texts.places.spots,
          rows.filter(({ spot }) => spot !== null),
        )}
        {section(
          texts.places.groups,
          rows.filter(({ spot }) => spot === null),
        )}
        <RetiredRows rows={retired} places={places} />
      </div>
    </HistoryProvider>
  )
}

function Section(props: {
  heading: string
  plan: Plan
  places: readonly Place[]
  rows: readonly PlanRow[]
  spotId: string | null
  onSpot: ((spotId: string) => void) | undefined
  headingLevel: 2 | 3 | 4
  open: ReadonlySet<string>
  turn: (id: string, isOpen: boolean) => void
}) {
  const Heading = `h${props.headingLevel}` as const
  if (props.rows.length === 0) return null
  return (
    <section>
      <Heading className={styles.heading}>{props.heading}</Heading>
      <ol role="list" className={styles.list}>
        {props.rows.map((row) => (
          <PlaceRow
            key={row.id}
            plan={props.plan}
            row={row}
            title={rowTitle(row, props.places)}
            chosen={row.spot !== null && row.spot === props.spotId}
            open={props.open.has(row.id)}
            onTurn={(isOpen) => props.turn(row.id, isOpen)}
            onSpot={props.onSpot}
            headingLevel={(props.headingLevel + 1) as HeadingLevel}
          />
        ))}
      </ol>
    </section>
  )
}

function PlaceRow(props: {
  plan: Plan
  row: PlanRow
  title: string
  chosen: boolean
  open: boolean
  onTurn: (isOpen: boolean) => void
  onSpot: ((spotId: string) => void) | undefined
  headingLevel: HeadingLevel
}) {
  const { plan: texts } = useTexts()
  const { row, chosen } = props
  const summary = useRef<HTMLElement>(null)
  const printing = usePrinting()
  const shown = props.open || printing
  const Heading = `h${props.headingLevel}` as 'h3'

  useFocusWhenChosen(summary, chosen)

  return (
    <li>
      <details
        className={styles.row}
        open={shown}
        data-chosen={chosen || undefined}
        onToggle={(event) => {
          if (!printing && event.currentTarget.open !== props.open) props.onTurn(event.currentTarget.open)
        }}
      >
        <summary ref={summary} className={styles.summary}>
          <span className={styles.number}>{texts.row(row.sheetRow)}</span>
          <Heading className={styles.title} lang="sv">
            {props.title}
          </Heading>
          <span className={styles.brief}>
            <span className={styles.problem} lang="sv">
              {firstWords(shortLabel(row), 90)}
            </span>
            <span className={styles.counts}>
              {texts.chain.causeCount(row.causes.length)}, {texts.chain.actionCount(row.actions.length)}
            </span>
            {row.status && (
              <span className={styles.status}>
                <StatusMark status={row.status} />
              </span>
            )}
          </span>
        </summary>
        {shown && (
          <div className={styles.inner}>
            <Chain
              plan={props.plan}
              row={row}
              number={String(row.sheetRow)}
              headingLevel={(props.headingLevel + 1) as HeadingLevel}
              {...(props.onSpot && { onSpot: props.onSpot })}
            />
          </div>
        )}
      </details>
    </li>
  )
}

/** A spot chosen on the map or in a list brings its row; on the way in, and when a part of the row chose it, the focus stays. */
function useFocusWhenChosen(summary: React.RefObject<HTMLElement | null>, chosen: boolean): void {
  const before = useRef(false)
  const first = useRef(true)
  useEffect(() => {
    const became = chosen && !before.current
    const arriving = first.current
    before.current = chosen
    first.current = false
    const element = summary.current
    if (!became || !element) return
    if (element.parentElement?.contains(document.activeElement)) return
    element.scrollIntoView?.({ block: 'start' })
    if (!arriving) element.focus({ preventScroll: true })
  }, [summary, chosen])
}
