import { useState } from 'react'
import type { Place } from '../../domain/places/place'
import type { Plan } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { GroupCover } from './group-cover'
import { RowEntry } from './row-entry'
import type { Grouping, NamedGroup } from './row-groups'
import styles from './row-list.module.css'

/** The rows under their headings, each a line that opens to its whole chain. */
export function RowList(props: {
  plan: Plan
  places: readonly Place[]
  grouping: Exclude<Grouping, 'tid'>
  groups: readonly NamedGroup[]
  openRow: string | null
  onOpen: (row: string | null) => void
}) {
  const { plan: texts } = useTexts()
  const { groups, openRow } = props
  // A row stands under each of its actors; it opens where it was pressed.
  const [pressedIn, setPressedIn] = useState<string | null>(null)
  const holding = groups.filter(({ rows }) => rows.some(({ row }) => row.id === openRow))
  const openIn = (holding.find(({ key }) => key === pressedIn) ?? holding[0])?.key

  return (
    <div className={styles.groups}>
      {groups.map(({ key, heading, ofMaterial, note, rows }) => (
        <section key={key} className={styles.group}>
          <header className={styles.head}>
            <h2 className={styles.heading} lang={ofMaterial ? 'sv' : undefined}>
              {heading}
            </h2>
            <span className={styles.size}>{texts.rows(rows.length)}</span>
          </header>
          {note && <p className={styles.cover}>{note}</p>}
          {props.grouping !== 'aktor' && <GroupCover rows={rows.map(({ row }) => row)} />}
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
            <span>{props.grouping === 'aktor' ? texts.role : texts.columns.who}</span>
            <span>{texts.columns.when}</span>
          </div>
          <ol role="list" className={styles.list}>
            {rows.map(({ row, roles }) => (
              <RowEntry
                key={row.id}
                plan={props.plan}
                places={props.places}
                row={row}
                roles={props.grouping === 'aktor' && key !== '' ? roles : null}
                withPlace={props.grouping !== 'plats'}
                open={row.id === openRow && key === openIn}
                onToggle={(open) => {
                  setPressedIn(key)
                  props.onOpen(open ? row.id : null)
                }}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
