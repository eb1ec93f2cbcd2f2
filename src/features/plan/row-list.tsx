import { useState } from 'react'
import type { Place } from '../../domain/places/place'
import type { Plan } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { AddRow } from './edit/add-row'
import { OwnArea } from './edit/own-areas'
import { RetiredRows } from './edit/retired-rows'
import { GroupCover } from './group-cover'
import { RowEntry } from './row-entry'
import type { ListedGrouping, NamedGroup } from './row-groups'
import styles from './row-list.module.css'

/** The rows under their headings, each a line that opens to its whole chain. */
export function RowList(props: {
  plan: Plan
  places: readonly Place[]
  grouping: ListedGrouping
  groups: readonly NamedGroup[]
  openRow: string | null
  /** A row that was just added, which takes the focus. */
  arriving?: string | null
  onOpen: (row: string | null) => void
  onArrive?: (row: string) => void
}) {
  const { plan: texts } = useTexts()
  const { groups, openRow, plan, places, onArrive } = props
  // A row stands under each of its actors; it opens where it was pressed.
  const [pressedIn, setPressedIn] = useState<string | null>(null)
  const holding = groups.filter(({ rows }) => rows.some(({ row }) => row.id === openRow))
  const openIn = (holding.find(({ key }) => key === pressedIn) ?? holding[0])?.key

  return (
    <div className={styles.groups}>
      {groups.map(({ key, heading, ofMaterial, note, rows }) => {
        const area = props.grouping === 'omrade' ? plan.areas.find(({ id }) => id === key) : undefined
        return (
          <section key={key} className={styles.group}>
            <header className={styles.head}>
              <h2 className={styles.heading} lang={ofMaterial ? 'sv' : undefined}>
                {heading}
              </h2>
              <span className={styles.size}>{texts.rows(rows.length)}</span>
            </header>
            {area && <OwnArea plan={plan} area={area} />}
            {note && <p className={styles.cover}>{note}</p>}
            <GroupCover rows={rows.map(({ row }) => row)} />
            <div className={styles.columns} aria-hidden="true">
              <span>{texts.rowColumn}</span>
              {rows.some(({ row }) => row.place !== null) ? (
                <>
                  <span>{texts.filters.plats}</span>
                  <span>{texts.columns.problem}</span>
                </>
              ) : (
                <span className={styles.wide}>{texts.columns.problem}</span>
              )}
              <span>{texts.columns.who}</span>
              <span>{texts.columns.when}</span>
            </div>
            <ol role="list" className={styles.list}>
              {rows.map(({ row }) => (
                <RowEntry
                  key={row.id}
                  plan={plan}
                  places={places}
                  row={row}
                  roles={null}
                  withPlace={props.grouping !== 'plats'}
                  open={row.id === openRow && key === openIn}
                  arrives={row.id === props.arriving}
                  onToggle={(open) => {
                    setPressedIn(key)
                    props.onOpen(open ? row.id : null)
                  }}
                />
              ))}
            </ol>
            {area && onArrive && (
              <div className={styles.more}>
                <AddRow area={area} places={places} onAdded={onArrive} />
                <RetiredRows
                  rows={plan.retired.filter((row) => row.area === area.id)}
                  places={places}
                  openRow={openRow}
                  onBack={onArrive}
                />
              </div>
            )}
          </section>
        )
      })}
    </div>
  )
}
